import type { PrintSettings } from "../answer/answer";
import { inFigures } from "../answer/figures";

/** Decimal text with commas, exact at any size: what a float cannot hold is not sent through one. */
export function groupFigures(decimal: string, settings: Pick<PrintSettings, "digits">): string {
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,");
  return inFigures(fraction === undefined ? grouped : `${grouped}.${fraction}`, settings);
}
