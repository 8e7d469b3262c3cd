import { useSchemaForm } from "@saan/forms/react";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { type Outing, outingForm } from "../testing/outingForm.js";
import { SchemaForm, type SchemaFormProps } from "./SchemaForm.js";

interface OutingFormProps extends Partial<SchemaFormProps> {
  readonly record?: Outing;
  readonly save?: (record: Outing) => void;
}

function OutingForm({ record, save, ...props }: OutingFormProps) {
  return <SchemaForm handle={useSchemaForm(outingForm, { record, onSubmit: (one) => save?.(one) })} {...props} />;
}

function show(props: OutingFormProps = {}) {
  return render(
    <StrictMode>
      <KitProvider>
        <OutingForm {...props} />
      </KitProvider>
    </StrictMode>,
  );
}

const least: Outing = { title: "ค่าย", kind: "camp" };
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("a schema form of every kind", () => {
  it("asks for several answers, places of a tuple and named amounts, and sends them as the schema has them", async () => {
    const save = vi.fn();
    show({ record: least, save });
    await userEvent.click(screen.getByRole("checkbox", { name: "อ่านหนังสือกับลูก" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "ฝุ่นควัน" }));
    const ages = screen.getByRole("group", { name: "ช่วงอายุ" });
    await userEvent.type(within(ages).getByRole("textbox", { name: "ช่วงอายุ 1" }), "3");
    await userEvent.type(within(ages).getByRole("textbox", { name: "ช่วงอายุ 2" }), "12");
    await press("เพิ่มค่าใช้จ่าย");
    const row = screen.getByRole("group", { name: /ค่าใช้จ่ายที่ 1/ });
    const [name, amount] = within(row).getAllByRole("textbox") as [HTMLElement, HTMLElement];
    await userEvent.type(name, "ค่ารถ");
    await userEvent.type(amount, "3200");
    await press("บันทึก");
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({ topics: ["reading", "dust"], ages: [3, 12], costs: { ค่ารถ: 3200 } }),
    );
  });

  it("takes a file of the kinds that the schema takes, and sends the file itself", async () => {
    const save = vi.fn();
    const { container } = show({ record: least, save });
    const input = container.querySelector<HTMLInputElement>("input[type=file]") as HTMLInputElement;
    expect(input.accept).toBe("application/pdf");
    const paper = new File(["%PDF-1.7 ใบลงทะเบียน"], "ใบลงทะเบียน.pdf", { type: "application/pdf" });
    await userEvent.upload(input, paper);
    expect(await screen.findByText(/ใบลงทะเบียน\.pdf/)).toBeTruthy();
    await press("บันทึก");
    const [sent] = save.mock.calls.flat() as Outing[];
    expect(sent?.paper).toBe(paper);
  });

  it("adds a group that is inside itself when asked, and brings back what was taken out", async () => {
    const save = vi.fn();
    show({ record: { ...least, place: { name: "ศาลา" } }, save });
    await press("เพิ่มสถานที่ที่ใหญ่กว่า");
    const boxes = screen.getAllByRole("textbox", { name: /ชื่อสถานที่/ });
    expect(document.activeElement).toBe(boxes[1]);
    await userEvent.keyboard("บ้านสันป่าม่วง");
    await press("เพิ่มสถานที่ที่ใหญ่กว่า");
    await userEvent.keyboard("ตำบลแม่กา");
    const [, outer] = screen.getAllByRole("button", { name: "ลบสถานที่ที่ใหญ่กว่า" });
    await userEvent.click(outer as HTMLElement);
    expect(screen.getAllByRole("textbox", { name: /ชื่อสถานที่/ })).toHaveLength(1);
    expect(document.activeElement?.textContent).toContain("เพิ่มสถานที่ที่ใหญ่กว่า");
    await press("เลิกลบสถานที่ที่ใหญ่กว่า");
    await press("บันทึก");
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({
        place: { name: "ศาลา", around: { name: "บ้านสันป่าม่วง", around: { name: "ตำบลแม่กา" } } },
      }),
    );
  });

  it("shows advice at its field, says it, and sends the record all the same", async () => {
    const save = vi.fn();
    show({ record: least, save });
    await userEvent.type(box(/จำนวนเด็ก/), "24");
    await userEvent.type(box(/จำนวนผู้ใหญ่/), "1");
    await userEvent.tab();
    const adults = box(/จำนวนผู้ใหญ่/);
    const described = (adults.getAttribute("aria-describedby") ?? "").split(" ");
    const words = described.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    expect(words).toContain("ข้อแนะนำ: ควรมีผู้ใหญ่อย่างน้อย 1 คนต่อเด็ก 10 คน");
    expect(adults.getAttribute("aria-invalid")).not.toBe("true");
    await press("บันทึก");
    expect(save).toHaveBeenCalledOnce();
  });

  it("shows what cannot be changed as text, where that is asked for", () => {
    const { container } = show({ record: { ...least, children: 24, adults: 18 }, readOnlyAs: "text" });
    expect(screen.queryByRole("textbox", { name: /^รวม/ })).toBeNull();
    expect(container.querySelector(".saan-schema-form-plain")?.textContent).toBe("รวม42 คน");
  });

  it("has another end than its own button", async () => {
    const save = vi.fn();
    show({ record: least, save, end: <button type="submit">ส่งรายงาน</button> });
    expect(screen.queryByRole("button", { name: "บันทึก" })).toBeNull();
    await press("ส่งรายงาน");
    expect(save).toHaveBeenCalledOnce();
  });
});
