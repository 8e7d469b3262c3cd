import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "ToastProvider",
  parts: ["useToast"],
  task: "tell",
  title: { th: "ข้อความแจ้งผล", en: "Toast" },
  summary: {
    th: "บอกผลของสิ่งที่เพิ่งทำที่มุมจอ โดยไม่ขัดงาน ขึ้นเหนือหน้าต่างซ้อนได้",
    en: "Tells the outcome of what was just done, in the corner, without stopping the work. Stays above dialogs.",
  },
  keywords: ["แจ้งเตือน", "บันทึกแล้ว", "เลิกทำ", "snackbar", "notification"],
  useWhen: ["งานเสร็จแล้ว แต่ผู้ใช้ไม่ได้มองตรงที่แสดงผล เช่น บันทึกร่างแล้ว", "ให้เลิกทำสิ่งที่เพิ่งทำได้"],
  useNotWhen: [
    "กรอกผิด ให้ใช้ error ของช่องและ ErrorSummary",
    "ต้องเห็นตลอดเวลาที่อยู่ในหน้านี้ ให้ใช้ Notice หรือ Banner",
    "ต้องตอบก่อนไปต่อ ให้ใช้ AlertDialog",
  ],
  practice: [
    { do: "บอกว่าอะไรเสร็จ เช่น ส่งรายงานไตรมาสที่ 2 แล้ว", dont: "เขียนว่า สำเร็จ คำเดียว" },
    { do: "ให้ปุ่มเดียวที่เป็นคำกริยา เช่น เลิกทำ", dont: "ให้ทำสิ่งสำคัญได้จากข้อความนี้ที่เดียว" },
    { do: "บอกความผิดพลาดด้วย variant danger ซึ่งอยู่จนกว่าจะปิด", dont: "ตั้งให้ข้อผิดพลาดหายไปเอง" },
  ],
  keyboard: [
    { keys: "F6", does: "ไปที่ข้อความแจ้ง กดอีกครั้งเพื่อกลับไปที่เดิม แม้มีหน้าต่างซ้อนเปิดอยู่" },
    { keys: "Tab", does: "ไปยังปุ่มในข้อความ ระหว่างนี้ข้อความไม่หายไป" },
    { keys: "Esc", does: "ออกจากข้อความ กลับไปที่เดิม" },
  ],
  heard: [
    { when: "บันทึกร่าง", says: "สำเร็จ: บันทึกร่างแล้ว" },
    { when: "เกิดเรื่องเดิมซ้ำ", says: "ข้อผิดพลาด: ส่งรายงานไม่ได้ (2 ครั้ง)" },
  ],
} satisfies ComponentGuide;
