import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "SubmitBar",
  task: "form",
  title: { th: "แถบบันทึก", en: "Submit bar" },
  summary: {
    th: "ปุ่มบันทึกที่อยู่ใกล้มือเสมอ พร้อมบอกเป็นคำว่าข้อมูลบันทึกแล้วหรือยัง",
    en: "The save button of a long form, always in reach, with the state of the answers in words.",
  },
  keywords: ["บันทึก", "ยังไม่บันทึก", "ออฟไลน์", "ร่าง", "save", "dirty", "autosave", "offline", "sticky"],
  useWhen: ["แบบฟอร์มยาวเกินหนึ่งจอ และบันทึกได้หลายครั้ง", "ใช้ในที่ที่เครือข่ายไม่แน่นอน"],
  useNotWhen: ["แบบฟอร์มสั้น ให้ใช้ Button ท้ายแบบฟอร์ม", "กรอกทีละขั้น ให้ใช้ StepperNav", "แจ้งผลของงานอื่น ให้ใช้ Toast"],
  practice: [
    { do: "บอกเหตุและทางแก้ใน message เมื่อบันทึกไม่สำเร็จ", dont: "บอกเพียงว่าเกิดข้อผิดพลาด" },
    { do: "เก็บร่างไว้ในเครื่อง แล้วใช้สถานะ offline", dont: "ปิดปุ่มบันทึกเมื่อไม่มีเครือข่าย" },
    { do: "ใช้ guardLeaving เฉพาะเมื่อไม่มีการเก็บร่าง", dont: "ถามก่อนออกจากหน้าทุกครั้ง" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปปุ่มรอง แล้วปุ่มบันทึก ซึ่งอยู่ท้ายแบบฟอร์มตามลำดับอ่าน" },
    { keys: "Enter, Space", does: "บันทึก ขณะกำลังบันทึกกดซ้ำไม่ได้ แต่โฟกัสยังอยู่" },
  ],
  heard: [
    { when: "เริ่มแก้ไข", says: "มีการแก้ไขที่ยังไม่บันทึก" },
    { when: "บันทึกเสร็จ", says: "บันทึกแล้วเมื่อ 13.00 น." },
    { when: "ไม่มีเครือข่าย", says: "ออฟไลน์ เก็บไว้ในเครื่องนี้แล้ว จะส่งเมื่อมีเครือข่าย" },
    { when: "บันทึกไม่สำเร็จ", says: "บันทึกไม่สำเร็จ ข้อมูลที่กรอกยังอยู่ครบ" },
  ],
} satisfies ComponentGuide;
