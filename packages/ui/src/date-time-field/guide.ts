import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "DateTimeField",
  task: "dates",
  title: { th: "ช่องวันและเวลา", en: "Date and time field" },
  summary: {
    th: "กรอกวันที่พร้อมเวลาในช่องเดียว เช่น 19/01/2567 13.00 แล้วอ่านทวนให้พร้อมวันในสัปดาห์",
    en: "A day and its time in one line, as they are written or said, read back with the weekday.",
  },
  keywords: ["วันที่", "เวลา", "วันเวลา", "กำหนดการ", "นัดหมาย", "datetime", "timestamp", "date time picker"],
  useWhen: ["คำตอบเป็นจุดเวลาเดียว เช่น เริ่มประชุม ปิดรับสมัคร รับแจ้งเหตุ", "คัดลอกวันและเวลามาจากหนังสือหรือตาราง"],
  useNotWhen: [
    "ต้องการแต่วันที่ ให้ใช้ DateField หรือ DatePicker",
    "ต้องการแต่เวลา เช่น เวลาเปิดทำการ ให้ใช้ TimeField",
    "เป็นช่วงเวลาในวันเดียว ให้ใช้ DateField คู่กับ TimeField สองช่อง",
  ],
  practice: [
    { do: "บอกตัวอย่างที่พิมพ์ได้ใน hint", dont: "เติมเวลา 00.00 น. ให้เองเมื่อผู้ใช้พิมพ์แต่วันที่" },
    { do: "กำหนด min และ max เมื่อมีกำหนดจริง", dont: "ใช้กับเหตุการณ์ที่จำเวลาแน่นอนไม่ได้" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังช่องนี้ หรือออกจากช่อง" },
    { keys: "Enter", does: "จัดรูปวันและเวลา แล้วส่งแบบฟอร์ม" },
  ],
  heard: [
    { when: "พิมพ์วันและเวลาที่อ่านได้", says: "อ่านว่า วันศุกร์ที่ 19 มกราคม พ.ศ. 2567 เวลา 13.00 น." },
    { when: "ออกจากช่องโดยยังไม่มีเวลา", says: "ข้อผิดพลาด: ยังไม่มีเวลา พิมพ์เวลาต่อท้าย เช่น 13.00" },
    { when: "ปีเป็นได้ทั้งสองศักราช", says: "ข้อผิดพลาด: ปีที่พิมพ์เป็น พ.ศ. หรือ ค.ศ. พิมพ์ พ.ศ. หรือ ค.ศ. ไว้หน้าปี เช่น ค.ศ. 2024" },
  ],
} satisfies ComponentGuide;
