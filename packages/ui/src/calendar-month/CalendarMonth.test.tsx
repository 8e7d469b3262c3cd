import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { CalendarMonth } from "./CalendarMonth.js";

const events = [
  { key: "a", title: "ประชุม", start: "2024-02-06", startTime: "09:00" },
  { key: "b", title: "เยี่ยมบ้าน", start: "2024-02" },
];

describeConformance("CalendarMonth", {
  element: (props) => <CalendarMonth events={events} {...props} />,
  tag: "section",
  except: { describedBy: "it describes nothing of its own" },
});

describe("CalendarMonth", () => {
  it("shows the month of the first event, each event under its day", () => {
    render(<CalendarMonth events={events} />);
    const table = screen.getByRole("table", { name: "กุมภาพันธ์ 2567" });
    const days = within(table).getAllByRole("cell");
    expect(days.find(({ textContent }) => textContent?.includes("ประชุม"))?.textContent).toBe("609.00 น. ประชุม");
    expect(within(table).queryByText("เยี่ยมบ้าน")).toBeNull();
    expect(screen.getByText("กุมภาพันธ์ 2567 (ไม่ระบุวัน)")).toBeTruthy();
  });

  it("turns to other months, and says when one is empty", async () => {
    const onMonthChange = vi.fn();
    render(<CalendarMonth events={events} onMonthChange={onMonthChange} />);
    await userEvent.click(screen.getByRole("button", { name: "เดือนก่อนหน้า" }));
    expect(onMonthChange.mock.calls).toEqual([["2024-01"]]);
    expect(screen.getByText("เดือนนี้ยังไม่มีกิจกรรม")).toBeTruthy();
  });

  it("makes days with events buttons when someone waits for them", async () => {
    const onDayPress = vi.fn();
    render(<CalendarMonth events={events} onDayPress={onDayPress} />);
    await userEvent.click(screen.getByRole("button", { name: "6 กุมภาพันธ์ 2567 1 กิจกรรม" }));
    expect(onDayPress.mock.calls).toEqual([["2024-02-06"]]);
  });
});
