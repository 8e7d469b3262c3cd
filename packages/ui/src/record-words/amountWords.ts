/** The one unit that Thai says before its number: `ร้อยละ 72`. */
const SAID_FIRST = "ร้อยละ";

/** What stands before and after a number that counts these: most units follow it. */
export function aroundAmount(unit: string): { readonly before: string; readonly after: string } {
  return unit === SAID_FIRST ? { before: `${unit} `, after: "" } : { before: "", after: unit && ` ${unit}` };
}

/** A printed number with what is counted, in the order it is said: `72 ครอบครัว`, `ร้อยละ 72`. */
export function amountWords(number: string, unit: string): string {
  const { before, after } = aroundAmount(unit);
  return before + number + after;
}
