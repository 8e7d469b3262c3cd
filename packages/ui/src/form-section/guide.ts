import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "FormSection",
  task: "form",
  title: { th: "หมวดของแบบฟอร์ม", en: "Form section" },
  summary: {
    th: "แบ่งแบบฟอร์มยาวเป็นหมวด มีหัวข้อ คำอธิบาย และบอกว่าตอบไปแล้วกี่ข้อ",
    en: "A part of a long form, with a heading, a description and how far it is.",
  },
  keywords: ["หมวด", "ตอน", "ส่วน", "หัวข้อ", "แบ่งหน้า", "ความคืบหน้า", "section", "progress", "anchor"],
  useWhen: ["แบบฟอร์มมีหลายเรื่อง และยาวเกินหนึ่งหน้าจอ"],
  useNotWhen: [
    "ต้องตอบทีละหน้าตามลำดับ ให้ใช้ Stepper",
    "เป็นช่องไม่กี่ช่องที่ตอบคำถามเดียว ให้ใช้ Fieldset",
    "เป็นเนื้อหาอ่านอย่างเดียวที่พับได้ ให้ใช้ Accordion",
  ],
  practice: [
    { do: "บอกในคำอธิบายว่าอะไรเว้นว่างได้", dont: "ให้ผู้กรอกเดาเองว่าข้อใดต้องตอบ" },
    { do: "ให้ id แล้วทำสารบัญลิงก์มาที่หมวด", dont: "พับหมวดที่ยังไม่ได้ตอบไว้ ซึ่งมักถูกมองข้าม" },
    { do: "ตั้ง headingLevel ให้ต่อจากหัวเรื่องของหน้า", dont: "ใช้ระดับหัวข้อข้ามขั้น" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปตามลำดับช่องในหมวด" },
    { keys: "Enter ที่ลิงก์ในสารบัญ", does: "มาที่ตอนนี้ แล้ว Tab ต่อไปยังช่องแรก" },
  ],
  heard: [
    { when: "มาที่ตอนนี้จากสารบัญ", says: "คู่ความร่วมมือ บริเวณ" },
    { when: "อ่านต่อ", says: "คู่ความร่วมมือ หัวข้อระดับ 2 ตอบแล้ว 1 จาก 2 ข้อ" },
  ],
} satisfies ComponentGuide;
