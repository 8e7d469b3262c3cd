import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Tag",
  task: "records",
  title: { th: "ป้าย", en: "Tag" },
  summary: {
    th: "บอกสถานะด้วยคำหนึ่งหรือสองคำ สีช่วยให้เห็นเร็วขึ้นเท่านั้น",
    en: "Says a state in a word or two; the colour only helps to find it.",
  },
  keywords: ["ป้ายสถานะ", "สถานะ", "สี", "badge", "status", "label", "chip"],
  useWhen: ["บอกว่ารายการอยู่ในสถานะใด ในตาราง ในหัวเรื่อง หรือในประโยค"],
  useNotWhen: ["กดได้ ให้ใช้ Button", "อธิบายยาว ให้ใช้ Notice", "สถานะของข้อตกลงหรือกิจกรรมตามรายการรหัส ให้ใช้ StatusTag"],
  practice: [
    { do: "เขียนว่าต้องทำอะไรหรือถึงไหนแล้ว เช่น รอเอกสารแนบ", dont: "ใช้ป้ายสีที่ไม่มีคำ หรือคำที่ไม่บอกสถานะ" },
    { do: "เลือกสีตามสิ่งที่ผู้ใช้ต้องทำ: attention รอผู้ใช้ danger ติดปัญหา success เสร็จ", dont: "เลือกสีให้หน้าดูสดใส" },
  ],
  keyboard: [],
  heard: [{ when: "อ่านหน้า", says: "รอเอกสารแนบ" }],
} satisfies ComponentGuide;
