import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Breadcrumbs",
  task: "way",
  title: { th: "เส้นทางหน้า", en: "Breadcrumbs" },
  summary: {
    th: "บอกว่าหน้านี้อยู่ใต้หน้าใด และกลับขึ้นไปได้ทีละระดับ",
    en: "Says which pages this one lies under and leads back up, level by level.",
  },
  keywords: ["ลำดับหน้า", "กลับขึ้นไป", "อยู่ตรงไหน", "breadcrumb", "path", "hierarchy"],
  useWhen: ["มีหน้าซ้อนกันตั้งแต่สามระดับขึ้นไป เช่น จังหวัด โครงการ ข้อตกลง", "ผู้ใช้มาถึงหน้านี้จากลิงก์ที่ส่งต่อกัน"],
  useNotWhen: ["มีสองระดับ ให้ใช้ลิงก์กลับลิงก์เดียว", "บอกขั้นตอนของแบบฟอร์ม ให้ใช้ Stepper"],
  practice: [
    { do: "ใช้ชื่อเดียวกับหัวเรื่องของหน้านั้น", dont: "ย่อชื่อหน้าจนไม่รู้ว่าหน้าไหน" },
    { do: "วางไว้เหนือหัวเรื่องของหน้า ใช้คู่กับเมนูหลัก", dont: "ใช้แทนเมนูหลัก" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังหน้าระดับบนทีละหน้า และปุ่มแสดงระดับที่ย่อไว้" },
    { keys: "Enter", does: "เปิดหน้านั้น หรือแสดงระดับที่ย่อไว้" },
  ],
  heard: [
    { when: "เข้าสู่ส่วนนี้", says: "เส้นทางของหน้านี้ รายการ 5 ข้อ" },
    { when: "อ่านข้อสุดท้าย", says: "บันทึกการลงพื้นที่ครั้งที่ 3 หน้าปัจจุบัน" },
    { when: "โฟกัสที่ปุ่มจุดสามจุด", says: "แสดงระดับที่ย่อไว้ 2 ระดับ ปุ่ม" },
  ],
} satisfies ComponentGuide;
