import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Notice",
  parts: ["InlineMessage"],
  task: "tell",
  title: { th: "กล่องแจ้งในหน้า", en: "Notice" },
  summary: {
    th: "เรื่องที่ควรรู้ก่อนทำต่อ หนึ่งประโยค และหนึ่งอย่างที่ทำได้ แบบบรรทัดเดียวคือ InlineMessage",
    en: "Something to know before going on: one sentence and one thing to do. InlineMessage is its one-line form.",
  },
  keywords: ["แจ้งเตือน", "คำเตือน", "alert", "message", "callout", "inline message"],
  useWhen: ["บอกผล เตือน หรืออธิบายสิ่งที่เกิดกับทั้งหน้าหรือทั้งส่วน", "บอกเรื่องเล็กข้างสิ่งที่พูดถึง เช่น ใต้ตาราง ให้ใช้ InlineMessage"],
  useNotWhen: [
    "ผิดที่ช่องเดียว ให้ใช้ error ของช่อง",
    "บอกสถานะของรายการ ให้ใช้ Tag",
    "ประกาศถึงทุกหน้า ให้ใช้ Banner",
    "บอกผลแล้วให้หายไปเอง ให้ใช้ Toast",
  ],
  practice: [
    { do: "ขึ้นต้นด้วยสิ่งที่เกิดขึ้น และบอกว่าข้อมูลยังอยู่หรือไม่", dont: "บอกเพียงว่าเกิดข้อผิดพลาด" },
    { do: "มีกล่องเดียวในหน้า เลือกเรื่องที่ผู้ใช้ต้องทำก่อน", dont: "วางหลายกล่องซ้อนกันในหน้าเดียว" },
    { do: "ใส่ live เมื่อข้อความเกิดหลังผู้ใช้ทำบางอย่าง", dont: "ใช้ assertive กับเรื่องที่รอได้" },
    { do: "เตือนสิ่งที่น่าสงสัยด้วย attention แล้วให้บันทึกต่อได้", dont: "ห้ามบันทึกเพราะสิ่งที่อาจเป็นจริงตามเอกสาร" },
  ],
  keyboard: [{ keys: "Tab", does: "ไปยังปุ่มหรือลิงก์ในกล่อง ถ้ามี" }],
  heard: [
    { when: "อ่านมาถึงกล่อง", says: "โปรดทราบ: วันสิ้นสุดอยู่ก่อนวันเริ่มต้น" },
    { when: "กล่องที่มี live ขึ้นมา", says: "สำเร็จ: บันทึกร่างแล้ว" },
  ],
} satisfies ComponentGuide;
