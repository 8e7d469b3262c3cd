import { parseThaiDate } from "@saan/thai/calendar";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { KitProvider, type KitSettings } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { DateTimeField } from "./DateTimeField.js";
import { readDateTimeText } from "./readDateTimeText.js";

describeConformance("DateTimeField", {
  element: (props) => <DateTimeField label="เริ่มประชุม" {...props} />,
  tag: "input",
});

const box = () => screen.getByLabelText<HTMLInputElement>("เริ่มประชุม");

describe("DateTimeField", () => {
  it("reads a day and a time back with the weekday, and holds them as a clock shows them", async () => {
    const onValueChange = vi.fn();
    render(<DateTimeField label="เริ่มประชุม" name="begins" onValueChange={onValueChange} />);
    await userEvent.type(box(), "5 ม.ค. 67 บ่ายโมงครึ่ง");
    expect(screen.getByText(/^อ่านว่า วันศุกร์ที่.5.มกราคม.พ\.ศ\..2567 เวลา.13\.30.น\.$/)).toBeTruthy();
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onValueChange.mock.calls).toEqual([["2024-01-05T13:30"]]);
    expect(box().value).toBe("5 ม.ค. 2567 13.30 น.");
    expect(document.querySelector<HTMLInputElement>("[name=begins]")?.value).toBe("2024-01-05T13:30");
  });

  it("tells a whole one at once", async () => {
    const onValueChange = vi.fn();
    render(<DateTimeField label="เริ่มประชุม" onValueChange={onValueChange} />);
    await userEvent.type(box(), "๕/๑/๒๕๖๗ ๑๓.๐๐");
    expect(onValueChange.mock.calls).toEqual([["2024-01-05T13:00"]]);
  });

  it.each([
    ["5/1/2567", "ยังไม่มีเวลา พิมพ์เวลาต่อท้าย เช่น 13.00"],
    ["5/1/2567 25.00", "ไม่มีเวลานี้ ใช้เวลา 00.00 ถึง 23.59"],
    ["31/2/2567 13.00", "มีถึงวันที่ 29 ตรวจวันที่อีกครั้ง"],
    ["5/1/2024 13.00", "พิมพ์ พ.ศ. หรือ ค.ศ. ไว้หน้าปี เช่น ค.ศ. 2024"],
    ["พรุ่งนี้เช้า", "อ่านเป็นวันและเวลาไม่ได้"],
  ])("keeps %s as it was typed, and says what to type", async (text, words) => {
    const onValueChange = vi.fn();
    render(<DateTimeField label="เริ่มประชุม" onValueChange={onValueChange} />);
    await userEvent.type(box(), text);
    await userEvent.tab();
    expect(box().value).toBe(text);
    expect(screen.getByText((said) => said.includes(words))).toBeTruthy();
    expect(onValueChange.mock.calls.flat().filter((value) => value !== null)).toEqual([]);
  });

  it("asks for the time while only a day is typed, once", async () => {
    render(<DateTimeField label="เริ่มประชุม" />);
    await userEvent.type(box(), "5/1/2567");
    expect(screen.getAllByText("ยังไม่มีเวลา พิมพ์เวลาต่อท้าย เช่น 13.00")).toHaveLength(1);
    expect(box().getAttribute("aria-invalid")).toBeNull();
    await userEvent.tab();
    expect(screen.getAllByText("ยังไม่มีเวลา พิมพ์เวลาต่อท้าย เช่น 13.00")).toHaveLength(1);
    expect(box().getAttribute("aria-invalid")).toBe("true");
  });

  it("takes 24.00 for the first minute of the next day", async () => {
    const onValueChange = vi.fn();
    render(<DateTimeField label="เริ่มประชุม" onValueChange={onValueChange} />);
    await userEvent.type(box(), "31/12/2566 24.00");
    expect(onValueChange).toHaveBeenLastCalledWith("2024-01-01T00:00");
  });

  it("says when it is before or after its limits", async () => {
    render(<DateTimeField label="เริ่มประชุม" min="2024-01-05T13:00" max="2024-01-05T16:00" />);
    await userEvent.type(box(), "5/1/2567 12.59");
    await userEvent.tab();
    expect(screen.getByText(/ต้องไม่ก่อน 5.ม\.ค\..2567.13\.00/)).toBeTruthy();
    await userEvent.clear(box());
    await userEvent.type(box(), "5/1/2567 16.01");
    await userEvent.tab();
    expect(screen.getByText(/ต้องไม่เกิน 5.ม\.ค\..2567.16\.00/)).toBeTruthy();
  });

  it("says that the weekday is another", async () => {
    render(<DateTimeField label="เริ่มประชุม" />);
    await userEvent.type(box(), "วันจันทร์ที่ 5 มกราคม 2567 13.00");
    expect(screen.getByText(/วันในสัปดาห์ที่พิมพ์ไม่ตรง/)).toBeTruthy();
  });

  it("shows what it reads again, in every language and calendar", () => {
    const settings: Partial<KitSettings>[] = [{}, { calendar: "gregory" }, { locale: "en" }, { digits: "thai" }];
    const moments = fc.date({
      min: new Date("1950-01-01T00:00Z"),
      max: new Date("2090-01-01T00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.constantFrom(...settings), (moment, kit) => {
        const value = moment.toISOString().slice(0, 16);
        const { unmount } = render(
          <KitProvider {...kit}>
            <DateTimeField label="เริ่มประชุม" defaultValue={value} />
          </KitProvider>,
        );
        const text = box().value;
        unmount();
        const era = kit.calendar === "gregory" ? "ce" : "be";
        expect(readDateTimeText(text, { parse: parseThaiDate, era })).toEqual({
          kind: "value",
          value,
          weekdayDiffers: false,
        });
      }),
      { numRuns: 100 },
    );
  });
});
