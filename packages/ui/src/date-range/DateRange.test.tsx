import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { DateRange } from "./DateRange.js";

const day = (asStated: string, iso: string) => ({ asStated, iso, precision: "day" });
const term = { start: day("1/10/2566", "2023-10-01"), end: day("30/9/2567", "2024-09-30") };

describeConformance("DateRange", { element: (props) => <DateRange label="ระยะเวลา" {...props} />, tag: "input" });

describe("DateRange conforms", () => {
  it("gives its ref the input of the start, and the rest to its fieldset", () => {
    const ref = { current: null as HTMLInputElement | null };
    render(
      <DateRange ref={ref} label="ระยะเวลา" className="of-my-own" data-testid="term" style={{ marginTop: "3px" }} />,
    );
    expect(ref.current).toBe(screen.getByRole("textbox", { name: "วันเริ่มต้น" }));
    const group = screen.getByTestId("term");
    expect([group.tagName, group.style.marginTop]).toEqual(["FIELDSET", "3px"]);
    expect(group.className).toMatch(/^saan-.* of-my-own$/);
  });
});

describe("DateRange", () => {
  it("gives both days, and says how long it is", async () => {
    const onValueChange = vi.fn();
    render(<DateRange label="ระยะเวลา" onValueChange={onValueChange} />);
    await userEvent.type(screen.getByRole("textbox", { name: "วันเริ่มต้น" }), "1/10/2566");
    await userEvent.type(screen.getByRole("textbox", { name: "วันสิ้นสุด" }), "30/9/2567");
    expect(onValueChange.mock.calls).toEqual([[{ start: term.start, end: null }], [term]]);
    const line = screen.getByText(/^รวม 1\s+ปี$/);
    expect(screen.getByRole("group").getAttribute("aria-describedby")).toContain(line.id);
  });

  it("chooses the end in the same calendar after the start", async () => {
    const onValueChange = vi.fn();
    render(
      <DateRange label="ระยะเวลา" defaultValue={{ start: term.start, end: null }} onValueChange={onValueChange} />,
    );
    await userEvent.click(screen.getByRole("button", { name: "เปิดปฏิทิน วันเริ่มต้น" }));
    await userEvent.keyboard("{ArrowRight}{Enter}");
    expect(screen.getByRole("dialog", { name: "เลือกวันสิ้นสุด" })).toBeTruthy();
    await userEvent.keyboard("{ArrowRight}{Enter}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(onValueChange).toHaveBeenLastCalledWith({
      start: day("02/10/2566", "2023-10-02"),
      end: day("03/10/2566", "2023-10-03"),
    });
  });

  it("keeps a period that runs backwards, warns, and swaps it on a press", async () => {
    const onValueChange = vi.fn();
    render(
      <DateRange label="ระยะเวลา" defaultValue={{ start: term.end, end: term.start }} onValueChange={onValueChange} />,
    );
    expect(screen.getByText(/ถ้าเอกสารเขียนไว้เช่นนี้ ให้คงไว้/)).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "วันสิ้นสุด" }).getAttribute("aria-invalid")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "สลับวัน" }));
    expect(onValueChange.mock.calls).toEqual([[term]]);
  });

  it("is wrong backwards when it is strict", () => {
    render(<DateRange label="ระยะเวลา" strict defaultValue={{ start: term.end, end: term.start }} />);
    expect(screen.getByText(/วันสิ้นสุดต้องไม่ก่อนวันเริ่มต้น/)).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "วันสิ้นสุด" }).getAttribute("aria-invalid")).toBe("true");
  });

  it("can be left open, and is null when nothing is left", async () => {
    const onValueChange = vi.fn();
    render(<DateRange label="ระยะเวลา" canBeOpen defaultValue={term} onValueChange={onValueChange} />);
    await userEvent.click(screen.getByLabelText("ยังไม่สิ้นสุด"));
    expect(onValueChange).toHaveBeenLastCalledWith({ start: term.start, end: null, openEnd: true });
    await userEvent.click(screen.getByLabelText("ยังไม่สิ้นสุด"));
    await userEvent.clear(screen.getByRole("textbox", { name: "วันเริ่มต้น" }));
    expect(onValueChange).toHaveBeenLastCalledWith(null);
  });

  it("sends both days with a native form", () => {
    render(
      <form>
        <DateRange label="ระยะเวลา" name="term" defaultValue={term} readOnly />
      </form>,
    );
    const sent = [...new FormData(document.querySelector("form") as HTMLFormElement)];
    expect(sent).toEqual([
      ["term.start", "2023-10-01"],
      ["term.end", "2024-09-30"],
    ]);
  });
});
