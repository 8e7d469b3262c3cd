import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "DescriptionList",
  task: "records",
  title: { th: "รายการข้อมูล", en: "Description list" },
  summary: {
    th: "ชื่อข้อมูลคู่กับสิ่งที่เอกสารระบุ ข้อที่ไม่มีข้อมูลบอกว่าไม่ระบุ และบอกเหตุผลได้",
    en: "Facts as stated, term by term; what is absent says so, and why.",
  },
  keywords: [
    "รายละเอียด",
    "ข้อมูล",
    "ตรวจคำตอบ",
    "ไม่ระบุ",
    "summary list",
    "definition list",
    "details",
    "review",
    "descriptions",
  ],
  useWhen: ["แสดงรายละเอียดของหนึ่งรายการ", "ให้ตรวจคำตอบก่อนส่ง พร้อมลิงก์กลับไปแก้"],
  useNotWhen: [
    "เทียบหลายรายการ ให้ใช้ DataTable",
    "บอกลำดับเหตุการณ์ ให้ใช้ Timeline",
    "ตรวจคำตอบของทั้งแบบฟอร์มจาก schema ให้ใช้ SchemaReview",
  ],
  practice: [
    { do: "แสดงทุกแถวแม้ไม่มีค่า", dont: "ซ่อนแถวที่ไม่ได้ระบุ" },
    { do: "ใช้ถ้อยคำเดียวกับในแบบฟอร์ม", dont: "ใส่ขีด “-” ที่ไม่รู้ว่าหมายถึงอะไร" },
    { do: "ให้ลิงก์บอกว่าแก้อะไร เช่น แก้ชื่อหน่วยงาน", dont: "ใช้คำว่าแก้ไขซ้ำกันทุกแถว" },
    { do: "บอกเหตุผลด้วย absent เมื่อรู้ว่าทำไมจึงไม่มี", dont: "เดาค่าแทนเอกสาร" },
  ],
  keyboard: [{ keys: "Tab", does: "ไปเฉพาะลิงก์หรือปุ่มท้ายแถว" }],
  heard: [
    { when: "อ่านรายการ", says: "วันที่ลงนาม 19 กรกฎาคม 2562" },
    { when: "อ่านแถวที่ไม่มีค่า", says: "วันสิ้นสุด เอกสารไม่ได้ระบุไว้" },
    { when: "โฟกัสที่ลิงก์ท้ายแถว", says: "แก้ชื่อหน่วยงาน ลิงก์" },
  ],
} satisfies ComponentGuide;
