import { AgendaList } from "@saan/ui/agenda-list";

/** What the community's family centre has planned. */
export function ComingEvents() {
  return (
    <AgendaList
      events={[
        {
          key: "parents",
          title: "ประชุมคณะทำงานครอบครัวตำบล",
          start: "2024-02-06",
          startTime: "09:00",
          endTime: "12:00",
          place: "ศาลาประชาคมบ้านดอนสว่าง",
          status: "ยืนยันแล้ว",
        },
        { key: "visit", title: "เยี่ยมบ้านเด็กปฐมวัย", start: "2024-02-06", startTime: "13:00", place: "หมู่ 3 และหมู่ 5" },
        { key: "camp", title: "ค่ายครอบครัวอบอุ่น", start: "2024-02-17", end: "2024-02-18", place: "โรงเรียนบ้านดอนสว่าง" },
        { key: "lesson", title: "ถอดบทเรียนกับเครือข่าย", start: "2024-03", status: "รอกำหนดวัน" },
      ]}
    />
  );
}
