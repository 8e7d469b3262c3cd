import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "TextField",
  task: "write",
  title: { th: "ช่องข้อความ", en: "Text field" },
  summary: {
    th: "กรอกข้อความบรรทัดเดียว เช่น ชื่อหน่วยงาน ชื่อโครงการ",
    en: "One line of text, such as the name of an organisation or a project.",
  },
  keywords: ["ช่องกรอก", "พิมพ์", "ชื่อ", "input", "textbox"],
  useWhen: ["คำตอบเป็นข้อความสั้น ไม่เกินหนึ่งบรรทัด และไม่มีรายการให้เลือก"],
  useNotWhen: [
    "คำตอบยาวหลายบรรทัด ให้ใช้ TextArea",
    "คำตอบเป็นวันที่ จำนวน เงิน หรือเลขประจำตัว ให้ใช้ช่องของเรื่องนั้น ซึ่งตรวจและอ่านกลับให้",
    "คำตอบอยู่ในรายการที่รู้อยู่แล้ว ให้ใช้ Select หรือ Combobox",
  ],
  practice: [
    { do: "ทำช่องให้กว้างพอดีกับคำตอบที่คาดไว้ ด้วย width", dont: "ให้ช่องรหัสสั้น ๆ กว้างเต็มหน้า" },
    { do: "บอกตัวอย่างคำตอบใน hint ซึ่งอยู่ตลอด", dont: "ใส่ตัวอย่างเป็นข้อความจางในช่อง ซึ่งหายไปเมื่อเริ่มพิมพ์" },
  ],
  keyboard: [{ keys: "Tab", does: "ไปยังช่องนี้ หรือออกจากช่อง" }],
  heard: [
    { when: "โฟกัสมาที่ช่อง", says: "ชื่อหน่วยงาน (จำเป็น) ช่องแก้ไขข้อความ ชื่อเต็มตามหนังสือจดทะเบียน" },
    { when: "มีข้อผิดพลาดขึ้นมา", says: "ข้อผิดพลาด: กรอกชื่อหน่วยงาน" },
  ],
} satisfies ComponentGuide;
