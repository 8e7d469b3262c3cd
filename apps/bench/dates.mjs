import { formatThaiDate, parseThaiDate } from "@saan/thai/calendar";
import { throughput } from "./throughput.mjs";

const FORMS = /** @type {const} */ (["long", "medium", "numeric"]);

/** Dates read and printed. @returns {Promise<import("./table.mjs").Row[]>} */
export async function dates() {
  const isoDates = Array.from({ length: 1000 }, (_, index) => isoDay(1960 + (index % 80), index));
  const texts = isoDates.map((iso, index) => formatThaiDate(iso, { style: FORMS[index % FORMS.length] }));
  const instants = new Map(isoDates.map((iso) => [iso, new Date(`${iso}T00:00:00Z`)]));
  const intl = new Intl.DateTimeFormat("th-TH-u-ca-buddhist", { dateStyle: "long", timeZone: "UTC" });
  return [
    ...(await throughput("reading a Thai date", texts, { "@saan/thai parseThaiDate": (text) => parseThaiDate(text) })),
    ...(await throughput("printing a date", isoDates, {
      "@saan/thai formatThaiDate": (iso) => formatThaiDate(iso),
      "Intl.DateTimeFormat, made once": (iso) => intl.format(instants.get(iso)),
    })),
  ];
}

/**
 * @param {number} year
 * @param {number} index
 */
function isoDay(year, index) {
  const two = (/** @type {number} */ value) => String(value).padStart(2, "0");
  return `${year}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
}
