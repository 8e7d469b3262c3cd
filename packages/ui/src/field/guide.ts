import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Field",
  task: "form",
  title: { th: "กรอบของช่องกรอก", en: "Field frame" },
  summary: {
    th: "ให้ป้าย คำแนะนำ และข้อผิดพลาดแก่ช่องกรอกของหน่วยงานเอง เหมือนช่องอื่นของสาน",
    en: "Gives a control of your own the label, hint and error that every control of the kit has.",
  },
  keywords: ["กรอบ", "ป้าย", "คำแนะนำ", "ข้อผิดพลาด", "label", "hint", "error", "useFieldIds"],
  useWhen: ["มีช่องกรอกของหน่วยงานเองที่สานไม่มี เช่น แผนที่ หรือกล่องเลือกสี"],
  useNotWhen: ["มีช่องกรอกของสานอยู่แล้ว ทุกช่องรับ label hint error required ได้ในตัว", "รวมหลายช่องเป็นคำตอบเดียว ให้ใช้ Fieldset"],
  practice: [
    { do: "เขียนข้อผิดพลาดเป็นสิ่งที่ต้องทำ เช่น “กรอกชื่อหน่วยงาน”", dont: "เขียนเพียงว่า “ข้อมูลไม่ถูกต้อง”" },
    { do: "ให้คำแนะนำหนึ่งประโยคก่อนพิมพ์", dont: "ใส่คำแนะนำไว้ใน placeholder ซึ่งหายไปเมื่อพิมพ์" },
  ],
  keyboard: [{ keys: "Tab", does: "ไปยังช่องกรอกที่อยู่ในกรอบ" }],
  heard: [
    { when: "โฟกัสเข้าช่อง", says: "สีของหน่วยงาน (จำเป็น) ใช้ในหัวรายงานที่พิมพ์" },
    { when: "ข้อผิดพลาดเพิ่งปรากฏ", says: "ข้อผิดพลาด: เลือกสีที่เข้มกว่านี้ ตัวหนังสือสีขาวจะได้อ่านออก" },
  ],
} satisfies ComponentGuide;
