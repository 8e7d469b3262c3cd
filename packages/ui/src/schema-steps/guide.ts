import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "SchemaSteps",
  task: "form",
  title: { th: "แบบฟอร์มเป็นขั้นจาก schema", en: "Schema steps" },
  summary: {
    th: "ถามแบบฟอร์มยาวทีละขั้นจาก steps ของแบบฟอร์ม ตรวจทีละขั้น และให้ตรวจทานทุกคำตอบก่อนส่ง",
    en: "A long form asked step by step, checked at each step, with all answers to read before it is sent.",
  },
  keywords: ["ทีละขั้น", "แบบฟอร์มยาว", "ตรวจทานก่อนส่ง", "wizard", "steps", "multi-step form", "review"],
  useWhen: ["แบบฟอร์มยาวกว่าสองหน้าจอและกรอกตามลำดับได้", "ผู้กรอกใช้โทรศัพท์ หรือกรอกแบบนี้ไม่บ่อย"],
  useNotWhen: [
    "ผู้กรอกต้องสลับไปมาระหว่างหมวด ให้ใช้ SchemaForm หน้าเดียว",
    "มีช่องไม่ถึงสิบช่อง ให้ใช้ SchemaForm",
    "แต่ละขั้นมีหน้าตาของตัวเอง ให้ใช้ Stepper",
  ],
  practice: [
    { do: "ตั้งชื่อขั้นเป็นเรื่องที่ถาม เช่น “ผู้เข้าร่วม”", dont: "ตั้งชื่อว่า “ขั้นที่ 2” ซึ่งบอกอยู่แล้ว" },
    { do: "แบ่งสามถึงหกขั้น", dont: "แบ่งหนึ่งช่องต่อหนึ่งขั้น" },
    { do: "เก็บร่างด้วย useDraft เหมือนแบบฟอร์มหน้าเดียว", dont: "ส่งข้อมูลขึ้นเซิร์ฟเวอร์ทุกครั้งที่เปลี่ยนขั้น" },
  ],
  keyboard: [
    { keys: "Enter", does: "ไปขั้นถัดไป เมื่ออยู่ในช่องข้อความบรรทัดเดียว ขั้นสุดท้ายคือส่ง" },
    { keys: "Tab", does: "ไปทุกช่องของขั้นที่แสดงอยู่ แล้วไปปุ่มย้อนกลับและถัดไป" },
  ],
  heard: [
    { when: "ไปขั้นถัดไป", says: "หัวข้อระดับ 2 ขั้นที่ 2 จาก 4 ผู้เข้าร่วม" },
    { when: "ขั้นนี้ยังมีข้อผิด", says: "มี 2 ข้อที่ต้องแก้ไข" },
  ],
} satisfies ComponentGuide;
