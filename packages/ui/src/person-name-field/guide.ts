import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "PersonNameField",
  task: "people",
  title: { th: "ช่องชื่อบุคคล", en: "Person name field" },
  summary: {
    th: "กรอกคำนำหน้า ชื่อ และนามสกุล แยกกัน วางชื่อเต็มลงมาแล้วให้แยกให้ก็ได้",
    en: "Title, given and family name apart; a whole name that is pasted is taken apart on request.",
  },
  keywords: ["ชื่อ", "นามสกุล", "คำนำหน้า", "นาย", "นาง", "ยศ", "name", "title", "surname"],
  useWhen: ["ต้องออกหนังสือถึงบุคคล หรือพิมพ์ชื่อในเอกสารที่ลงนาม"],
  useNotWhen: [
    "ระบุตำแหน่งก็พอ ให้ใช้ TextField สำหรับตำแหน่ง",
    "เป็นชื่อเด็กหรือผู้รับบริการในแบบรายงาน ไม่ต้องขอ ให้รายงานเป็นจำนวนรวม",
    "เป็นชื่อหน่วยงาน ให้ใช้ OrganizationPicker",
  ],
  practice: [
    { do: "ให้พิมพ์ยศหรือตำแหน่งทางวิชาการได้เอง", dont: "บังคับให้เลือก นาย นาง นางสาว เท่านั้น" },
    { do: "แยกชื่อเมื่อผู้ใช้กด และให้กลับเป็นอย่างเดิมได้", dont: "แยกชื่อให้เองโดยไม่ถาม" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปตามลำดับ: คำนำหน้า ชื่อ นามสกุล" },
    { keys: "↑, ↓", does: "เปลี่ยนคำนำหน้า เมื่ออยู่ในรายการ" },
    { keys: "Tab แล้ว Enter", does: "แยกชื่อที่วางลงมา หรือกลับเป็นอย่างเดิม" },
  ],
  heard: [
    { when: "โฟกัสเข้ากลุ่ม", says: "ผู้ประสานงาน กลุ่ม คำนำหน้า ยังไม่ได้เลือก" },
    { when: "วางชื่อเต็ม", says: "แยกชื่อนี้เป็น นางสาว · สมหญิง · ใจดี หรือไม่" },
    { when: "แยกแล้ว", says: "แยกเป็น นางสาว · สมหญิง · ใจดี แล้ว ตรวจอีกครั้ง" },
  ],
} satisfies ComponentGuide;
