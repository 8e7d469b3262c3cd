import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Spinner",
  task: "tell",
  title: { th: "รอสักครู่", en: "Spinner" },
  summary: {
    th: "บอกเป็นคำว่ากำลังรออะไร ขึ้นมาเมื่อรอเกิน 0.3 วินาที",
    en: "Says what is being waited for. It comes up only after three tenths of a second.",
  },
  keywords: ["กำลังโหลด", "กำลังค้นหา", "หมุน", "loading", "busy"],
  useWhen: ["รอไม่นานและไม่รู้ว่าเท่าไร เช่น ค้นหา ตรวจรหัส"],
  useNotWhen: ["รอผลของปุ่มที่กด ให้ใช้ busy ของปุ่ม", "รอเกินสองสามวินาที ให้ใช้ Progress", "โหลดทั้งรายการครั้งแรก ให้ใช้ Skeleton"],
  practice: [
    { do: "บอกว่ากำลังทำอะไร เช่น กำลังค้นหาตำบล", dont: "หมุนเงียบ ๆ โดยไม่มีคำ" },
    { do: "วางตรงที่ผลจะขึ้น", dont: "บังทั้งหน้าเพื่อรอส่วนเดียว" },
  ],
  keyboard: [],
  heard: [
    { when: "รอเกิน 0.3 วินาที", says: "กำลังค้นหาตำบล" },
    { when: "เสร็จก่อนนั้น", says: "ไม่พูดอะไร" },
  ],
} satisfies ComponentGuide;
