import { type Quantity, quantity } from "@saan/schema/field";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { resetForm } from "../testing/resetForm.js";
import { QuantityField } from "./QuantityField.js";
import type { QuantityFieldValue } from "./quantityValue.js";
import { readStated } from "./readStated.js";

describeConformance("QuantityField", {
  element: (props) => <QuantityField label="ผู้เข้าร่วม" unit="คน" {...props} />,
  tag: "input",
});

const box = () => screen.getByLabelText<HTMLInputElement>("จำนวน");
const comparator = () => screen.getByLabelText<HTMLSelectElement>("ลักษณะของจำนวน");

function Kept() {
  const [value, setValue] = useState<QuantityFieldValue | null>(null);
  return (
    <>
      <QuantityField label="ผู้เข้าร่วม" unit="คน" value={value} onValueChange={setValue} />
      <button type="button" onClick={() => setValue({ comparator: "at-most", value: 9, unit: "คน" })}>
        ตั้ง
      </button>
    </>
  );
}

describe("QuantityField", () => {
  it("holds how the number was stated, the number and its unit", async () => {
    const onValueChange = vi.fn();
    render(<QuantityField label="ผู้เข้าร่วม" unit="คน" onValueChange={onValueChange} />);
    await userEvent.selectOptions(comparator(), "at-least");
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.type(box(), "1200");
    expect(screen.getByText("อ่านว่า ไม่น้อยกว่า 1,200 คน")).toBeTruthy();
    await userEvent.tab();
    expect(onValueChange.mock.calls).toEqual([[{ comparator: "at-least", value: 1200, unit: "คน" }]]);
    expect(box().value).toBe("1,200");
  });

  it("reads words that are pasted into all three, and keeps them", async () => {
    const onValueChange = vi.fn();
    render(<QuantityField label="ผู้เข้าร่วม" units={["คน", "ครอบครัว"]} onValueChange={onValueChange} />);
    await userEvent.click(box());
    await userEvent.paste("กว่า 70 คน");
    await userEvent.tab();
    await userEvent.tab();
    const read = { comparator: "more-than", value: 70, unit: "คน", asStated: "กว่า 70 คน" };
    await vi.waitFor(() => expect(onValueChange.mock.calls).toEqual([[read]]));
    expect([box().value, comparator().value, screen.getByLabelText<HTMLSelectElement>("หน่วยนับ").value]).toEqual([
      "70",
      "more-than",
      "คน",
    ]);
    expect(screen.getByText("“กว่า 70 คน” อ่านว่า มากกว่า 70 คน")).toBeTruthy();
    expect(quantity.safeParse(read).success).toBe(true);
  });

  it("lets go of the words once a part is chosen otherwise", async () => {
    const onValueChange = vi.fn();
    const stated: QuantityFieldValue = { comparator: "more-than", value: 70, unit: "คน", asStated: "กว่า 70 คน" };
    render(<QuantityField label="ผู้เข้าร่วม" unit="คน" defaultValue={stated} onValueChange={onValueChange} />);
    await userEvent.selectOptions(comparator(), "about");
    expect(onValueChange.mock.calls).toEqual([[{ comparator: "about", value: 70, unit: "คน" }]]);
  });

  it("changes nothing when it is only looked at", async () => {
    const onValueChange = vi.fn();
    const range: Quantity = { comparator: "about", value: 40, upTo: 50, unit: "คน", asStated: "40-50 คน" };
    render(<QuantityField label="ผู้เข้าร่วม" unit="คน" defaultValue={range} onValueChange={onValueChange} />);
    expect(box().value).toBe("40–50");
    await userEvent.click(box());
    await userEvent.tab();
    expect(onValueChange).not.toHaveBeenCalled();
    expect(screen.getByText("“40-50 คน” อ่านว่า ประมาณ 40–50 คน")).toBeTruthy();
  });

  it("asks for another number where the words count something else, and keeps them", async () => {
    render(<QuantityField label="ผู้เข้าร่วม" unit="คน" />);
    await userEvent.click(box());
    await userEvent.paste("กว่า 70 ครอบครัว");
    await userEvent.tab();
    expect(await screen.findByText(/นับเป็น “ครอบครัว” แต่ช่องนี้นับเป็น “คน”/)).toBeTruthy();
    expect(box().value).toBe("กว่า 70 ครอบครัว");
  });

  it("says that the unit is missing", async () => {
    render(<QuantityField label="ผู้เข้าร่วม" />);
    await userEvent.type(box(), "70");
    await userEvent.tab();
    await userEvent.tab();
    expect(await screen.findByText(/ยังไม่มีหน่วยนับ/)).toBeTruthy();
  });

  it("takes a value set from outside", async () => {
    render(<Kept />);
    await userEvent.type(box(), "70");
    await userEvent.click(screen.getByRole("button"));
    expect([box().value, comparator().value]).toEqual(["9", "at-most"]);
  });

  it("keeps the words it was read from when its unit is only passed through", async () => {
    const onValueChange = vi.fn();
    const value = { comparator: "more-than", value: 70, unit: "คน", asStated: "กว่า 70 คน" } as const;
    render(<QuantityField label="ผู้เข้าร่วม" defaultValue={value} onValueChange={onValueChange} />);
    await userEvent.click(screen.getByLabelText("หน่วยนับ"));
    await userEvent.tab();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it("goes back with its form in all of its parts", async () => {
    const { container } = render(
      <form>
        <QuantityField label="ผู้เข้าร่วม" units={["คน", "ครอบครัว"]} />
        <QuantityField label="ผู้ปกครอง" defaultValue={{ comparator: "at-most", value: 3, unit: "คน" }} />
      </form>,
    );
    const [first, second] = container.querySelectorAll<HTMLSelectElement>('select[aria-label="ลักษณะของจำนวน"]');
    await userEvent.selectOptions(first as HTMLSelectElement, "about");
    await resetForm(container.querySelector("form") as HTMLFormElement);
    expect([first?.value, second?.value]).toEqual(["exact", "at-most"]);
  });
});

describe("readStated", () => {
  it.each([
    ["ไม่น้อยกว่าร้อยละ 80", { comparator: "at-least", value: 80, unit: "ร้อยละ" }],
    ["เกือบ 70 คน", { comparator: "less-than", value: 70, unit: "คน" }],
    ["40-50 คน", { comparator: "about", value: 40, upTo: 50, unit: "คน" }],
    ["ประมาณ ๔๐ ถึง ๕๐ คน", { comparator: "about", value: 40, upTo: 50, unit: "คน" }],
  ])("reads %j", (text, read) => {
    expect(readStated(text)).toEqual({ ...read, asStated: text });
  });

  it.each(["50-40 คน", "หลายคน", "กว่า 40-50 คน"])("does not read %j", (text) => {
    expect(readStated(text)).toBeUndefined();
  });
});
