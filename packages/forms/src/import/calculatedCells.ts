import type { CellReading } from "./CellReading.js";

/** What there is to say of a cell whose field is calculated, and came to this. */
export function calculatedCell(reading: CellReading, written: string, made: unknown): CellReading {
  if (reading.said?.severity !== "issue" && isAsWritten(reading.value, written, made)) return reading;
  const calculated = typeof made === "object" ? "" : String(made);
  const said = { code: "calculated-otherwise", params: { asStated: written, calculated }, severity: "advice" } as const;
  return { value: made, said };
}

/** Whether it is the same as far as it is written out: 33.33 of 100 ÷ 3. */
function isAsWritten(value: unknown, written: string, made: unknown): boolean {
  if (typeof made !== "number" || typeof value !== "number") {
    return typeof made === "object" || value === made;
  }
  const places = /\.(\d+)\D*$/.exec(written)?.[1]?.length ?? 0;
  return Math.abs(value - made) <= 0.5 * 10 ** -places + Number.EPSILON * Math.abs(made);
}
