import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "PhoneField",
  task: "write",
  title: { th: "ช่องหมายเลขโทรศัพท์", en: "Phone field" },
  summary: {
    th: "กรอกหมายเลขโทรศัพท์อย่างที่เขียนกัน จัดกลุ่มให้ และบอกว่าเป็นหมายเลขชนิดใด",
    en: "A telephone number as people write it, put in groups, with its kind said.",
  },
  keywords: ["โทรศัพท์", "มือถือ", "เบอร์", "สายด่วน", "ต่อ", "telephone", "mobile", "tel"],
  useWhen: ["ต้องการหมายเลขที่โทรกลับได้ มีเลขต่อหรือช่วงหมายเลขก็ได้"],
  useNotWhen: ["ต้องการหลายหมายเลข ให้ใช้ RepeatableGroup ที่มีช่องนี้", "เป็นเลขอื่นที่ไม่ได้โทร ให้ใช้ TextField"],
  practice: [
    { do: "ขอหมายเลขของหน่วยงาน", dont: "ขอหมายเลขส่วนตัวโดยไม่บอกว่าใช้ทำอะไร" },
    { do: "รับหมายเลขที่ยังตรวจไม่ได้เมื่อไม่มีเครือข่าย", dont: "แบ่งเป็นสามช่องเล็ก ๆ ซึ่งวางหมายเลขทั้งชุดไม่ได้" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังช่องนี้ หรือออกจากช่อง" },
    { keys: "Enter", does: "จัดกลุ่มตัวเลข แล้วส่งแบบฟอร์ม" },
  ],
  heard: [
    { when: "ออกจากช่องเมื่ออ่านได้", says: "โทรศัพท์ประจำที่" },
    { when: "ออกจากช่องเมื่อขาดเลขศูนย์", says: "ข้อผิดพลาด: ขาดเลข 0 ตัวหน้า พิมพ์ 0 นำหน้า" },
    { when: "ช่องอ่านอย่างเดียว", says: "โทรไปหมายเลขนี้ ลิงก์" },
  ],
} satisfies ComponentGuide;
