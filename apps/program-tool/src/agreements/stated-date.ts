import type { StatedDate } from "@saan/schema/field";
import { formatThaiDate, type IsoDateBounds, isoDateBounds, type ThaiDateFormat } from "@saan/thai/calendar";

/** A stated date in words, as exactly as it was stated: "ปลายเดือนสิงหาคม 2563", "ปีงบประมาณ 2567". */
export function statedDateWords(
  date: StatedDate | undefined,
  format: Pick<ThaiDateFormat, "locale" | "style" | "time">,
): string | undefined {
  return date && formatThaiDate(date.iso, { ...format, precision: date.precision, yearKind: date.yearKind });
}

/** The first and last day a stated date can mean. */
export function statedDateBounds(date: StatedDate | undefined): IsoDateBounds | undefined {
  return date && isoDateBounds(date.iso, date.precision, date.yearKind);
}
