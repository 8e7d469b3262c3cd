import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "CitizenIdField",
  task: "people",
  title: { th: "ช่องเลขประจำตัวประชาชน", en: "Citizen ID field" },
  summary: {
    th: "กรอกเลขประจำตัวประชาชน 13 หลัก จัดกลุ่มและตรวจให้ขณะพิมพ์ และซ่อนเลขเมื่อไม่ได้ใช้ช่อง",
    en: "The 13 digits of a citizen, in groups and checked as typed, hidden at rest.",
  },
  keywords: ["บัตรประชาชน", "เลข 13 หลัก", "ส่วนบุคคล", "national id", "identity card", "PDPA"],
  useWhen: ["มีกฎหมายหรือระเบียบให้ขอเลขนี้ และบอกเหตุผลไว้ที่ privacyNote"],
  useNotWhen: [
    "แค่ต้องการไม่ให้ชื่อซ้ำ ให้ใช้เลขลำดับของระบบเอง ไม่ขอเลขบัตร",
    "เป็นเลขของเด็กในแบบรายงาน ไม่ต้องขอ ให้รายงานเป็นจำนวนรวม",
    "เป็นเลขของมูลนิธิหรือบริษัท ให้ใช้ JuristicIdField",
  ],
  practice: [
    { do: "บอกเหตุผล ผู้เห็น และเวลาที่เก็บ ด้วย privacyNote", dont: "ขอเลขบัตรเผื่อไว้" },
    { do: "ปล่อยให้ซ่อนเลขไว้ตามค่าเริ่มต้น", dont: "ตั้ง masked={false} บนเครื่องที่ใช้ร่วมกัน" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังช่องนี้ แล้วไปยังปุ่ม “แสดงเลข” หรือ “ซ่อนเลข”" },
    { keys: "Enter, Space", does: "แสดงหรือซ่อนเลข เมื่ออยู่ที่ปุ่ม" },
  ],
  heard: [
    { when: "โฟกัสมาที่ช่อง", says: "เลขประจำตัวประชาชน ช่องแก้ไขข้อความ" },
    { when: "ออกจากช่อง", says: "แสดงเลข ปุ่ม" },
    { when: "ออกจากช่องเมื่อมีเลขผิด", says: "ข้อผิดพลาด: มีตัวเลขผิดอย่างน้อยหนึ่งตัว ตรวจกับบัตรหรือเอกสารทีละตัว" },
  ],
} satisfies ComponentGuide;
