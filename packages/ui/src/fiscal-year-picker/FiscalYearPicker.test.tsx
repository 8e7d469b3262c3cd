import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { resetForm } from "../testing/resetForm.js";
import { FiscalYearPicker } from "./FiscalYearPicker.js";

const year = { year: 2567, kind: "fiscal" } as const;
const box = () => screen.getByRole<HTMLSelectElement>("combobox");

describeConformance("FiscalYearPicker", {
  element: (props) => <FiscalYearPicker label="ปีงบประมาณ" {...props} />,
  tag: "select",
});

describe("FiscalYearPicker", () => {
  it("gives a year in the shape of the schema, and reads its days back", async () => {
    const onValueChange = vi.fn();
    render(<FiscalYearPicker label="ปีงบประมาณ" min={2565} max={2568} onValueChange={onValueChange} />);
    await userEvent.selectOptions(box(), "2567");
    expect(onValueChange.mock.calls).toEqual([[year]]);
    expect(screen.getByText("1 ต.ค. 2566 – 30 ก.ย. 2567").id).toBe(box().getAttribute("aria-describedby"));
    await userEvent.selectOptions(box(), "");
    expect(onValueChange).toHaveBeenLastCalledWith(null);
  });

  it("goes to the year before and after, up to its bounds", async () => {
    const onValueChange = vi.fn();
    render(<FiscalYearPicker label="ปีงบประมาณ" max={2568} defaultValue={year} onValueChange={onValueChange} />);
    const next = screen.getByRole("button", { name: "ปีถัดไป" });
    await userEvent.click(next);
    await userEvent.click(next);
    await userEvent.click(screen.getByRole("button", { name: "ปีก่อนหน้า" }));
    expect(onValueChange.mock.calls.map(([value]) => value.year)).toEqual([2568, 2567]);
  });

  it("cannot be changed where it is read-only", async () => {
    const onValueChange = vi.fn();
    render(<FiscalYearPicker label="ปีงบประมาณ" readOnly defaultValue={year} onValueChange={onValueChange} />);
    await userEvent.click(screen.getByRole("button", { name: "ปีถัดไป" }));
    expect(onValueChange).not.toHaveBeenCalled();
    expect([...box().options].map(({ value }) => value)).toEqual(["2567"]);
  });

  it("shows years in the digits and the era in force; the value stays the same", () => {
    render(
      <KitProvider digits="thai">
        <FiscalYearPicker label="ปีงบประมาณ" readOnly defaultValue={year} />
      </KitProvider>,
    );
    expect(box().selectedOptions[0]?.text).toBe("๒๕๖๗");
    expect(screen.getByText("๑ ต.ค. ๒๕๖๖ – ๓๐ ก.ย. ๒๕๖๗")).toBeTruthy();
  });

  it("shows and sends the year it holds after a reset", async () => {
    render(
      <form>
        <FiscalYearPicker label="ปีงบประมาณ" name="year" defaultValue={year} />
      </form>,
    );
    const form = box().form as HTMLFormElement;
    await resetForm(form);
    expect(new FormData(form).get("year")).toBe("2567");
    await userEvent.click(screen.getByRole("button", { name: "ปีถัดไป" }));
    await resetForm(form);
    expect(box().value).toBe("2567");
  });

  it("turns to no year outside of its bounds", async () => {
    const onValueChange = vi.fn();
    render(<FiscalYearPicker label="ปีงบประมาณ" min={2400} max={2410} onValueChange={onValueChange} />);
    await userEvent.click(screen.getByRole("button", { name: "ปีถัดไป" }));
    expect(onValueChange.mock.calls).toEqual([[{ year: 2410, kind: "fiscal" }]]);
  });
});
