import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "SignatureList",
  parts: ["SignatureBlocks"],
  task: "lists",
  title: { th: "ผู้ลงนาม", en: "Signature list" },
  summary: {
    th: "กรอกว่าใครลงนามแทนฝ่ายใด ในตำแหน่งอะไร เมื่อใด และพิมพ์เป็นช่องลงชื่อท้ายเอกสาร",
    en: "Who signs for each party, in which post and when; printed as the signature blocks of the document.",
  },
  keywords: ["ลงชื่อ", "ลงนาม", "เอ็มโอยู", "ข้อตกลง", "ผู้แทน", "signature", "signatory", "MOU", "ลายเซ็น"],
  useWhen: ["บันทึกข้อตกลงหรือรายงานที่มีผู้ลงนามหลายฝ่าย", "พิมพ์เอกสารที่ต้องเว้นช่องให้ลงชื่อ"],
  useNotWhen: [
    "ลงทะเบียนผู้เข้าร่วมประชุม ให้ใช้ EditableTable และไม่เก็บชื่อผู้รับบริการ",
    "ลงลายมือชื่ออิเล็กทรอนิกส์ ให้ใช้ระบบที่กฎหมายรองรับ",
  ],
  practice: [
    { do: "บันทึกเป็นตำแหน่ง และเว้นชื่อได้", dont: "บังคับให้กรอกชื่อบุคคล" },
    { do: "บอกว่ามีผู้ลงนามแทน พร้อมตำแหน่งของผู้ลงนามแทน", dont: "บันทึกผู้ลงนามแทนเป็นเจ้าของตำแหน่ง" },
    { do: "ใช้ signingParties อ่านจากข้อตกลง และ signatoriesOf แปลงกลับ", dont: "เก็บผู้ลงนามอีกรูปแบบหนึ่งคู่กัน" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปช่องของผู้ลงนามแต่ละคน แล้วปุ่มเพิ่มของฝ่ายนั้น" },
    { keys: "Enter ที่ปุ่มเพิ่มผู้ลงนาม", does: "ไปช่องตำแหน่งของผู้ลงนามคนใหม่" },
  ],
  heard: [
    { when: "เข้ากลุ่มของฝ่าย", says: "องค์การบริหารส่วนตำบลแม่กา กลุ่ม" },
    { when: "เพิ่มผู้ลงนาม", says: "เพิ่มผู้ลงนามคนที่ 2 แล้ว รวม 2 รายการ" },
    { when: "อ่านแบบแสดงผล", says: "ลงนามแล้ว 1 จาก 2 คน" },
  ],
} satisfies ComponentGuide;
