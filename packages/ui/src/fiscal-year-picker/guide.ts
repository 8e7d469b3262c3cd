import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "FiscalYearPicker",
  task: "dates",
  title: { th: "เลือกปีงบประมาณ", en: "Fiscal year picker" },
  summary: {
    th: "เลือกปีงบประมาณ แล้วอ่านทวนวันแรกและวันสุดท้ายของปีนั้น",
    en: "Choose a Thai fiscal year; its first and last day are read back.",
  },
  keywords: ["ปีงบ", "งบประมาณ", "1 ตุลาคม", "30 กันยายน", "budget year", "fiscal year"],
  useWhen: ["แผน งบประมาณ หรือรายงานผูกกับปีงบประมาณ", "กรองรายการตามปีงบประมาณ"],
  useNotWhen: [
    "เอกสารเขียนเพียง “ปี 2567” โดยไม่บอกว่าเป็นปีอะไร ให้ใช้ PartialDateField",
    "ระยะเวลาไม่ตรงกับปีงบประมาณ ให้ใช้ DateRange",
  ],
  practice: [
    { do: "กำหนด min และ max ตามปีที่มีข้อมูลจริง", dont: "ให้เลือกปีที่ไม่มีข้อมูล แล้วแสดงหน้าว่าง" },
    { do: "เก็บค่า year กับ kind ไว้ด้วยกัน", dont: "เก็บเลขปีเปล่า ๆ ที่ภายหลังไม่รู้ว่าเป็นปีอะไร" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปปุ่มปีก่อนหน้า รายการปี และปุ่มปีถัดไป" },
    { keys: "↑, ↓", does: "เปลี่ยนปีในรายการ" },
    { keys: "Enter", does: "ที่ปุ่ม เลื่อนไปหนึ่งปี" },
  ],
  heard: [
    { when: "เลือกปี 2567", says: "1 ต.ค. 2566 – 30 ก.ย. 2567" },
    { when: "โฟกัสมาที่ปุ่มทางขวา", says: "ปีถัดไป ปุ่ม" },
  ],
} satisfies ComponentGuide;
