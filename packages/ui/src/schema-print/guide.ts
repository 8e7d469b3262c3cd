import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "SchemaPrint",
  task: "form",
  title: { th: "หน้าพิมพ์จาก schema", en: "Schema print" },
  summary: {
    th: "พิมพ์ระเบียนลงกระดาษ A4 จาก schema เดียวกับแบบฟอร์ม แบ่งตามหมวด รายการเป็นตาราง ข้อที่ไม่ได้ตอบเขียนว่า “ไม่ระบุ”",
    en: "A record on A4 from the same schema as its form: sections, lists as tables, and gaps that say so.",
  },
  keywords: ["พิมพ์", "กระดาษ A4", "รายงาน", "เลขไทย", "print", "paper", "PDF", "Thai digits"],
  useWhen: ["ต้องเก็บระเบียนเข้าแฟ้ม หรือแนบกับหนังสือราชการ", "ให้ผู้ร่วมงานอ่านและเซ็นบนกระดาษ โดยส่ง note เป็นที่มาหรือผู้พิมพ์"],
  useNotWhen: ["เป็นบันทึกข้อตกลงความร่วมมือ ให้ใช้ AgreementDocument", "อ่านบนหน้าจออย่างเดียว ให้ใช้ SchemaReview"],
  practice: [
    { do: "ใช้ digits เป็น thai เมื่อแนบกับหนังสือราชการ", dont: "พิมพ์เลขไทยในตารางที่คนต้องพิมพ์ต่อในคอมพิวเตอร์" },
    { do: "ใส่ answeredOnly เมื่อพิมพ์ให้อ่านในที่ประชุม", dont: "พิมพ์คำว่า “ไม่ระบุ” ทั้งหน้าจนหาเนื้อหาไม่พบ" },
    { do: "ส่งบทบาทของผู้อ่านใน forRole เพื่อไม่พิมพ์ข้อที่ผู้อ่านไม่มีสิทธิ์เห็น", dont: "พิมพ์แล้วให้คนขีดทับข้อมูลส่วนบุคคล" },
  ],
  keyboard: [],
  heard: [
    { when: "อ่านทั้งหน้า", says: "ชื่อแบบ หัวข้อของหมวด แล้วชื่อช่องคู่กับคำตอบ" },
    { when: "ถึงรายการ", says: "ตาราง สิ่งที่พบ 3 แถว" },
  ],
} satisfies ComponentGuide;
