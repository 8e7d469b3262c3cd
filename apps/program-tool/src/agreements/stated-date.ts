import type { StatedDate } from "@saan/schema/field";
import { type IsoDateBounds, isoDateBounds } from "@saan/thai/calendar";

/** The first and last day a stated date can mean. */
export function statedDateBounds(date: StatedDate | undefined): IsoDateBounds | undefined {
  return date && isoDateBounds(date.iso, date.precision, date.yearKind);
}
