import type { Bilingual } from "../../../../packages/ui/src/guide/guide";

/** What the first page says, in both languages of the toolbar. */
export const landingWords = {
  name: { th: "สาน", en: "Saan" },
  lead: {
    th: "ชุดเครื่องมือสำหรับทำแบบฟอร์ม ทะเบียน และรายงานของงานเด็ก เยาวชน และครอบครัว ที่พูดภาษาไทยตั้งแต่บรรทัดแรก",
    en: "A kit for the forms, registers and reports of work with children, young people and families, Thai from its first line.",
  },
  other: {
    th: "สานแปลว่าขัดเส้นเล็ก ๆ ให้เป็นผืนเดียว ข้อตกลง วันที่ พื้นที่ และตัวชี้วัดของทุกหน่วยงานสานกันได้เพราะเก็บแบบเดียวกัน",
    en: "Saan means to weave small threads into one cloth: agreements, dates, places and indicators of every agency fit together because they are kept the same way.",
  },
  start: { th: "เริ่มใน 5 นาที", en: "Start in five minutes" },
  find: { th: "หาส่วนประกอบ", en: "Find a component" },
  tryDate: { th: "ลองพิมพ์วันที่แบบที่เคยพิมพ์", en: "Type a date the way you always have" },
  tryDateHint: {
    th: "เช่น 19 ก.ค. 62 · ๑๙/๗/๒๕๖๒ · ปลายเดือนสิงหาคม 2563 · 19/07/2019",
    en: "A Thai date, in any style; or one in the Common Era: 19/07/2019",
  },
  tryDateNote: {
    th: "ข้างบนคือช่องวันที่จริง ไม่ใช่ภาพ ทุกชิ้นในหน้านี้ก็เช่นกัน",
    en: "The box above is the real date field, not a picture. So is everything on this page.",
  },
  collage: { th: "หน้าตาของงานที่ทำจากสาน", en: "What work made with Saan looks like" },
  proofs: { th: "สิ่งที่ชุดอื่นไม่มี", en: "What no other kit has" },
  proofsLead: {
    th: "แต่ละข้อมีของจริงให้ลองตรงนี้ ไม่ต้องเชื่อคำโฆษณา",
    en: "Each with the real thing beside it: try it here.",
  },
  findTitle: { th: "หาให้เจอจากงานที่จะทำ", en: "Find it by what you want to do" },
  findLead: {
    th: "ส่วนประกอบเรียงตามงาน ไม่ใช่ตามชนิดของโค้ด ค้นด้วยคำไทยหรืออังกฤษก็ได้ พิมพ์ผิดเล็กน้อยก็ยังเจอ",
    en: "Components are sorted by task, not by kind of code. Search in Thai or English.",
  },
  findLabel: { th: "ค้นส่วนประกอบ", en: "Search the components" },
  findNone: { th: "ไม่พบส่วนประกอบที่ตรงกับคำนี้ ลองคำอื่น เช่น วันที่ ตาราง แผนที่", en: "Nothing matches. Try another word." },
  minutes: { th: "เริ่มใน 5 นาที", en: "Five minutes to the first form" },
  minutesMore: { th: "อ่านขั้นตอนเต็ม ตั้งแต่แอปเปล่าจนถึงเซิร์ฟเวอร์", en: "The whole way, from an empty app to the server" },
  doors: { th: "ไปต่อ", en: "Where next" },
} as const satisfies Record<string, Bilingual>;

/** Where each kind of reader goes next. */
export const doors: readonly { readonly page: string; readonly title: Bilingual; readonly text: Bilingual }[] = [
  {
    page: "docs/patterns-record-an-mou--วิธีใช้",
    title: { th: "หน้าสำเร็จรูป", en: "Patterns" },
    text: {
      th: "บันทึก MOU รายงานตัวชี้วัด จัดประชุม ทั้งหน้าใช้งานได้จริง",
      en: "Record an MOU, report an indicator, run a meeting: whole pages that work.",
    },
  },
  {
    page: "docs/foundations-colour--วิธีใช้",
    title: { th: "สี ตัวอักษร ระยะ", en: "Foundations" },
    text: { th: "ค่าการออกแบบทั้งหมด พร้อมไฟล์สำหรับ Figma", en: "Every design value, with files for Figma." },
  },
  {
    page: "docs/theme-playground--วิธีใช้",
    title: { th: "ลองสีของหน่วยงาน", en: "Theme playground" },
    text: {
      th: "เปลี่ยนสี ดูผลทันที ตรวจความต่างของสีให้ แล้วคัดลอกไปใช้",
      en: "Change the brand, see it at once, have its contrast checked, copy the CSS.",
    },
  },
  {
    page: "docs/content-guide--วิธีใช้",
    title: { th: "คู่มือการเขียน", en: "Content guide" },
    text: {
      th: "ป้าย คำแนะนำ และข้อความผิดพลาดที่คนอ่านแล้วทำต่อได้",
      en: "Labels, hints and errors that people can act on, in Thai.",
    },
  },
  {
    page: "docs/accessibility--วิธีใช้",
    title: { th: "การเข้าถึง", en: "Accessibility" },
    text: {
      th: "ตรวจอะไร อย่างไร เมื่อใด ได้ผลอย่างไร และยังขาดอะไร",
      en: "What is checked, how, with which result, and what is missing.",
    },
  },
  {
    page: "docs/ground-reading-desk--วิธีใช้",
    title: { th: "โต๊ะอ่าน", en: "Reading desk" },
    text: {
      th: "พิมพ์วันที่ จำนวนเงิน ชื่อ หรือสถานที่ แล้วดูว่าสานอ่านอย่างไร",
      en: "Type any Thai date, amount, name or place and see how it is read.",
    },
  },
];
