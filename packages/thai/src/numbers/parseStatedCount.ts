import { parseQuantity } from "./parseQuantity.js";
import type { QuantityComparator } from "./statedQuantity.js";

/** A count in words: a number, or a range of two, with its unit. */
export interface StatedCount {
  readonly comparator: QuantityComparator;
  readonly value: number;
  /** The upper end of a range, which is `about` its lower one: `40-50 คน`. */
  readonly upTo?: number;
  /** What is counted; `""` where it was not said. */
  readonly unit: string;
  readonly asStated: string;
}

const RANGE = /^(.*?[0-9๐-๙])\s*(?:-|–|—|ถึง|to)\s*([0-9๐-๙].*)$/;

/**
 * Reads a count as documents state it: what {@link parseQuantity} reads (`กว่า 70 คน`, `ไม่น้อยกว่าร้อยละ 80`, `เกือบ 1 ล้านบาท`),
 * and ranges (`40-50 คน`, `ประมาณ 40 ถึง 50 คน`), which are about their lower end. `undefined` for any other text. Never throws.
 *
 * @example parseStatedCount("40-50 คน") // { comparator: "about", value: 40, upTo: 50, unit: "คน", asStated: "40-50 คน" }
 */
export function parseStatedCount(text: string): StatedCount | undefined {
  if (typeof text !== "string") return undefined;
  const asStated = text.trim();
  const read = parseQuantity(asStated);
  if (read.kind === "quantity") {
    const { comparator, value, unit } = read;
    return { comparator, value, unit, asStated };
  }
  const [, from = "", to = ""] = RANGE.exec(asStated) ?? [];
  const [low, high] = [parseQuantity(from), parseQuantity(to)];
  if (low.kind !== "quantity" || high.kind !== "quantity") return undefined;
  const isAbout = low.comparator === "exact" || low.comparator === "about";
  if (!isAbout || high.comparator !== "exact" || high.value <= low.value) return undefined;
  return { comparator: "about", value: low.value, upTo: high.value, unit: low.unit || high.unit, asStated };
}
