import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "JuristicIdField",
  task: "people",
  title: { th: "ช่องเลขทะเบียนนิติบุคคล", en: "Juristic ID field" },
  summary: {
    th: "กรอกเลขทะเบียนนิติบุคคล 13 หลัก จัดกลุ่มและตรวจให้ขณะพิมพ์",
    en: "The 13 digits of a juristic person, in groups and checked as typed.",
  },
  keywords: ["นิติบุคคล", "มูลนิธิ", "สมาคม", "ผู้เสียภาษี", "tax id", "registration number"],
  useWhen: ["ต้องระบุมูลนิธิ สมาคม หรือบริษัทให้ตรงตัว ชื่ออย่างเดียวอาจซ้ำหรือเขียนต่างกัน"],
  useNotWhen: ["เป็นหน่วยงานรัฐที่ไม่มีเลขทะเบียน ให้ใช้ OrganizationPicker", "เป็นเลขของบุคคล ให้ใช้ CitizenIdField"],
  practice: [
    { do: "บอกว่าดูเลขได้จากเอกสารใด", dont: "ขอสำเนาเอกสารทั้งที่มีเลขแล้ว" },
    { do: "เก็บเป็นตัวเลข 13 หลักไม่มีขีด", dont: "เก็บเป็นจำนวน ซึ่งทำให้เลข 0 ตัวหน้าหาย" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังช่องนี้ หรือออกจากช่อง" },
    { keys: "Enter", does: "ส่งแบบฟอร์ม" },
  ],
  heard: [
    { when: "โฟกัสมาที่ช่อง", says: "เลขทะเบียนนิติบุคคล ช่องแก้ไขข้อความ" },
    { when: "ออกจากช่องเมื่อมีเลขผิด", says: "ข้อผิดพลาด: มีตัวเลขผิดอย่างน้อยหนึ่งตัว ตรวจกับบัตรหรือเอกสารทีละตัว" },
  ],
} satisfies ComponentGuide;
