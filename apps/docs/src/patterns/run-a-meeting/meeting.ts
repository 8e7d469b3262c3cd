import type { AgendaEvent } from "@saan/ui/agenda-list";

/** The day of the meeting, hour by hour. */
export const agenda: readonly AgendaEvent[] = [
  { key: "open", title: "เปิดประชุม และรับรองรายงานครั้งก่อน", start: "2024-02-06", startTime: "09:00", endTime: "09:15" },
  {
    key: "survey",
    title: "ผลสำรวจครอบครัวในตำบล",
    start: "2024-02-06",
    startTime: "09:15",
    endTime: "10:30",
    place: "ศาลาประชาคม",
  },
  { key: "plan", title: "จัดทำแผนของตำบล", start: "2024-02-06", startTime: "10:45", endTime: "12:00" },
];

/** Who is counted, as groups: a name is never asked for. */
export const groups = [
  { key: "committee", label: "คณะทำงาน" },
  { key: "parents", label: "ผู้ปกครอง" },
  { key: "youth", label: "สภาเด็กและเยาวชน" },
] as const;
