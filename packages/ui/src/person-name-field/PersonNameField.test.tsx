import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { PersonNameField } from "./PersonNameField.js";
import { splitName } from "./splitName.js";

describeConformance("PersonNameField", {
  element: (props) => <PersonNameField label="ผู้ประสานงาน" {...props} />,
  tag: "input",
});

const box = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("PersonNameField", () => {
  it("holds three parts, and null when the last is emptied", async () => {
    const onValueChange = vi.fn();
    render(<PersonNameField label="ผู้ประสานงาน" onValueChange={onValueChange} />);
    await userEvent.selectOptions(screen.getByRole("combobox"), "นางสาว");
    await userEvent.type(box("ชื่อ"), "ก");
    await userEvent.type(box("นามสกุล"), "ข");
    expect(onValueChange).toHaveBeenLastCalledWith({ title: "นางสาว", given: "ก", family: "ข" });
    await userEvent.clear(box("นามสกุล"));
    await userEvent.clear(box("ชื่อ"));
    await userEvent.selectOptions(screen.getByRole("combobox"), "");
    expect(onValueChange).toHaveBeenLastCalledWith(null);
  });

  it("takes any other title", async () => {
    const onValueChange = vi.fn();
    render(<PersonNameField label="ผู้ประสานงาน" onValueChange={onValueChange} />);
    await userEvent.selectOptions(screen.getByRole("combobox"), "อื่น ๆ");
    await userEvent.type(box("คำนำหน้าอื่น"), "ผศ. ดร.");
    expect(onValueChange).toHaveBeenLastCalledWith({ title: "ผศ. ดร.", given: "", family: "" });
    await userEvent.clear(box("คำนำหน้าอื่น"));
    expect(box("คำนำหน้าอื่น")).toBeTruthy();
  });

  it("offers to take a pasted whole name apart, and puts it together again", async () => {
    const onValueChange = vi.fn();
    render(<PersonNameField label="ผู้ประสานงาน" onValueChange={onValueChange} />);
    await userEvent.click(box("ชื่อ"));
    await userEvent.paste("นางสาวสมหญิง ใจดี");
    expect(onValueChange).toHaveBeenLastCalledWith({ title: "", given: "นางสาวสมหญิง ใจดี", family: "" });
    await userEvent.click(await screen.findByRole("button", { name: "แยกให้" }));
    expect(onValueChange).toHaveBeenLastCalledWith({ title: "นางสาว", given: "สมหญิง", family: "ใจดี" });
    expect(screen.getByText("แยกเป็น นางสาว · สมหญิง · ใจดี แล้ว ตรวจอีกครั้ง")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "กลับเป็นอย่างเดิม" }));
    expect(box("ชื่อ").value).toBe("นางสาวสมหญิง ใจดี");
    expect(box("นามสกุล").value).toBe("");
  });

  it("goes into a native form in its parts, and back with a reset", async () => {
    const { container } = render(
      <form>
        <PersonNameField label="ผู้ประสานงาน" name="contact" defaultValue={{ title: "นาย", given: "ก", family: "ข" }} />
        <button type="reset">ล้าง</button>
      </form>,
    );
    const parts = () =>
      [...container.querySelectorAll<HTMLInputElement>("[type=hidden]")].map(({ name, value }) => [name, value]);
    await userEvent.type(box("ชื่อ"), "ค");
    expect(parts()).toEqual([
      ["contact.title", "นาย"],
      ["contact.given", "กค"],
      ["contact.family", "ข"],
    ]);
    await userEvent.click(screen.getByRole("button", { name: "ล้าง" }));
    await vi.waitFor(() => expect(parts()[1]).toEqual(["contact.given", "ก"]));
  });

  it("says of its box for the given name that it is required and wrong", () => {
    render(<PersonNameField label="ชื่อผู้ลงนาม" required error="ใส่ชื่อ" />);
    const given = screen.getByRole("textbox", { name: "ชื่อ" });
    expect([given.getAttribute("aria-required"), given.getAttribute("aria-invalid")]).toEqual(["true", "true"]);
  });
});

describe("splitName", () => {
  it.each([
    ["น.ส. สมหญิง ใจดี", { title: "นางสาว", given: "สมหญิง", family: "ใจดี" }],
    ["ผศ.ดร.สมชาย ใจดี", { title: "ผศ. ดร.", given: "สมชาย", family: "ใจดี" }],
    ["สมชาย ณ ตัวอย่าง", { title: "", given: "สมชาย", family: "ณ ตัวอย่าง" }],
  ])("%s", (text, parts) => {
    expect(splitName(text)).toEqual(parts);
  });

  it.each(["สมชาย", "สมชาย ใจดี (ต้น)", "ผู้อำนวยการโรงเรียน", "นายอำเภอเมือง"])("offers nothing for %s", (text) => {
    expect(splitName(text)).toBeUndefined();
  });
});
