import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "SourceNote",
  task: "records",
  title: { th: "หมายเหตุที่มา", en: "Source note" },
  summary: {
    th: "บอกว่าข้อมูลนี้เขียนไว้ในเอกสารใด ใครเผยแพร่ เมื่อใด และเปิดอ่านได้ที่ไหน",
    en: "Where a fact is written: document, publisher, day, and the way to it.",
  },
  keywords: ["แหล่งที่มา", "อ้างอิง", "เอกสาร", "ลิงก์", "citation", "reference", "source"],
  useWhen: ["ข้อมูลในหน้านี้คัดมาจากเอกสาร ข่าว หรือเว็บไซต์"],
  useNotWhen: ["ข้อมูลมาจากผู้ใช้ที่กรอกเอง ให้แสดงผู้บันทึกและเวลาแทน"],
  practice: [
    { do: "ใช้ชื่อเอกสารตามที่เอกสารเขียน", dont: "เขียนชื่อเอกสารเองให้สั้นลงจนหาต้นฉบับไม่เจอ" },
    { do: "ใส่วันที่เปิดดู ถ้าที่มาเป็นหน้าเว็บซึ่งเปลี่ยนได้", dont: "ใส่แต่ที่อยู่เว็บโดยไม่มีชื่อเอกสาร" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังลิงก์ของเอกสาร ถ้ามี" },
    { keys: "Enter", does: "เปิดเอกสารในแท็บใหม่" },
  ],
  heard: [
    {
      when: "อ่านมาถึงหมายเหตุที่มา",
      says: "ที่มา: ลิงก์ 10 ตำบลพะเยาลงนามข้อตกลง สำนักประชาสัมพันธ์เขต 3 เผยแพร่ 19 ก.ค. 2562",
    },
  ],
} satisfies ComponentGuide;
