import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Button",
  parts: ["ButtonLink", "IconButton"],
  task: "act",
  title: { th: "ปุ่ม", en: "Button" },
  summary: {
    th: "หนึ่งปุ่มทำหนึ่งอย่าง และบอกด้วยคำกริยาว่าทำอะไร",
    en: "One button does one thing, and says with a verb what it does.",
  },
  keywords: ["กด", "บันทึก", "ส่ง", "ลิงก์ที่เหมือนปุ่ม", "icon button", "link button", "submit"],
  useWhen: [
    "ให้ผู้ใช้สั่งงาน เช่น บันทึก ส่ง เพิ่ม ลบ",
    "พาไปหน้าที่ทำงานหนึ่งอย่าง เช่น เพิ่มข้อตกลง ให้ใช้ ButtonLink",
    "แถวแคบที่มีคำสั่งเดียวกันหลายแถว ให้ใช้ IconButton ซึ่งต้องมี aria-label",
  ],
  useNotWhen: ["พาไปอ่านหน้าอื่นในประโยค ให้ใช้ลิงก์ธรรมดา", "บอกสถานะ ให้ใช้ Tag", "มีคำสั่งหลายอย่างกับสิ่งเดียว ให้ใช้ Menu"],
  practice: [
    { do: "เขียนว่า บันทึกข้อตกลง หรือ ลบคู่ความร่วมมือนี้", dont: "เขียนว่า ตกลง ซึ่งไม่บอกว่าทำอะไร" },
    { do: "มีปุ่ม primary หนึ่งปุ่มต่อหน้า", dont: "ให้ทุกปุ่มเด่นเท่ากัน" },
    { do: "ให้กดส่งได้แล้วบอกว่าขาดอะไร", dont: "ปิดปุ่มส่งไว้จนกว่าจะกรอกครบ" },
    { do: "ใส่ busy กับ busyLabel ระหว่างรอ ปุ่มไม่ขยับและโฟกัสไม่หลุด", dont: "ใส่ disabled ระหว่างรอ" },
  ],
  keyboard: [
    { keys: "Enter", does: "กดปุ่ม หรือไปตามลิงก์" },
    { keys: "Space", does: "กดปุ่ม" },
  ],
  heard: [
    { when: "โฟกัสที่ปุ่ม", says: "บันทึกข้อตกลง ปุ่ม (ไม่อ่านไอคอน)" },
    { when: "กำลังทำงาน", says: "กำลังบันทึก ปุ่ม ใช้ไม่ได้ชั่วคราว" },
    { when: "โฟกัสที่ ButtonLink", says: "เพิ่มข้อตกลง ลิงก์" },
  ],
} satisfies ComponentGuide;
