import { parseThaiPeriod } from "./parseThaiPeriod.js";
import type { PeriodReading, YearKind } from "./reading.js";

/**
 * Which kind of year a text states: `fiscal` for ปีงบประมาณ 2567, `academic` for ปีการศึกษา 2567, `calendar` for ปีปฏิทิน 2562,
 * `unspecified` for a bare ปี 2562 or พ.ศ. 2563 – 2565. `undefined` when it states no year alone (19 ก.ค. 2562), two of
 * different kinds, or nothing we can read. Reads what {@link parseThaiPeriod} reads; never throws.
 *
 * @example yearKind("ปีงบประมาณ 2563 - 2565") // "fiscal"
 */
export function yearKind(text: string): YearKind | undefined {
  const read = parseThaiPeriod(text);
  if (read.kind === "unreadable") return undefined;
  const { start, end }: PeriodReading = read.kind === "period" ? read : read.readings[0];
  const [kind, ...others] = [start, end].flatMap((date) => date?.yearKind ?? []);
  return others.every((other) => other === kind) ? kind : undefined;
}
