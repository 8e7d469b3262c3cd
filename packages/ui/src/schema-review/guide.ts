import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "SchemaReview",
  task: "form",
  title: { th: "หน้าตรวจทานจาก schema", en: "Schema review" },
  summary: {
    th: "แสดงระเบียนทั้งรายการเป็นข้อความจาก schema เดียวกับแบบฟอร์ม คัดลอกได้ พิมพ์ได้ ข้อที่ไม่ได้ตอบเขียนว่า “ไม่ระบุ”",
    en: "A whole record in words, from the same schema as its form; what was not answered says so.",
  },
  keywords: ["ตรวจทาน", "รายละเอียด", "อ่านอย่างเดียว", "พิมพ์", "review", "record", "summary", "read-only"],
  useWhen: ["หน้ารายละเอียดของระเบียน", "ให้ตรวจคำตอบก่อนส่ง แม้ยังกรอกไม่ครบ โดยส่ง handle.values() เป็น record"],
  useNotWhen: [
    "พิมพ์ลงกระดาษ ให้ใช้ SchemaPrint",
    "แสดงข้อเท็จจริงไม่กี่ข้อที่เลือกเอง ให้ใช้ DescriptionList",
    "ให้แก้ไขได้ ให้ใช้ SchemaForm",
  ],
  practice: [
    {
      do: "ส่ง sources ชุดเดียวกับแบบฟอร์ม เพื่อให้ชื่อพื้นที่อ่านครบทั้งตำบล อำเภอ จังหวัด",
      dont: "แสดงรหัสพื้นที่ให้คนอ่าน",
    },
    { do: "ส่งบทบาทของผู้อ่านใน forRole เมื่อแบบฟอร์มกำหนดสิทธิ์", dont: "ซ่อนข้อที่ไม่ให้เห็นด้วย CSS" },
    { do: "แสดงคำตอบเป็นข้อความ", dont: "ใช้ TextField แบบ readOnly ทั้งหน้า ผู้อ่านจะนึกว่าแก้ไขได้" },
  ],
  keyboard: [],
  heard: [
    { when: "อ่านทั้งหน้า", says: "หัวข้อของหมวด แล้วชื่อช่องคู่กับคำตอบ รายการบอกจำนวนข้อ" },
    { when: "ไม่มีคำตอบ", says: "ไม่ระบุ" },
    { when: "กฎของแบบฟอร์มไม่ได้ถามข้อนั้น", says: "ไม่กล่าวถึงข้อนั้น" },
  ],
} satisfies ComponentGuide;
