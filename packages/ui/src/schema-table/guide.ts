import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "SchemaFilter",
  parts: ["SchemaFilterOutline"],
  task: "form",
  title: { th: "ตารางและตัวกรองจาก schema", en: "Schema table and filter" },
  summary: {
    th: "คอลัมน์ของ DataTable และตัวกรอง จาก schema เดียวกับแบบฟอร์ม เพิ่มช่องใน schema แล้วขึ้นในตารางเอง",
    en: "Columns for a DataTable, and filters, from the same schema as the form: a new field is in both by itself.",
  },
  keywords: ["คอลัมน์", "ตัวกรอง", "ค้นหาระเบียน", "schemaColumns", "matches", "columns", "filter", "list of records"],
  useWhen: [
    "มีแบบฟอร์มจาก defineForm แล้ว และต้องการตารางรวมของระเบียนที่กรอก ให้ใช้ schemaColumns กับ DataTable",
    "ต้องการให้ค้นระเบียนตามตัวเลือก ช่วงตัวเลข ช่วงวันที่ หรือคำ ด้วยข้อมูลที่เก็บในที่อยู่หน้าเว็บหรือส่งให้เซิร์ฟเวอร์ได้",
  ],
  useNotWhen: ["มีตัวกรองเดียวสองตัวและมีช่องของหน้าอยู่แล้ว ให้ใช้ Select หรือ SearchField", "แสดงระเบียนเดียว ให้ใช้ SchemaReview"],
  practice: [
    { do: "เรียก schemaColumns ครั้งเดียวนอกส่วนประกอบ", dont: "เรียกใหม่ทุกครั้งที่วาดหน้า" },
    {
      do: "เลือกช่องของตัวกรองด้วย only เพียงข้อที่คนใช้ค้นจริง",
      dont: "แสดงตัวกรองของทุกช่อง จนต้องเลื่อนหาตาราง",
    },
    {
      do: "ถ้าตัวกรองพับอยู่ โหลด SchemaFilter เมื่อเปิด และวาง SchemaFilterOutline ระหว่างรอ ตารางข้างล่างจึงไม่เลื่อน",
      dont: "ให้ทุกคนโหลดช่องของตัวกรองทั้งที่ไม่ได้เปิด",
    },
    {
      do: "ขอข้อมูลส่วนบุคคลด้วย privacy เฉพาะหน้าที่คนอ่านมีหน้าที่ต้องรู้",
      dont: "เปิดทุกชั้นความลับไว้เผื่อใช้",
    },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปช่องของตัวกรองทีละช่อง แล้วไปปุ่มล้างตัวกรอง" },
    { keys: "Space", does: "เลือกหรือเลิกเลือกคำตอบในตัวกรองแบบตัวเลือก" },
  ],
  heard: [
    { when: "เข้ามาในตัวกรอง", says: "ตัวกรอง ส่วน" },
    { when: "ช่วงกลับหัว", says: "ข้อผิดพลาด: ช่อง “ตั้งแต่” อยู่หลังช่อง “ถึง” สลับกันหรือแก้ช่องใดช่องหนึ่ง" },
  ],
} satisfies ComponentGuide;
