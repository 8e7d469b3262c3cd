import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "PostcodeField",
  task: "write",
  title: { th: "ช่องรหัสไปรษณีย์", en: "Postcode field" },
  summary: {
    th: "กรอกรหัสไปรษณีย์ 5 หลัก ด้วยเลขไทยหรือเลขอารบิก และอ่านพื้นที่ทวนให้ถ้าต้องการ",
    en: "Five digits, Thai or Latin, with the area read back on request.",
  },
  keywords: ["ไปรษณีย์", "ที่อยู่", "รหัส", "zip", "postal code", "address"],
  useWhen: ["ขอที่อยู่ที่ใช้ส่งหนังสือ และไม่ได้ใช้ AreaPicker ซึ่งให้รหัสมาพร้อมตำบล"],
  useNotWhen: [
    "ผู้ใช้เลือกตำบลอยู่แล้ว ให้ใช้ AreaPicker แล้วรหัสจะตามมาเอง",
    "ต้องการรหัสพื้นที่ รหัสไปรษณีย์ใช้แทนไม่ได้ เพราะหลายตำบลใช้รหัสเดียวกัน ให้ใช้ AreaPicker",
  ],
  practice: [
    { do: "ใช้ lookup เมื่อการพิมพ์ผิดมีผล เช่น ส่งหนังสือทางไปรษณีย์", dont: "เดาจังหวัดจากเลขสองตัวหน้า ซึ่งไม่ตรงกับรหัสจังหวัดเสมอไป" },
    { do: "โหลดข้อมูลพื้นที่ในฟังก์ชัน lookup เมื่อพิมพ์ครบแล้ว", dont: "โหลดข้อมูลพื้นที่ทั้งหมดตั้งแต่เปิดหน้า" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังช่องนี้ หรือออกจากช่อง" },
    { keys: "Enter", does: "ส่งแบบฟอร์ม" },
  ],
  heard: [
    { when: "พิมพ์ครบและพบพื้นที่", says: "อำเภอเมืองพะเยา จังหวัดพะเยา" },
    { when: "ออกจากช่องเมื่อไม่ครบ", says: "ข้อผิดพลาด: รหัสไปรษณีย์ต้องมีตัวเลข 5 หลัก ตอนนี้มี 4 หลัก" },
  ],
} satisfies ComponentGuide;
