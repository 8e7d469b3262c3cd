import { valueAt } from "@saan/schema/read";
import { foldThai } from "@saan/thai/text";

/**
 * An activity whose venue is only what its words still say, once these are others: room, floor, building, organisation and
 * area were those of the place that was named before.
 */
export function withVenueOfItsName(record: unknown, before: unknown): unknown {
  const name = valueAt(record, ["venue", "nameAsStated"]);
  const earlier = valueAt(before, ["venue", "nameAsStated"]);
  if (typeof name !== "string" || typeof earlier !== "string" || foldThai(name) === foldThai(earlier)) return record;
  const { venue, ...others } = record as Readonly<Record<string, unknown>>;
  const parts = Object.entries(venue as object).filter(([key, part]) => says(name, wordsOf(key, part)));
  return { ...others, venue: Object.fromEntries(parts) };
}

function wordsOf(key: string, part: unknown): unknown {
  if (typeof part !== "string") return valueAt(part, ["nameAsStated"]);
  // "4" is in the number of many a room.
  return key === "floor" && /^[0-9๐-๙]/.test(part) ? `ชั้น ${part}` : part;
}

function says(name: string, words: unknown): boolean {
  return typeof words === "string" && foldThai(name).includes(foldThai(words));
}
