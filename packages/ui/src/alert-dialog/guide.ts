import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "AlertDialogContent",
  parts: ["AlertDialogRoot", "AlertDialogTrigger"],
  task: "tell",
  title: { th: "ถามก่อนทำ", en: "Alert dialog" },
  summary: {
    th: "ถามหนึ่งคำถามที่มีสองคำตอบ ก่อนทำสิ่งที่ย้อนกลับไม่ได้",
    en: "One question with two answers, before what cannot be undone.",
  },
  keywords: ["ยืนยัน", "ลบ", "แน่ใจหรือไม่", "confirm", "modal", "popconfirm"],
  useWhen: ["ลบ ส่ง หรือยกเลิกสิ่งที่ย้อนกลับไม่ได้", "มีสิ่งที่กรอกค้างไว้ และกำลังจะปิดหรือออกจากหน้า"],
  useNotWhen: [
    "ย้อนกลับได้ ให้ทำเลยแล้วมีปุ่มเลิกทำใน Toast",
    "ต้องกรอกหรือเลือกก่อนตอบ ให้ใช้ Dialog",
    "แค่บอกให้รู้ ให้ใช้ Notice หรือ Toast",
  ],
  practice: [
    { do: "ถามด้วยสิ่งที่จะเกิด เช่น ลบกิจกรรมนี้หรือไม่", dont: "ถามว่า แน่ใจหรือไม่ โดยไม่บอกว่าเรื่องอะไร" },
    { do: "ให้ปุ่มบอกผลของตัวเอง เช่น ลบกิจกรรม กับ เก็บไว้", dont: "ใช้ ตกลง กับ ยกเลิก ในคำถามเรื่องการยกเลิก" },
    { do: "บอกว่ากู้คืนได้หรือไม่ใน description", dont: "ถามซ้ำสองครั้งติดกัน" },
  ],
  keyboard: [
    { keys: "Tab", does: "สลับระหว่างสองคำตอบ" },
    { keys: "Enter", does: "ตอบด้วยปุ่มที่โฟกัสอยู่ เริ่มที่คำตอบที่ปลอดภัย" },
    { keys: "Esc", does: "ไม่ทำ และกลับไปที่เดิม" },
  ],
  heard: [
    {
      when: "เปิดคำถาม",
      says: "ลบกิจกรรมเยี่ยมบ้านหรือไม่ หน้าต่างเตือน ลบแล้วกู้คืนไม่ได้ เก็บไว้ ปุ่ม",
    },
    { when: "กดลบแล้วกำลังลบ", says: "ลบกิจกรรม ปุ่ม ใช้ไม่ได้ชั่วคราว" },
  ],
} satisfies ComponentGuide;
