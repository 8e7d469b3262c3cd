import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "SchemaForm",
  task: "form",
  title: { th: "แบบฟอร์มจาก schema", en: "Schema form" },
  summary: {
    th: "แบบฟอร์มทั้งหน้าจาก schema เดียว ช่องกรอก ป้าย คำแนะนำ ข้อผิดพลาด และหมวด มาจากคำอธิบายใน schema",
    en: "A whole form from one schema: controls, labels, hints, errors and sections come from what the schema says.",
  },
  keywords: ["สร้างฟอร์มอัตโนมัติ", "แบบฟอร์ม", "zod", "schema", "generated form"],
  useWhen: [
    "มี zod schema อยู่แล้ว ของสานหรือของหน่วยงานเอง และต้องการหน้ากรอกที่ครบและทุกคนใช้ได้",
    "ต้องการให้หน้ากรอกกับเซิร์ฟเวอร์ตรวจด้วยกฎชุดเดียวกัน",
  ],
  useNotWhen: [
    "หน้ากรอกมีลำดับหรือรูปร่างเฉพาะมาก ให้วางช่องกรอกเองด้วย useFormNode กับส่วนประกอบทีละชิ้น",
    "แสดงระเบียนให้อ่านอย่างเดียว ให้ใช้ SchemaReview",
  ],
  practice: [
    { do: "เขียนป้าย คำแนะนำ และหน่วยไว้ใน schema ที่เดียว", dont: "เขียนข้อความของช่องซ้ำในหน้าจอ" },
    {
      do: "ส่งข้อผิดพลาดจากเซิร์ฟเวอร์กลับทาง onSubmit ให้ขึ้นที่ช่องเดิม",
      dont: "รวมข้อผิดพลาดของเซิร์ฟเวอร์เป็นข้อความเดียว",
    },
    { do: "ใช้ useDraft เก็บร่างทุกแบบฟอร์มที่ยาวกว่าหนึ่งจอ", dont: "ถามว่าจะออกจากหน้าหรือไม่ แทนการเก็บร่าง" },
    { do: "ใช้ widget ใน schema เลือกช่องกรอก เช่น multiline, radio", dont: "ทำหน้าใหม่ทั้งหน้าเพราะต้องการช่องใหญ่ขึ้น" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปทุกช่องตามลำดับใน schema" },
    { keys: "Enter", does: "ส่งแบบฟอร์ม เมื่ออยู่ในช่องข้อความบรรทัดเดียว" },
  ],
  heard: [
    { when: "ส่งไม่ผ่าน", says: "มี 3 ข้อที่ต้องแก้ไข" },
    { when: "เพิ่มแถว", says: "เพิ่มสิ่งที่พบที่ 2 แล้ว รวม 2 รายการ" },
    { when: "ชนิดข้อมูลยังไม่มีช่องกรอก", says: "บอกชื่อช่องและชนิดที่ยังกรอกไม่ได้ ไม่ปล่อยเป็นช่องข้อความ" },
  ],
} satisfies ComponentGuide;
