import { areaSearch } from "./area-search/search.mjs";
import { bahtText } from "./baht-text/baht-text.mjs";
import { dates } from "./dates/dates.mjs";
import { folding } from "./folding/folding.mjs";
import { identifiers } from "./identifiers/identifiers.mjs";
import { order } from "./order/order.mjs";
import { phones } from "./phones/phones.mjs";
import { records } from "./records/records.mjs";

/** Every bench, in the order in which they are printed. One after the other: they share the processor. */
const BENCHES = [dates, bahtText, identifiers, phones, areaSearch, folding, order, records];

/**
 * Measures, and hands over each table as soon as it is there.
 * @param {import("./effort.mjs").Effort} effort
 */
export async function* measureTables(effort) {
  // Where the kit is used. Some libraries answer with another day elsewhere, and so would these tables.
  process.env.TZ = "Asia/Bangkok";
  for (const bench of BENCHES) yield* await bench(effort);
}
