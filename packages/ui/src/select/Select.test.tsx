import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { Select } from "./Select.js";

const options = [
  { value: "foundation", label: "มูลนิธิ" },
  { value: "association", label: "สมาคม" },
  { value: "closed", label: "ประเภทที่เลิกใช้", disabled: true },
];

describeConformance("Select", {
  element: (props) => <Select label="ประเภทหน่วยงาน" options={options} {...props} />,
  tag: "select",
});

const box = () => screen.getByLabelText<HTMLSelectElement>("ประเภทหน่วยงาน");
const shown = () => box().selectedOptions[0]?.textContent;

describe("Select", () => {
  it("starts with nothing chosen and says so", () => {
    render(<Select label="ประเภทหน่วยงาน" options={options} />);
    expect(box().value).toBe("");
    expect(shown()).toBe("ยังไม่ได้เลือก");
  });

  it("takes the caller's words for the empty choice, or leaves it out", () => {
    const { rerender } = render(<Select label="ประเภทหน่วยงาน" options={options} emptyLabel="ทุกประเภท" />);
    expect(shown()).toBe("ทุกประเภท");
    rerender(<Select label="ประเภทหน่วยงาน" options={options} emptyLabel={false} />);
    expect(box().options).toHaveLength(3);
  });

  it("answers the chosen value, and an empty text when the choice is taken back", async () => {
    const onValueChange = vi.fn();
    render(<Select label="ประเภทหน่วยงาน" options={options} onValueChange={onValueChange} />);
    await userEvent.selectOptions(box(), "สมาคม");
    await userEvent.selectOptions(box(), "ยังไม่ได้เลือก");
    expect(onValueChange.mock.calls).toEqual([["association"], [""]]);
  });

  it("shows a kept value that is no longer in the list instead of the first option", () => {
    render(<Select label="ประเภทหน่วยงาน" options={options} defaultValue="ชมรม" emptyLabel={false} />);
    expect(box().value).toBe("ชมรม");
    expect(shown()).toBe("ชมรม (ไม่มีในรายการแล้ว)");
  });

  it("is a text that is read and reached, and still sends its value, while read-only", async () => {
    const { container } = render(
      <form>
        <Select
          label="ประเภทหน่วยงาน"
          hint="ตามหนังสือจดทะเบียน"
          name="kind"
          options={options}
          defaultValue="foundation"
          readOnly
        />
      </form>,
    );
    const text = screen.getByRole("textbox", { name: "ประเภทหน่วยงาน" });
    expect(text.textContent).toBe("มูลนิธิ");
    expect(text.getAttribute("aria-readonly")).toBe("true");
    expect(document.getElementById(text.getAttribute("aria-describedby") ?? "")?.textContent).toBe("ตามหนังสือจดทะเบียน");
    expect(screen.queryByRole("combobox")).toBeNull();
    await userEvent.tab();
    expect(document.activeElement).toBe(text);
    expect(new FormData(container.querySelector("form") ?? undefined).get("kind")).toBe("foundation");
  });

  it("keeps what was chosen when it becomes read-only, and when it is editable again", async () => {
    const { rerender } = render(<Select label="ประเภทหน่วยงาน" options={options} defaultValue="foundation" />);
    await userEvent.selectOptions(box(), "สมาคม");
    rerender(<Select label="ประเภทหน่วยงาน" options={options} defaultValue="foundation" readOnly />);
    expect(screen.getByRole("textbox").textContent).toBe("สมาคม");
    rerender(<Select label="ประเภทหน่วยงาน" options={options} defaultValue="foundation" />);
    expect(box().value).toBe("association");
  });

  it("has groups, and finds the value of one", () => {
    const groups = [
      { label: "ภาครัฐ", options: [{ value: "department", label: "กรม" }] },
      { label: "ภาคประชาสังคม", options },
    ];
    const { rerender } = render(<Select label="ประเภทหน่วยงาน" options={groups} defaultValue="association" />);
    expect(screen.getByRole("group", { name: "ภาคประชาสังคม" })).toBeTruthy();
    expect(shown()).toBe("สมาคม");
    rerender(<Select label="ประเภทหน่วยงาน" options={groups} value="department" readOnly />);
    expect(screen.getByRole("textbox").textContent).toBe("กรม");
  });

  it("wires its error", () => {
    render(<Select label="ประเภทหน่วยงาน" options={options} error="เลือกประเภทหน่วยงาน" />);
    expect(box().getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(box().getAttribute("aria-describedby") ?? "")?.textContent).toContain(
      "เลือกประเภทหน่วยงาน",
    );
  });
});
