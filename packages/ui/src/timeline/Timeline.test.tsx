import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { Timeline, type TimelineEvent } from "./Timeline.js";

const events: readonly TimelineEvent[] = [
  { date: "19 กรกฎาคม 2562", dateTime: "2019-07-19", title: "ลงนามข้อตกลง", phase: "เตรียมการ" },
  { title: "ประชุมคณะทำงาน", phase: "เตรียมการ" },
  { date: "ปีงบประมาณ 2563", title: "อบรมพี่เลี้ยง", phase: "ดำเนินงาน", state: "current" },
  { date: "2564", title: "ถอดบทเรียน", phase: "ดำเนินงาน", state: "planned" },
];

describeConformance("Timeline", { element: (props) => <Timeline events={events} {...props} />, tag: "ol" });

describe("Timeline", () => {
  it("lists the events in the given order", () => {
    render(<Timeline events={events} headingLevel={3} />);
    const titles = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
    expect(titles).toEqual(["ลงนามข้อตกลง", "ประชุมคณะทำงาน", "อบรมพี่เลี้ยง", "ถอดบทเรียน"]);
  });

  it("shows a phase once, before its first event", () => {
    render(<Timeline events={events} />);
    const [first, , third] = screen.getAllByRole("listitem");
    expect(within(first as HTMLElement).getByText("เตรียมการ")).toBeTruthy();
    expect(within(third as HTMLElement).getByText("ดำเนินงาน")).toBeTruthy();
    expect(screen.getAllByText("เตรียมการ")).toHaveLength(1);
  });

  it("gives machines the date where it is known, and says where none was stated", () => {
    render(<Timeline events={events} />);
    expect(screen.getByText("19 กรกฎาคม 2562").getAttribute("datetime")).toBe("2019-07-19");
    expect(screen.getByText("ไม่ระบุวันที่").closest("li")?.textContent).toContain("ประชุมคณะทำงาน");
  });

  it("says in words what is under way and what is planned", () => {
    render(<Timeline events={events} />);
    expect(screen.getByText("กำลังดำเนินการ").closest("li")?.textContent).toContain("อบรมพี่เลี้ยง");
    expect(screen.getByText("ตามแผน").closest("li")?.textContent).toContain("ถอดบทเรียน");
  });

  it("ends open when told how", () => {
    render(<Timeline events={events} openEnd="ไม่ได้ระบุวันสิ้นสุด" />);
    expect(screen.getAllByRole("listitem").at(-1)?.textContent).toBe("ไม่ได้ระบุวันสิ้นสุด");
  });

  it("words dates and periods itself, open ends included", () => {
    render(
      <Timeline
        events={[
          { when: "2019-07-19", title: "ลงนาม" },
          { when: { iso: "2020-08", precision: "late-month" }, title: "อบรม" },
          { when: { start: "2021-01", end: "present" }, title: "เยี่ยมบ้าน" },
          { when: { start: "2021-01-05", end: "not-stated" }, title: "ติดตาม" },
          { when: { end: "2022" }, title: "สรุปผล" },
          { when: {}, title: "ขยายผล" },
        ]}
      />,
    );
    const times = [...document.querySelectorAll("time")].map((time) => [
      time.textContent,
      time.getAttribute("datetime"),
    ]);
    expect(times).toEqual([
      ["19\u00a0กรกฎาคม 2562", "2019-07-19"],
      ["ปลายเดือนสิงหาคม 2563", "2020-08"],
      ["มกราคม 2564 ถึงปัจจุบัน", "2021-01"],
      ["5\u00a0มกราคม 2564 ไม่ระบุวันสิ้นสุด", "2021-01-05"],
      ["ถึง พ.ศ.\u00a02565", "2022"],
      ["ไม่ระบุวันที่", null],
    ]);
  });

  it("shows a period that runs backwards as stated, with a word about it", () => {
    render(<Timeline events={[{ when: { start: "2020-08-01", end: "2019-07-19" }, title: "ดำเนินงาน" }]} />);
    expect(screen.getByText("วันสิ้นสุดอยู่ก่อนวันเริ่มต้น แสดงตามเอกสาร")).toBeTruthy();
  });

  it("says how long a phase lasts", () => {
    render(<Timeline events={events} phases={[{ name: "เตรียมการ", start: "2019-07", end: "2019-09" }]} />);
    expect(screen.getByText("กรกฎาคม – กันยายน 2562").closest("p")?.textContent).toContain("เตรียมการ");
  });
});
