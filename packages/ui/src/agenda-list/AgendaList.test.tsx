import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { AgendaList } from "./AgendaList.js";

const meeting = { key: "a", title: "ประชุม", start: "2024-02-06", startTime: "09:00", endTime: "12:00", place: "ศาลา" };

describeConformance("AgendaList", {
  element: (props) => <AgendaList events={[meeting]} {...props} />,
  tag: "div",
  except: { describedBy: "it describes nothing of its own" },
});

describe("AgendaList", () => {
  it("names the day, the hours and the place", () => {
    render(<AgendaList events={[meeting]} />);
    const day = screen.getByRole("region", { name: "วันอังคารที่ 6 กุมภาพันธ์ 2567" });
    expect(day.textContent).toContain("09.00–12.00 น.");
    expect(day.textContent).toContain("สถานที่ ศาลา");
  });

  it("says what is not stated, and what takes longer than a day", () => {
    render(
      <AgendaList
        events={[
          { key: "b", title: "ค่าย", start: "2024-02-17", end: "2024-02-18" },
          { key: "c", title: "ถอดบทเรียน", start: "2024-03" },
          { key: "d", title: "นัดอีกครั้ง" },
        ]}
      />,
    );
    expect(screen.getByText("ทั้งวัน ถึง 18 ก.พ. 2567")).toBeTruthy();
    expect(screen.getByText("มีนาคม 2567 (ไม่ระบุวัน)")).toBeTruthy();
    expect(screen.getByText("ไม่ระบุวันที่")).toBeTruthy();
  });

  it("links only to safe places", () => {
    const harmful = ["java", "script:alert(1)"].join("");
    const { rerender } = render(<AgendaList events={[{ ...meeting, href: harmful }]} />);
    expect(screen.queryByRole("link")).toBeNull();
    rerender(<AgendaList events={[{ ...meeting, href: "/meetings/1" }]} />);
    expect(screen.getByRole("link").getAttribute("href")).toBe("/meetings/1");
  });

  it("says when there is nothing", () => {
    render(<AgendaList events={[]} />);
    expect(screen.getByText("ยังไม่มีกิจกรรมในช่วงนี้")).toBeTruthy();
  });
});
