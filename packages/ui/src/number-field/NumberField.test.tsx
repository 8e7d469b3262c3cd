import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { NumberField, type NumberFieldProps } from "./NumberField.js";

describeConformance("NumberField", { element: (props) => <NumberField label="งบประมาณ" {...props} />, tag: "input" });

const box = () => screen.getByLabelText<HTMLInputElement>("งบประมาณ");

function Kept(props: Partial<NumberFieldProps>) {
  const [value, setValue] = useState<number | null>(null);
  return (
    <>
      <NumberField label="งบประมาณ" value={value} onValueChange={setValue} {...props} />
      <output>{String(value)}</output>
      <button type="button" onClick={() => setValue(99)}>
        ตั้งเป็น 99
      </button>
    </>
  );
}

function InOnePlace() {
  const [kept, keep] = useState<number | string | null>(null);
  return (
    <>
      <NumberField
        label="งบประมาณ"
        value={typeof kept === "number" ? kept : null}
        text={typeof kept === "string" ? kept : undefined}
        onTextChange={(text) => keep(text === "" ? null : text)}
        onValueChange={(value) => value !== null && keep(value)}
      />
      <output>{JSON.stringify(kept)}</output>
      <button type="button" onClick={() => keep(null)}>
        ล้าง
      </button>
    </>
  );
}

describe("NumberField", () => {
  it("shows what is typed as it is typed, and formats it on leaving", async () => {
    render(<Kept />);
    await userEvent.type(box(), "1250000");
    expect(box().value).toBe("1250000");
    expect(screen.getByRole("status").textContent).toBe("1250000");
    await userEvent.tab();
    expect(box().value).toBe("1,250,000");
  });

  it("takes Thai digits with commas", async () => {
    render(<Kept />);
    await userEvent.type(box(), "๑,๒๕๐.๕๐");
    expect(box().value).toBe("๑,๒๕๐.๕๐");
    expect(screen.getByRole("status").textContent).toBe("1250.5");
  });

  it("keeps a text that is no number and answers null", async () => {
    const onValueChange = vi.fn();
    const onTextChange = vi.fn();
    render(<NumberField label="งบประมาณ" defaultValue={7} onValueChange={onValueChange} onTextChange={onTextChange} />);
    await userEvent.clear(box());
    await userEvent.type(box(), "กว่า 70");
    await userEvent.tab();
    expect(box().value).toBe("กว่า 70");
    expect(onTextChange).toHaveBeenLastCalledWith("กว่า 70");
    expect(onValueChange).toHaveBeenCalledTimes(8);
    expect(onValueChange).toHaveBeenLastCalledWith(null);
  });

  it("keeps it under a controlled value too, until the caller sets a number", async () => {
    render(<Kept />);
    await userEvent.type(box(), "ประมาณ 5");
    await userEvent.tab();
    expect(box().value).toBe("ประมาณ 5");
    await userEvent.click(screen.getByRole("button"));
    expect(box().value).toBe("99");
  });

  it("lets the caller keep the text itself", async () => {
    const onTextChange = vi.fn();
    render(<NumberField label="งบประมาณ" text="กว่า 70" onTextChange={onTextChange} />);
    expect(box().value).toBe("กว่า 70");
    await userEvent.type(box(), "!");
    expect(onTextChange).toHaveBeenLastCalledWith("กว่า 70!");
    expect(box().value).toBe("กว่า 70");
  });

  it("works for a form that keeps text and number in one place", async () => {
    render(<InOnePlace />);
    await userEvent.type(box(), "1250000.0");
    await userEvent.tab();
    expect(box().value).toBe("1,250,000");
    expect(screen.getByRole("status").textContent).toBe("1250000");
    await userEvent.type(box(), " บาท");
    expect(screen.getByRole("status").textContent).toBe('"1,250,000 บาท"');
    await userEvent.click(screen.getByRole("button"));
    expect(box().value).toBe("");
  });

  it("reads the unit with the field", () => {
    render(<NumberField label="งบประมาณ" unit="บาท" hint="รวมทุกปี" />);
    const ids = (box().getAttribute("aria-describedby") ?? "").split(" ");
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(["รวมทุกปี", "บาท"]);
  });

  it("asks a phone for whole-number keys when there are no decimals", () => {
    render(<NumberField label="งบประมาณ" decimals={0} />);
    expect(box().inputMode).toBe("numeric");
  });

  it("shows Thai digits where the page uses them", () => {
    render(
      <KitProvider digits="thai">
        <NumberField label="งบประมาณ" defaultValue={1234.5} decimals={2} />
      </KitProvider>,
    );
    expect(box().value).toBe("๑,๒๓๔.๕๐");
  });

  it("does not rewrite a read-only text", async () => {
    render(<NumberField label="งบประมาณ" text="1250000" readOnly />);
    await userEvent.click(box());
    await userEvent.tab();
    expect(box().value).toBe("1250000");
  });

  it("takes a number that is pasted with its unit", async () => {
    const onValueChange = vi.fn();
    render(<NumberField label="งบประมาณ" unit="คน" onValueChange={onValueChange} />);
    await userEvent.click(box());
    await userEvent.paste("1,200 คน");
    expect(onValueChange).toHaveBeenLastCalledWith(1200);
    await userEvent.tab();
    expect(box().value).toBe("1,200");
  });

  it("steps by key only where it was told to, and never over a text that is no number", async () => {
    const { rerender } = render(<NumberField label="งบประมาณ" defaultValue={7} />);
    box().focus();
    await userEvent.keyboard("{ArrowUp}");
    expect(box().value).toBe("7");
    rerender(<NumberField label="งบประมาณ" defaultValue={7} step={1} max={20} />);
    await userEvent.keyboard("{ArrowUp}");
    expect(box().value).toBe("8");
    await userEvent.keyboard("{PageUp}{PageUp}");
    expect(box().value).toBe("20");
    await userEvent.type(box(), "?{ArrowDown}");
    expect(box().value).toBe("20?");
  });

  it("does not change under the wheel of a mouse", () => {
    render(<NumberField label="งบประมาณ" defaultValue={7} step={1} />);
    box().focus();
    fireEvent.wheel(box(), { deltaY: 100 });
    expect(box().value).toBe("7");
  });

  it("has buttons that say what they do, and what they did", async () => {
    render(<NumberField label="งบประมาณ" defaultValue={1} min={0} stepButtons />);
    await userEvent.click(screen.getByRole("button", { name: "ลด งบประมาณ" }));
    expect(box().value).toBe("0");
    await userEvent.click(screen.getByRole("button", { name: "ลด งบประมาณ" }));
    expect(box().value).toBe("0");
    expect(screen.getByRole("button", { name: "ลด งบประมาณ" }).getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(screen.getByRole("button", { name: "เพิ่ม งบประมาณ" }));
    expect(screen.getByText("1").getAttribute("aria-live")).toBe("polite");
  });

  it("says what is wrong with a number outside its limits, and tells it all the same", async () => {
    const onValueChange = vi.fn();
    render(<NumberField label="งบประมาณ" max={1000} onValueChange={onValueChange} />);
    await userEvent.type(box(), "1200");
    expect(screen.queryByText("ต้องไม่เกิน 1,000")).toBeNull();
    await userEvent.tab();
    expect(screen.getByText("ต้องไม่เกิน 1,000")).toBeTruthy();
    expect(onValueChange).toHaveBeenLastCalledWith(1200);
  });

  it("goes into a native form as a plain number", async () => {
    const { container } = render(<NumberField label="งบประมาณ" name="budget" defaultValue={1250000} />);
    expect(container.querySelector<HTMLInputElement>("[name=budget]")?.value).toBe("1250000");
  });

  it("takes numbers only", () => {
    // @ts-expect-error a text is no number: a caller that keeps one passes `text`
    render(<NumberField label="งบประมาณ" defaultValue="12" />);
  });
});
