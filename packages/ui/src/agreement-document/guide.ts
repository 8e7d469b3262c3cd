import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "AgreementDocument",
  task: "records",
  title: { th: "เอกสารข้อตกลง", en: "Agreement document" },
  summary: {
    th: "แสดงและพิมพ์ข้อตกลงทั้งฉบับบนกระดาษ A4 มีคู่ความร่วมมือ ขอบเขตเป็นข้อ ระยะเวลา และที่ลงชื่อ",
    en: "A whole agreement to read and print on A4: parties, numbered scope, term and places to sign.",
  },
  keywords: ["พิมพ์", "บันทึกข้อตกลง", "MOU", "ลงชื่อ", "ลายมือชื่อ", "เลขไทย", "print", "memorandum", "signature"],
  useWhen: ["พิมพ์ข้อตกลงเพื่อประชุม ลงนาม หรือเก็บเข้าแฟ้ม", "อ่านข้อตกลงทั้งฉบับบนจอ"],
  useNotWhen: ["แสดงข้อตกลงในรายการ ให้ใช้ AgreementCard", "ต้องการสำเนาของเอกสารที่ลงนามแล้ว ให้แนบไฟล์สแกนของเอกสารจริง"],
  practice: [
    { do: "ปล่อยให้เอกสารบอกว่าข้อใดไม่ได้ระบุไว้", dont: "เติมถ้อยคำทางกฎหมายที่ไม่มีในข้อมูล" },
    { do: "ใช้เลขไทยเมื่อพิมพ์เป็นหนังสือราชการ", dont: "ปนเลขไทยกับเลขอารบิกในฉบับเดียวกัน" },
  ],
  keyboard: [{ keys: "Tab", does: "ไปยังลิงก์ของแหล่งที่มาท้ายเอกสาร" }],
  heard: [
    { when: "อ่านหัวเอกสาร", says: "หัวเรื่องระดับ 2 ข้อตกลง MOU ร่วมกันในการขับเคลื่อนงานในพื้นที่ของจังหวัด…" },
    { when: "อ่านคู่ความร่วมมือ", says: "รายการ 11 ข้อ ๑. ตำบลแม่กา" },
    { when: "อ่านท้ายเอกสาร", says: "พิมพ์จากข้อมูลที่บันทึกไว้ ไม่ใช่ตัวเอกสารฉบับลงนาม" },
  ],
} satisfies ComponentGuide;
