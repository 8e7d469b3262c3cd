import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Fieldset",
  task: "form",
  title: { th: "กลุ่มช่องกรอก", en: "Fieldset" },
  summary: {
    th: "รวมช่องกรอกที่ตอบคำถามเดียวกัน มีชื่อกลุ่ม คำแนะนำ และข้อผิดพลาดของกลุ่ม",
    en: "Fields that answer one question together, with a legend, a hint and an error of their own.",
  },
  keywords: ["กลุ่ม", "ชุดคำถาม", "ปิดทั้งกลุ่ม", "legend", "group", "disabled"],
  useWhen: ["หลายช่องเป็นคำตอบเดียวกัน เช่น ปีเริ่มกับปีสิ้นสุด", "ต้องปิดหรือให้อ่านอย่างเดียวทั้งกลุ่ม"],
  useNotWhen: [
    "เป็นหมวดของแบบฟอร์มที่มีหลายคำถาม ให้ใช้ FormSection",
    "เป็นแถวที่เพิ่มลบได้ ให้ใช้ RepeatableGroup",
    "มีช่องเดียว ป้ายของช่องก็พอ ให้ใช้ TextField",
  ],
  practice: [
    { do: "ให้ error ของกลุ่มบอกสิ่งที่ผิดร่วมกัน เช่น ปีสิ้นสุดมาก่อนปีเริ่ม", dont: "บอกสิ่งที่ผิดของช่องเดียวไว้ที่กลุ่ม" },
    { do: "ใช้ readOnly เมื่อยังต้องอ่าน คัดลอก หรือส่งค่า", dont: "ใช้ disabled เพื่อให้ดูอย่างเดียว ซึ่งค่าจะไม่ถูกส่ง" },
  ],
  keyboard: [{ keys: "Tab", does: "ไปตามลำดับช่องในกลุ่ม" }],
  heard: [
    { when: "โฟกัสเข้าช่องแรกของกลุ่ม", says: "ผู้ประสานงาน กลุ่ม ผู้ที่ติดต่อได้ในเวลาราชการ ตำแหน่ง ช่องแก้ไขข้อความ" },
    { when: "กดลิงก์จากสรุปข้อผิดพลาด", says: "ระยะเวลาของข้อตกลง กลุ่ม ข้อผิดพลาด: ปีสิ้นสุดมาก่อนปีเริ่ม ตรวจทั้งสองปี" },
  ],
} satisfies ComponentGuide;
