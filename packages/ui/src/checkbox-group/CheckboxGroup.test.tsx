import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { resetForm } from "../testing/resetForm.js";
import { CheckboxGroup, type CheckboxGroupProps } from "./CheckboxGroup.js";

const options = [
  { value: "children", label: "เด็ก", hint: "อายุไม่ถึง 18 ปี" },
  { value: "elderly", label: "ผู้สูงอายุ" },
  { value: "none", label: "ไม่มีกลุ่มใด", exclusive: true },
];

describeConformance("CheckboxGroup", {
  element: (props) => <CheckboxGroup label="กลุ่มเป้าหมาย" options={options} {...props} />,
  tag: "input",
});

const Groups = (props: Partial<CheckboxGroupProps>) => (
  <CheckboxGroup label="กลุ่มเป้าหมาย" options={options} {...props} />
);
const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });

describe("CheckboxGroup", () => {
  it("is one group by its question, described by hint and error, of boxes by their words alone", () => {
    render(<Groups required hint="เลือกได้หลายข้อ" error="เลือกอย่างน้อย 1 ข้อ" />);
    const group = screen.getByRole("group", { name: "กลุ่มเป้าหมาย (จำเป็น)" });
    const texts = (group.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent);
    expect(texts).toEqual(["เลือกได้หลายข้อ", "ข้อผิดพลาด: เลือกอย่างน้อย 1 ข้อ"]);
    expect(box("เด็ก").getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(box("เด็ก").getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "อายุไม่ถึง 18 ปี",
    );
  });

  it("answers the checked values, and that none of these applies alone", async () => {
    const onValueChange = vi.fn();
    render(<Groups onValueChange={onValueChange} />);
    await userEvent.click(screen.getByText("ผู้สูงอายุ"));
    await userEvent.click(screen.getByText("เด็ก"));
    await userEvent.click(screen.getByText("ไม่มีกลุ่มใด"));
    await userEvent.click(screen.getByText("เด็ก"));
    expect(onValueChange.mock.calls).toEqual([[["elderly"]], [["children", "elderly"]], [["none"]], [["children"]]]);
    expect(box("ไม่มีกลุ่มใด").checked).toBe(false);
  });

  it("follows a controlled value", async () => {
    const { rerender } = render(<Groups value={["elderly"]} />);
    await userEvent.click(box("เด็ก"));
    expect(box("เด็ก").checked).toBe(false);
    rerender(<Groups value={["children"]} />);
    expect(box("เด็ก").checked).toBe(true);
  });

  it("checks all at one press, and shows when only some are", async () => {
    render(<Groups selectAll defaultValue={["elderly"]} />);
    expect(box("เลือกทั้งหมด").indeterminate).toBe(true);
    await userEvent.click(box("เลือกทั้งหมด"));
    expect([box("เลือกทั้งหมด").checked, box("เลือกทั้งหมด").indeterminate]).toEqual([true, false]);
    expect([box("เด็ก").checked, box("ผู้สูงอายุ").checked, box("ไม่มีกลุ่มใด").checked]).toEqual([true, true, false]);
  });

  it("sends every checked value with its form, and goes back on reset", async () => {
    const { container } = render(
      <form>
        <Groups name="groups" defaultValue={["children"]} />
      </form>,
    );
    const form = container.querySelector("form") as HTMLFormElement;
    await userEvent.click(box("ผู้สูงอายุ"));
    expect(new FormData(form).getAll("groups")).toEqual(["children", "elderly"]);
    await resetForm(form);
    expect(new FormData(form).getAll("groups")).toEqual(["children"]);
  });

  it("is read and sent, not changed, when it is read-only", async () => {
    const onValueChange = vi.fn();
    const { container } = render(
      <form>
        <Groups name="groups" readOnly defaultValue={["children"]} onValueChange={onValueChange} />
      </form>,
    );
    await userEvent.tab();
    expect(document.activeElement).toBe(box("เด็ก"));
    await userEvent.keyboard(" ");
    await userEvent.click(box("ผู้สูงอายุ"));
    expect(onValueChange).not.toHaveBeenCalled();
    expect([box("เด็ก").checked, box("ผู้สูงอายุ").checked]).toEqual([true, false]);
    expect(new FormData(container.querySelector("form") ?? undefined).getAll("groups")).toEqual(["children"]);
  });

  it("points its ref at the first box that can be checked", () => {
    const ref = createRef<HTMLInputElement>();
    render(<CheckboxGroup ref={ref} label="กลุ่ม" options={[{ value: "a", label: "ก", disabled: true }, ...options]} />);
    expect(ref.current).toBe(box("เด็ก"));
  });

  it("speaks English to an English reader", () => {
    render(
      <KitProvider locale="en">
        <Groups selectAll />
      </KitProvider>,
    );
    expect(box("Choose all")).toBeTruthy();
  });
});

// @ts-expect-error one value is no list of values
export const wrong = <CheckboxGroup label="กลุ่ม" options={options} value="children" />;
