import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "StatusTag",
  task: "records",
  title: { th: "ป้ายสถานะ", en: "Status tag" },
  summary: {
    th: "บอกสถานะของข้อตกลง กิจกรรม หรือโครงการ ด้วยคำและสีเดียวกันทุกที่",
    en: "The state of an agreement, an activity or a project, in the same words and tone everywhere.",
  },
  keywords: ["สถานะ", "ลงนาม", "มีผล", "ยกเลิก", "state", "lifecycle", "badge"],
  useWhen: ["แสดงสถานะตามรายการรหัสของสาน เช่น สถานะข้อตกลง สถานะกิจกรรม"],
  useNotWhen: ["เป็นป้ายกำกับทั่วไปที่ไม่ใช่สถานะ ให้ใช้ Tag", "เป็นข่าวที่ต้องรู้ก่อนทำต่อ ให้ใช้ Notice"],
  practice: [
    { do: "ใช้สีตามที่ชุดนี้กำหนดให้แต่ละสถานะ", dont: "ทาสีแดงให้ข้อตกลงที่ครบกำหนดตามปกติ" },
    { do: "แสดงรหัสที่ไม่รู้จักตามเดิม", dont: "ซ่อนสถานะที่ยังไม่มีคำแปล" },
  ],
  keyboard: [],
  heard: [{ when: "อ่านมาถึงสถานะ", says: "มีผล" }],
} satisfies ComponentGuide;
