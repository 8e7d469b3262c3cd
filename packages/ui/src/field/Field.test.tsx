import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { Field } from "./Field.js";
import { useFieldIds } from "./useFieldIds.js";

const ids = {
  controlId: "colour",
  labelId: "colour.label",
  hintId: "colour.hint",
  errorId: "colour.error",
  describedBy: undefined,
  invalid: false,
};

describeConformance("Field", {
  element: (props) => (
    <Field ids={ids} label="สีของหน่วยงาน" {...props}>
      <input id={ids.controlId} type="color" />
    </Field>
  ),
  tag: "div",
});

describeConformance("Field of a group", {
  element: (props) => <Field as="legend" ids={ids} label="สีของหน่วยงาน" {...props} />,
  tag: "fieldset",
  except: { describedBy: "the caller's description is among the ids that useFieldIds makes" },
});

function Frame({ error }: { readonly error?: string }) {
  const frame = useFieldIds({ id: "colour", hint: "ใช้ในหัวรายงาน", error });
  return (
    <Field ids={frame} label="สีของหน่วยงาน" hint="ใช้ในหัวรายงาน" error={error} required>
      <input id={frame.controlId} type="color" aria-describedby={frame.describedBy} />
    </Field>
  );
}

describe("Field", () => {
  it("ties its words to a control of one's own", () => {
    render(<Frame error="เลือกสีที่เข้มกว่านี้" />);
    const input = screen.getByLabelText("สีของหน่วยงาน (จำเป็น)");
    const said = (input.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id));
    expect(said.map((part) => part?.textContent)).toEqual(["ใช้ในหัวรายงาน", "ข้อผิดพลาด: เลือกสีที่เข้มกว่านี้"]);
  });
});
