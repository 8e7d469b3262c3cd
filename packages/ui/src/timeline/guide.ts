import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Timeline",
  task: "dates",
  title: { th: "เส้นเวลา", en: "Timeline" },
  summary: {
    th: "เรื่องราวตามลำดับ พร้อมช่วงงานและวันที่ตามที่เอกสารระบุ",
    en: "Events in order, with their phases and their dates as stated.",
  },
  keywords: ["ความเป็นมา", "ลำดับเหตุการณ์", "ระยะงาน", "ประวัติ", "history", "phases"],
  useWhen: ["เล่าความเป็นมาของข้อตกลงหรือโครงการ", "แสดงว่างานถึงช่วงใดแล้ว และจบเมื่อใดหรือยังไม่จบ"],
  useNotWhen: [
    "เทียบงานหลายงานที่ทำพร้อมกัน ให้ใช้ DataTable หรือกราฟ",
    "ลำดับไม่สำคัญ ให้ใช้รายการธรรมดา",
    "นัดหมายที่จะถึง ให้ใช้ AgendaList",
  ],
  practice: [
    { do: "ส่งวันที่ตามเอกสารเข้า when จะแสดงเป็น พ.ศ. ให้เอง", dont: "เดาวันที่ให้ครบวัน เดือน ปี" },
    { do: "เรียงเหตุการณ์เองก่อนส่งเข้ามา", dont: "ใช้สีอย่างเดียวบอกว่าเป็นแผน" },
  ],
  keyboard: [],
  heard: [
    { when: "เข้ารายการ", says: "รายการ 5 รายการ เตรียมการ 2562" },
    { when: "เหตุการณ์ยังไม่เกิด", says: "กันยายน 2565 ตามแผน ถอดบทเรียนร่วมกัน" },
    { when: "ช่วงที่กลับกัน", says: "วันสิ้นสุดอยู่ก่อนวันเริ่มต้น แสดงตามเอกสาร" },
  ],
} satisfies ComponentGuide;
