import { codelist, field, partialIsoDate, shortText, webAddress } from "@saan/schema/field";
import { defineRecord } from "@saan/schema/read";
import * as z from "zod";

const kinds = codelist({
  home: { th: "เยี่ยมบ้าน", en: "Home visit" },
  meeting: { th: "ประชุม", en: "Meeting" },
  training: { th: "อบรม", en: "Training" },
});

/** @param {string} th @param {string} en */
const words = (th, en) => ({ label: { th, en }, privacy: /** @type {const} */ ("public") });

const schema = z.strictObject({
  date: field(partialIsoDate, words("วันที่", "Date")),
  subdistrict: field(z.string().regex(/^\d{6}$/), words("รหัสตำบล", "Sub-district code")),
  place: field(shortText(200), words("สถานที่", "Place")),
  kind: field(kinds.schema, words("ประเภท", "Kind")),
  people: field(z.number().int().min(0).max(100_000), words("จำนวนคน", "People")),
  isOpen: field(z.boolean(), words("เปิดให้ทุกคน", "Open to all")),
  note: field(shortText(1000), words("หมายเหตุ", "Note")).optional(),
  source: field(webAddress, words("แหล่งที่มา", "Source")).optional(),
});

/** A row of a spreadsheet as partner teams send them: flat, many. */
export const visit = defineRecord({ name: "visit", version: 1, label: { th: "การเยี่ยม", en: "Visit" }, schema });

const PLACES = ["ศาลาประชาคมบ้านแม่กา", "โรงเรียนบ้านสันโค้ง", "รพ.สต.ดอกคำใต้", "ที่ทำการ อบต.ขุนควร"];
const KINDS = /** @type {const} */ (["home", "meeting", "training"]);

/** @param {number} count */
export function visits(count) {
  return Array.from({ length: count }, (_, at) => ({
    date: `${2017 + (at % 7)}-0${1 + (at % 9)}-1${at % 10}`,
    subdistrict: String(560_101 + (at % 900)),
    place: `${PLACES[at % PLACES.length]} หมู่ ${1 + (at % 12)}`,
    kind: KINDS[at % KINDS.length],
    people: at % 60,
    isOpen: at % 3 === 0,
    ...(at % 4 === 0 && { note: "ผู้เข้าร่วมขอให้จัดอีกครั้งในเดือนหน้า" }),
    ...(at % 5 === 0 && { source: `https://www.example.go.th/visits/${at}` }),
  }));
}
