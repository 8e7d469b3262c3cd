import type { Bilingual } from "../field/bilingual.js";

/** The parts of an agreement, in the order people meet them. A form model takes these as its sections. */
export const agreementSections = [
  { id: "agreement", label: { th: "ข้อตกลง", en: "The agreement" } },
  {
    id: "parties",
    label: { th: "คู่ความร่วมมือและผู้สนับสนุน", en: "Parties and supporters" },
    hint: {
      th: "คู่ความร่วมมือเป็นได้ทั้งหน่วยงานและพื้นที่ เช่น ตำบล",
      en: "A party can be an organisation or an area, such as a sub-district",
    },
  },
  { id: "scope", label: { th: "ขอบเขตความร่วมมือ", en: "Scope" } },
  {
    id: "term",
    label: { th: "การลงนามและระยะเวลา", en: "Signing and term" },
    hint: { th: "กรอกเท่าที่เอกสารระบุ ข้อใดไม่ระบุให้เว้นว่าง", en: "Enter what the document states; leave the rest empty" },
  },
  { id: "indicators", label: { th: "ตัวชี้วัด", en: "Indicators" } },
  { id: "sources", label: { th: "เอกสารและแหล่งที่มา", en: "Documents and sources" } },
  { id: "provenance", label: { th: "ที่มาและความครบถ้วนของข้อมูล", en: "Where the facts come from" } },
] as const satisfies readonly { id: string; label: Bilingual; hint?: Bilingual }[];
