import { parseQuantity } from "@saan/thai/numbers";
import type { QuantityFieldValue } from "./quantityValue.js";

const RANGE = /^(.*?[0-9๐-๙])\s*(?:-|–|—|ถึง|to)\s*([0-9๐-๙].*)$/;

/**
 * Reads a count in words: `กว่า 70 คน`, `ไม่น้อยกว่าร้อยละ 80`, `เกือบ 1 ล้านบาท`, `40-50 คน`. The unit is `""` where none was
 * said. Loaded only when something else than figures was typed.
 */
export function readStated(text: string): QuantityFieldValue | undefined {
  const asStated = text.trim();
  const read = parseQuantity(asStated);
  if (read.kind === "quantity") {
    const { comparator, value, unit } = read;
    return { comparator, value, unit, asStated };
  }
  const [, from = "", to = ""] = RANGE.exec(asStated) ?? [];
  const [low, high] = [parseQuantity(from), parseQuantity(to)];
  if (low.kind !== "quantity" || high.kind !== "quantity" || high.comparator !== "exact" || high.value <= low.value)
    return undefined;
  if (low.comparator !== "exact" && low.comparator !== "about") return undefined;
  const unit = low.unit || high.unit;
  return { comparator: "about", value: low.value, upTo: high.value, unit, asStated };
}
