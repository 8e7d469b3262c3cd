import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "MultiSelect",
  task: "choose",
  title: { th: "ช่องเลือกหลายรายการ", en: "Multi-select" },
  summary: {
    th: "ค้นหาและเลือกหลายรายการจากรายการยาว รายการที่เลือกแสดงเป็นป้ายที่เอาออกได้",
    en: "Search a long list and choose several; each chosen one is a tag that can be removed.",
  },
  keywords: ["เลือกได้หลายข้อ", "ป้าย", "จังหวัดหลายแห่ง", "multiselect", "tags", "chips", "multi select", "tags input"],
  useWhen: ["เลือกได้หลายรายการจากรายการที่ยาวเกินกว่าจะแสดงทั้งหมด เช่น จังหวัดที่ร่วมโครงการ"],
  useNotWhen: ["มีตัวเลือกไม่เกิน 10 ข้อ ให้ใช้ CheckboxGroup ซึ่งเห็นทุกข้อพร้อมกัน", "เลือกได้รายการเดียว ให้ใช้ Combobox"],
  practice: [
    { do: "บอกใน hint ว่าเลือกได้กี่รายการ เมื่อกำหนด max", dont: "ปล่อยให้ผู้กรอกรู้เองเมื่อเลือกไม่ได้แล้ว" },
    { do: "ใช้ selectAll กับรายการสั้นที่คำตอบว่าทั้งหมดเป็นไปได้จริง", dont: "ใส่ปุ่มเลือกทั้งหมดในรายการหลายร้อยข้อ" },
  ],
  keyboard: [
    { keys: "พิมพ์ แล้ว Enter", does: "เลือกรายการแรกที่พบ แล้วล้างช่องให้พิมพ์ชื่อถัดไป" },
    { keys: "↓, ↑, Home, End", does: "เลื่อนในรายการ" },
    { keys: "Enter", does: "เลือกแถวที่เน้นอยู่ หรือเอาออก รายการยังเปิดอยู่" },
    { keys: "Backspace ในช่องว่าง", does: "ไปที่ป้ายสุดท้าย กดอีกครั้งเพื่อเอาออก" },
    { keys: "←, →", does: "เลื่อนระหว่างป้าย" },
    { keys: "Delete, Backspace ที่ป้าย", does: "เอารายการนั้นออก" },
    { keys: "Esc", does: "ปิดรายการ" },
  ],
  heard: [
    { when: "เลือกรายการหนึ่ง", says: "เลือกพะเยาแล้ว เลือกไว้ 2 รายการ" },
    { when: "โฟกัสมาที่ป้าย", says: "พะเยา เอาออก ปุ่ม" },
    { when: "เอาป้ายออก", says: "เอาพะเยาออกแล้ว เลือกไว้ 1 รายการ" },
    { when: "เลือกครบจำนวน", says: "เลือกครบ 3 รายการแล้ว เอารายการหนึ่งออกก่อนจึงเลือกเพิ่มได้" },
  ],
} satisfies ComponentGuide;
