/** The rooms of `@saan/forms` in the order a form goes through them, each with what it is for. */
export const rooms: Readonly<Record<string, string>> = {
  model: "แปลง schema เป็นแบบของแบบฟอร์ม ช่อง หมวด ขั้น และสิทธิ์",
  values: "ระเบียนเป็นค่าในแบบฟอร์ม และกลับ โดยไม่มีอะไรหาย",
  rules: "กติกาที่เป็นข้อมูล อ่าน คำนวณ ลอง และส่งออกเป็น XLSForm",
  react: "แบบฟอร์มที่กำลังกรอกใน React",
  messages: "ข้อผิดพลาดเป็นประโยคไทยและอังกฤษ",
  submission: "อ่านสิ่งที่ส่งมาที่เซิร์ฟเวอร์ และบันทึกว่าใครแก้อะไร",
  options: "ตัวเลือกที่ค้นจากเซิร์ฟเวอร์ และยังตอบได้เมื่อไม่มีสัญญาณ",
  drafts: "ร่างในเครื่องของคนกรอก",
  outbox: "คิวส่งที่ไม่หายและไม่ส่งซ้ำ",
  merge: "รวมการแก้ของสองคน ทีละช่อง",
  import: "ตาราง Excel และ CSV เข้าและออก",
  "import/worker": "ตัวอ่านตารางที่ทำงานนอกหน้าจอ ให้กับเครื่องมือสร้างที่หาไม่พบเอง",
  design: "แบบฟอร์มเป็นข้อมูลที่คนแก้ได้ และโค้ด TypeScript ของมัน",
  testing: "ช่วยทดสอบแบบฟอร์ม ร่างเก่า และการส่ง",
};

/** The type file of a room. */
export function typeFileOf(room: string): string {
  return room === "import/worker" ? "import/importWorker.d.ts" : `${room === "testing" ? "test-kit" : room}/index.d.ts`;
}
