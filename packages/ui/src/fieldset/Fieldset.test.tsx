import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { NumberField } from "../number-field/NumberField.js";
import { describeConformance } from "../testing/conformance.js";
import { TextArea } from "../text-area/TextArea.js";
import { TextField } from "../text-field/TextField.js";
import { Fieldset } from "./Fieldset.js";

describeConformance("Fieldset", { element: (props) => <Fieldset legend="ผู้ประสานงาน" {...props} />, tag: "fieldset" });

function Contact(props: { readonly disabled?: boolean; readonly readOnly?: boolean; readonly error?: string }) {
  return (
    <Fieldset legend="ผู้ประสานงาน" hint="ผู้ที่ติดต่อได้ในเวลาราชการ" {...props}>
      <TextField label="ตำแหน่ง" />
      <NumberField label="จำนวนคน" />
      <Fieldset legend="ที่อยู่">
        <TextArea label="บ้านเลขที่" />
      </Fieldset>
    </Fieldset>
  );
}

describe("Fieldset", () => {
  it("is a group named by its legend, described by hint and error", () => {
    render(<Contact error="ระบุตำแหน่งหรือจำนวนคน" />);
    const group = screen.getByRole("group", { name: "ผู้ประสานงาน" });
    const described = group.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      "ผู้ที่ติดต่อได้ในเวลาราชการ",
      "ข้อผิดพลาด: ระบุตำแหน่งหรือจำนวนคน",
    ]);
  });

  it("disables every field in it, through a group in the group", () => {
    render(<Contact disabled />);
    for (const box of screen.getAllByRole<HTMLInputElement>("textbox")) expect(box.disabled).toBe(true);
  });

  it("makes every field in it read-only, and leaves it in reach", () => {
    render(<Contact readOnly />);
    for (const box of screen.getAllByRole<HTMLInputElement>("textbox")) {
      expect([box.readOnly, box.disabled]).toEqual([true, false]);
    }
  });

  it("must have a legend", () => {
    // @ts-expect-error a group without a name says nothing to a screen reader
    render(<Fieldset>ไม่มีชื่อ</Fieldset>);
  });
});
