import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "RecordCard",
  parts: ["RecordCardList"],
  task: "records",
  title: { th: "การ์ดข้อมูล", en: "Record card" },
  summary: {
    th: "การ์ดของข้อมูลหนึ่งรายการ มีป้าย ชื่อ เนื้อหา และปุ่ม ใช้ทำการ์ดของเรื่องที่ชุดนี้ยังไม่มี",
    en: "A card for one record of any kind: tags, title, content and actions.",
  },
  keywords: ["การ์ด", "กิจกรรม", "โครงการ", "รายการ", "card", "tile", "list"],
  useWhen: ["แสดงรายการกิจกรรม โครงการ หรือแผน ที่มีชื่อและรายละเอียดสั้น ๆ"],
  useNotWhen: [
    "เป็นข้อตกลงหรือหน่วยงาน ให้ใช้ AgreementCard หรือ OrganizationCard",
    "ต้องเทียบหลายรายการทีละคอลัมน์ ให้ใช้ DataTable",
  ],
  practice: [
    { do: "ใส่ลิงก์ที่ชื่อด้วย href", dont: "ทำให้ทั้งการ์ดกดได้ จนเลือกข้อความในการ์ดไม่ได้" },
    { do: "ให้ปุ่มในการ์ดบอกชื่อรายการ เช่น “แก้ไข เวทีเรียนรู้ครั้งที่ 1”", dont: "ใช้ปุ่ม “แก้ไข” ซ้ำกันทุกการ์ด" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังชื่อที่เป็นลิงก์ แล้วไปยังปุ่มของการ์ด" },
    { keys: "Enter", does: "เปิดรายการนั้น" },
  ],
  heard: [{ when: "อ่านมาถึงการ์ด", says: "บทความ เวทีสร้างการเรียนรู้ครั้งที่ 1 หัวเรื่องระดับ 3 ลิงก์" }],
} satisfies ComponentGuide;
