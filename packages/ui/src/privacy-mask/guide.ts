import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "PrivacyMask",
  task: "records",
  title: { th: "ข้อมูลที่ซ่อนไว้", en: "Privacy mask" },
  summary: {
    th: "ซ่อนข้อมูลส่วนบุคคลไว้จนกว่าจะมีผู้ขอดู แล้วซ่อนเองอีกครั้ง",
    en: "Keeps a fact about a person out of the page until somebody asks to see it, and hides it again by itself.",
  },
  keywords: ["ข้อมูลส่วนบุคคล", "เบอร์โทรศัพท์", "เลขประจำตัว", "PDPA", "ปิดบัง", "mask", "reveal", "hide"],
  useWhen: ["แสดงข้อมูลติดต่อหรือเลขประจำตัวบนจอที่คนอื่นอาจเห็น", "ต้องบันทึกว่าใครเปิดดูข้อมูลของใคร"],
  useNotWhen: ["ข้อมูลที่ไม่ควรเก็บตั้งแต่แรก เช่น ชื่อเด็กในการประชุมรายกรณี", "ข้อมูลสาธารณะของหน่วยงาน ให้แสดงเป็นข้อความธรรมดา"],
  practice: [
    { do: "ให้เซิร์ฟเวอร์ส่งค่ามาเมื่อมีผู้กดแสดงเท่านั้น", dont: "ส่งค่ามาไว้ในหน้าก่อนแล้วซ่อนด้วย CSS" },
    { do: "บอกใน label ว่าซ่อนอะไรไว้", dont: "ใช้ปุ่ม “แสดง” หลายปุ่มโดยไม่บอกว่าแสดงอะไร" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังปุ่มแสดงหรือซ่อน" },
    { keys: "Enter, Space", does: "แสดงข้อมูล หรือซ่อนอีกครั้ง" },
  ],
  heard: [
    { when: "อ่านมาถึงข้อมูลที่ยังซ่อน", says: "ซ่อนไว้: เบอร์โทรศัพท์ผู้ประสานงาน ปุ่ม แสดง เบอร์โทรศัพท์ผู้ประสานงาน" },
    { when: "กดแสดงแล้ว", says: "แสดงแล้ว จะซ่อนเองใน 30 วินาที" },
  ],
} satisfies ComponentGuide;
