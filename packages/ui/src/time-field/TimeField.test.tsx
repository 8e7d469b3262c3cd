import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { TimeField } from "./TimeField.js";

describeConformance("TimeField", { element: (props) => <TimeField label="เวลาเริ่ม" {...props} />, tag: "input" });

const box = () => screen.getByLabelText<HTMLInputElement>("เวลาเริ่ม");

describe("TimeField", () => {
  it("reads a spoken time back, and holds it as hours and minutes", async () => {
    const onValueChange = vi.fn();
    render(<TimeField label="เวลาเริ่ม" name="start" onValueChange={onValueChange} />);
    await userEvent.type(box(), "บ่ายโมงครึ่ง");
    expect(screen.getByText("อ่านว่า 13.30 น.")).toBeTruthy();
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onValueChange.mock.calls).toEqual([["13:30"]]);
    expect(box().value).toBe("13.30 น.");
    expect(document.querySelector<HTMLInputElement>("[name=start]")?.value).toBe("13:30");
  });

  it("tells a whole time at once", async () => {
    const onValueChange = vi.fn();
    render(<TimeField label="เวลาเริ่ม" onValueChange={onValueChange} />);
    await userEvent.type(box(), "13:00");
    expect(onValueChange.mock.calls).toEqual([["13:00"]]);
  });

  it("steps by minutes and hours, within its limits", async () => {
    const onValueChange = vi.fn();
    render(<TimeField label="เวลาเริ่ม" defaultValue="16:20" max="16:30" step={15} onValueChange={onValueChange} />);
    box().focus();
    await userEvent.keyboard("{ArrowUp}{PageUp}{PageDown}");
    expect(onValueChange.mock.calls.flat()).toEqual(["16:30", "16:30", "15:30"]);
    expect(box().value).toBe("15.30 น.");
  });

  it("keeps a text that is no time, and says what to type", async () => {
    render(<TimeField label="เวลาเริ่ม" />);
    await userEvent.type(box(), "ตอนสาย");
    await userEvent.tab();
    expect(box().value).toBe("ตอนสาย");
    expect(screen.getByText(/เช่น 13.00 หรือ 9 โมงเช้า/)).toBeTruthy();
  });

  it("says when a time is outside the limits", async () => {
    render(<TimeField label="เวลาเริ่ม" min="08:30" />);
    await userEvent.type(box(), "8.00");
    await userEvent.tab();
    expect(screen.getByText("ต้องไม่ก่อน 08.30 น.")).toBeTruthy();
  });

  it("prints 24 hours with a colon in English", () => {
    render(
      <KitProvider locale="en">
        <TimeField label="เวลาเริ่ม" defaultValue="13:00" />
      </KitProvider>,
    );
    expect(box().value).toBe("13:00");
  });
});
