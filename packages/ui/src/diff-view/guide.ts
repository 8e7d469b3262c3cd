import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "DiffView",
  task: "records",
  title: { th: "เทียบของเดิมกับของใหม่", en: "Diff view" },
  summary: {
    th: "แสดงว่าข้อมูลใดเปลี่ยนจากอะไรเป็นอะไร เทียบกันทีละคำ",
    en: "What changed, fact by fact and word by word.",
  },
  keywords: ["เปรียบเทียบ", "ประวัติการแก้ไข", "ความต่าง", "ขัดแย้ง", "history", "changes", "conflict", "compare"],
  useWhen: ["แสดงประวัติการแก้ไข", "มีผู้แก้ไขข้อมูลเดียวกันก่อนเรา และต้องเลือกว่าจะใช้ของใคร"],
  useNotWhen: ["ต้องเทียบหลายรายการพร้อมกัน ให้ใช้ DataTable", "มีเพียงข้อความว่าบันทึกแล้ว ให้ใช้ Toast"],
  practice: [
    { do: "ส่งเฉพาะข้อที่เปลี่ยน", dont: "แสดงทุกช่องแล้วให้ผู้อ่านหาเองว่าข้อใดต่าง" },
    { do: "ตั้งหัวคอลัมน์ให้ตรงกับความจริง เช่น “ในเครื่องนี้” กับ “ที่เก็บไว้”", dont: "ใช้คำว่าเดิมกับใหม่เมื่อไม่มีใครมาก่อนใคร" },
  ],
  keyboard: [],
  heard: [
    { when: "เข้ามาในตาราง", says: "ตาราง สิ่งที่แก้ไข เปลี่ยน 2 รายการ" },
    { when: "อ่านช่องที่เปลี่ยน", says: "ประชุมทุก (ตัดออก เดือน)" },
  ],
} satisfies ComponentGuide;
