import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Checkbox",
  task: "choose",
  title: { th: "ช่องทำเครื่องหมาย", en: "Checkbox" },
  summary: {
    th: "ข้อความหนึ่งข้อที่จริงหรือไม่จริง เช่น คำยืนยัน คำยินยอม",
    en: "One statement that is true or not, such as a confirmation or a consent.",
  },
  keywords: ["ติ๊ก", "ยินยอม", "ยืนยัน", "checkbox", "tick", "consent"],
  useWhen: ["ให้ยืนยันหรือยินยอมหนึ่งเรื่อง โดยการไม่ทำเครื่องหมายก็เป็นคำตอบ"],
  useNotWhen: [
    "“ไม่” กับ “ยังไม่ตอบ” ต่างกัน ให้ใช้ RadioGroup",
    "มีหลายข้อในคำถามเดียว ให้ใช้ CheckboxGroup",
    "มีผลทันทีโดยไม่ต้องกดบันทึก ให้ใช้ Switch",
  ],
  practice: [
    { do: "เขียนเป็นประโยคบอกเล่า", dont: "เขียนเป็นประโยคปฏิเสธซ้อน เช่น “ไม่ต้องการไม่รับข่าว”" },
    { do: "บอกเหตุผลที่ขอใน hint แล้วให้ผู้กรอกทำเครื่องหมายเอง", dont: "ทำเครื่องหมายยินยอมไว้ให้ล่วงหน้า" },
  ],
  keyboard: [{ keys: "Space", does: "ทำเครื่องหมายหรือเอาออก" }],
  heard: [
    { when: "โฟกัสมาที่ช่อง", says: "ตรวจข้อมูลกับเอกสารต้นฉบับแล้ว กล่องกาเครื่องหมาย ไม่ได้เลือก" },
    { when: "มีข้อผิดพลาดขึ้นมา", says: "ข้อผิดพลาด: ตรวจเอกสารก่อน แล้วทำเครื่องหมายในช่องนี้" },
  ],
} satisfies ComponentGuide;
