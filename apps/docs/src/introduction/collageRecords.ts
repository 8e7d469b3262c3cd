import type { TimelineProps } from "@saan/ui/timeline";
import type { BoardCycle } from "@saan/ui/work-cycle-board";

/** The share of households that took part, by code of province. */
export const provinceShares: Readonly<Record<string, number>> = {
  "10": 52,
  "30": 63,
  "34": 58,
  "40": 69,
  "44": 77,
  "50": 61,
  "52": 58,
  "54": 70,
  "55": 64,
  "56": 72,
  "57": 66,
  "80": 59,
  "90": 48,
  "92": 55,
};

/** Where the sub-districts are in the four steps. */
export const cycles: readonly BoardCycle[] = [
  {
    area: { code: "560110", level: "subdistrict", nameAsStated: "แม่กา" },
    steps: [
      {
        kind: "working-group-meeting",
        states: [{ state: "done" }],
        actual: { asStated: "20 ส.ค. 62", iso: "2019-08-20", precision: "day" },
      },
      {
        kind: "situation-survey",
        states: [{ state: "done" }],
        actual: { asStated: "พ.ย. 62", iso: "2019-11", precision: "month" },
      },
      { kind: "synthesis-and-plan", states: [{ state: "in-progress" }] },
      {
        kind: "learning-forum",
        states: [{ state: "not-started" }],
        planned: { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" },
      },
    ],
  },
  {
    area: { code: "560105", level: "subdistrict", nameAsStated: "แม่ใส" },
    steps: [
      { kind: "working-group-meeting", states: [{ state: "done" }] },
      { kind: "situation-survey", states: [{ state: "in-progress" }] },
    ],
  },
  { area: { level: "subdistrict", nameAsStated: "บ้านตุ่น" } },
];

/** What is counted, in both languages. */
export const figures = {
  th: {
    families: {
      label: "ครอบครัวที่ร่วมเวทีเรียนรู้",
      unit: "ครอบครัว",
      period: "ปี 2566",
      before: "ปี 2562",
      due: "ปี 2567",
    },
    drowning: { label: "เด็กจมน้ำ", unit: "คน", before: "ปี 2562", due: "ปี 2567" },
    map: { caption: "ครัวเรือนที่ร่วมโครงการ ปี 2566", unit: "ร้อยละ" },
    phone: "เบอร์โทรศัพท์ผู้ประสานงาน",
    cycle: "ความก้าวหน้าของตำบลต้นแบบ",
    area: { label: "ตำบลที่จัดกิจกรรม", hint: "ลองพิมพ์ แมกา ที่ลืมวรรณยุกต์ หรือ 56000" },
  },
  en: {
    families: { label: "Families at learning forums", unit: "families", period: "2023", before: "2019", due: "2024" },
    drowning: { label: "Children who drowned", unit: "children", before: "2019", due: "2024" },
    map: { caption: "Households that took part, 2023", unit: "%" },
    phone: "Telephone of the coordinator",
    cycle: "How far the pilot sub-districts are",
    area: { label: "Sub-district of the activity", hint: "Type Mae Ka, or a postcode: 56000" },
  },
} as const;

/** The story of an agreement, its dates as the documents have them. */
export const agreementStory: Readonly<Record<"th" | "en", Pick<TimelineProps, "events" | "openEnd">>> = {
  th: {
    events: [
      { when: "2019-07-19", title: "ลงนามบันทึกข้อตกลง" },
      { when: { iso: "2020-08", precision: "late-month" }, title: "อบรมพี่เลี้ยงครอบครัวกว่า 70 คน" },
      { when: { start: "2021-01-15", end: "present" }, title: "เยี่ยมครอบครัวในพื้นที่", state: "current" },
    ],
    openEnd: "เอกสารไม่ได้ระบุวันสิ้นสุด",
  },
  en: {
    events: [
      { when: "2019-07-19", title: "The agreement is signed" },
      { when: { iso: "2020-08", precision: "late-month" }, title: "More than 70 family mentors are trained" },
      { when: { start: "2021-01-15", end: "present" }, title: "Families are visited", state: "current" },
    ],
    openEnd: "The document states no end",
  },
};
