import type { Quantity } from "../field/quantity.js";
import type { StatedDate } from "../field/stated-date.js";
import type { Rule } from "../read/rule.js";
import { numbersOnceRule } from "../record/number-rule.js";
import { isCertainlyBefore } from "../record/period-rule.js";

interface Held {
  readonly date?: StatedDate | undefined;
  readonly lastDate?: StatedDate | undefined;
  readonly attendance?: Quantity | undefined;
  readonly attendanceByGroup?: readonly { readonly group: string; readonly count?: Quantity | undefined }[] | undefined;
}

/** What to look at again in an activity. */
export const activityRules: readonly Rule<Held>[] = [
  {
    code: "period-ends-before-start",
    severity: "advice",
    reads: ["date", "lastDate"],
    at: ["lastDate"],
    holds: ({ date, lastDate }) => !isCertainlyBefore(lastDate, date),
    params: ({ date, lastDate }) => ({ start: date?.iso, end: lastDate?.iso }),
  },
  {
    code: "group-exceeds-attendance",
    severity: "advice",
    reads: ["attendance", "attendanceByGroup"],
    at: ["attendanceByGroup"],
    holds: (record) => tooLarge(record).length === 0,
    params: (record) => ({ names: tooLarge(record), stated: record.attendance?.value }),
  },
  numbersOnceRule("agenda", "advice"),
];

/** Groups of which more came than came in all. Their sum says nothing: one person may belong to two groups. */
function tooLarge({ attendance, attendanceByGroup = [] }: Held): string[] {
  return attendanceByGroup.filter(({ count }) => certainlyExceeds(count, attendance)).map(({ group }) => group);
}

function certainlyExceeds(part: Quantity | undefined, whole: Quantity | undefined): boolean {
  if (!part || !whole || part.unit.trim() !== whole.unit.trim()) return false;
  const isBoundedAbove = whole.comparator === "exact" || whole.comparator === "at-most";
  if (!isBoundedAbove) return false;
  if (part.comparator === "more-than") return part.value >= whole.value;
  return (part.comparator === "exact" || part.comparator === "at-least") && part.value > whole.value;
}
