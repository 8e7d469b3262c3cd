import { CalendarMonth } from "@saan/ui/calendar-month";
import { useState } from "react";

const events = [
  { key: "team", title: "ประชุมคณะทำงาน", start: "2024-02-06", startTime: "09:00", place: "ศาลาประชาคม" },
  { key: "visit", title: "เยี่ยมบ้านเด็กปฐมวัย", start: "2024-02-06", startTime: "13:00", place: "หมู่ 3 และหมู่ 5" },
  { key: "camp", title: "ค่ายครอบครัวอบอุ่น", start: "2024-02-17", end: "2024-02-18", place: "โรงเรียนบ้านดอนสว่าง" },
  { key: "clinic", title: "ชั่งน้ำหนักวัดส่วนสูงเด็ก", start: "2024-02-21", startTime: "08:30", place: "รพ.สต. ดอนสว่าง" },
  { key: "lesson", title: "ถอดบทเรียนกับเครือข่าย", start: "2024-02", status: "รอกำหนดวัน" },
];

/** The plan of a month; a press on a day says what is on it. */
export function MonthPlan() {
  const [day, setDay] = useState("");
  const onDay = events.filter(({ start }) => start === day).map(({ title }) => title);
  return (
    <>
      <CalendarMonth events={events} defaultMonth="2024-02" onDayPress={setDay} />
      <p aria-live="polite">{onDay.length > 0 ? `วันที่เลือกมี ${onDay.join(" และ ")}` : ""}</p>
    </>
  );
}
