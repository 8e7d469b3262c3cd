import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { statedDate } from "../field/stated-date.js";
import { statedYear } from "../field/stated-year.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { texts } from "../field/texts.js";

/**
 * What a document says of all the assemblies of a series together: since when, how many by then, what they brought into
 * policy. Facts of the series, not of this assembly: seven since 2552 need not be one a year.
 */
export const seriesSchema = strictObject(() => ({
  title: field(shortText(300), {
    label: { th: "ชื่อชุดสมัชชา", en: "Title of the series" },
    privacy: "public",
    example: "สมัชชาครอบครัวระดับชาติ",
  }),
  since: field(statedYear, { label: { th: "จัดมาตั้งแต่ปี", en: "Held since" }, privacy: "public" }).optional(),
  held: field(quantity, {
    label: { th: "จำนวนครั้งที่จัดแล้ว", en: "Number held" },
    hint: { th: "ตามที่เอกสารระบุ ณ เวลาที่เขียน", en: "As the document states it, at the time of writing" },
    privacy: "public",
  }).optional(),
  asOf: field(statedDate, { label: { th: "ณ วันที่", en: "As of" }, privacy: "public" }).optional(),
  resolutionGroups: field(texts({ th: "กลุ่มมติ", en: "Group of resolutions" }, { max: 300, rows: 50 }), {
    label: { th: "กลุ่มมติที่นำสู่นโยบาย", en: "Groups of resolutions taken into policy" },
    hint: { th: "ของทุกครั้งรวมกัน ไม่ใช่ของครั้งนี้", en: "Of all assemblies together, not of this one" },
    privacy: "public",
    unit: { th: "กลุ่ม", en: "groups" },
    rowLabel: { th: "กลุ่มมติ", en: "Group of resolutions" },
  }).optional(),
}));
