import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "SearchField",
  task: "write",
  title: { th: "ช่องค้นหา", en: "Search field" },
  summary: {
    th: "พิมพ์คำค้น แล้วรายการในหน้าสั้นลงตามคำนั้น พร้อมบอกว่าพบกี่รายการ",
    en: "Words that shorten a list on the page, with how many were found.",
  },
  keywords: ["ค้น", "กรอง", "หา", "search", "filter", "find"],
  useWhen: ["มีรายการในหน้าที่ยาวเกินกว่าจะกวาดตาดู"],
  useNotWhen: ["คำตอบที่ต้องการคือรายการหนึ่งเพื่อกรอกในแบบฟอร์ม ให้ใช้ Combobox", "มีรายการไม่ถึงสิบ ให้แสดงทั้งหมด"],
  practice: [
    { do: "บอกจำนวนที่พบด้วย found", dont: "ปล่อยหน้าว่างเมื่อไม่พบ" },
    { do: "ค้นเมื่อหยุดพิมพ์ ด้วย onSearch", dont: "เรียกเซิร์ฟเวอร์ทุกครั้งที่กดแป้น" },
    { do: "ซ่อนป้ายด้วย labelHidden เมื่ออยู่เหนือตาราง", dont: "ไม่ใส่ป้าย แล้วใช้ placeholder แทน" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังช่องนี้ หรือออกจากช่อง" },
    { keys: "Enter", does: "ค้นทันที" },
    { keys: "Esc", does: "ล้างคำค้น" },
  ],
  heard: [
    { when: "โฟกัสมาที่ช่อง", says: "ค้นหน่วยงาน ช่องค้นหา" },
    { when: "ผลการค้นเปลี่ยน", says: "พบ 12 รายการ" },
    { when: "ไม่พบ", says: "ไม่พบรายการที่ตรงกับ “แม่กาา”" },
  ],
} satisfies ComponentGuide;
