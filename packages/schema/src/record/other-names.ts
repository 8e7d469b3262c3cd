import { field } from "../field/field.js";
import { texts } from "../field/texts.js";

/** What else documents call a thing, so that a search finds it by any of its names. */
export const otherNames = field(texts({ th: "ชื่ออื่น", en: "Other name" }, { max: 300, rows: 50 }), {
  label: { th: "ชื่ออื่นที่พบในเอกสาร", en: "Other names" },
  hint: { th: "คัดลอกตามเอกสาร รวมทั้งคำที่สะกดต่างกัน", en: "As the documents write them, other spellings included" },
  privacy: "public",
  unit: { th: "ชื่อ", en: "names" },
  rowLabel: { th: "ชื่ออื่น", en: "Other name" },
}).optional();
