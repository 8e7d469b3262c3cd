import type { Quantity } from "../field/quantity.js";
import type { Rule } from "../read/rule.js";
import type { RecordReference } from "../record/reference.js";
import { smallCountRule, speaksOfThoseAtRisk } from "../record/small-count.js";

/** What of a record its attendance is read with. */
export interface Attended {
  readonly attendance?: Quantity | undefined;
  readonly attendanceByGroup?: readonly GroupOfThem[] | undefined;
}

interface GroupOfThem {
  readonly group: string;
  readonly targetGroup?: RecordReference | undefined;
  readonly count?: Quantity | undefined;
}

/** What to look at again in the attendance of an activity or a meeting. */
export function attendanceRules<T extends Attended>(): readonly Rule<T>[] {
  return [
    {
      code: "group-exceeds-attendance",
      severity: "advice",
      reads: ["attendance", "attendanceByGroup"],
      at: ["attendanceByGroup"],
      holds: (record) => tooLarge(record).length === 0,
      params: (record) => ({ names: tooLarge(record), stated: record.attendance?.value }),
    },
    smallCountRule("attendance", ({ attendance }) =>
      speaksOfThoseAtRisk(attendance?.asStated, attendance?.unit) ? [attendance] : [],
    ),
    smallCountRule("attendanceByGroup", ({ attendanceByGroup = [] }) =>
      attendanceByGroup
        .filter(({ group, targetGroup, count }) =>
          speaksOfThoseAtRisk(group, targetGroup?.nameAsStated, count?.asStated, count?.unit),
        )
        .map(({ count }) => count),
    ),
  ];
}

/** Groups of which more came than came in all. Their sum says nothing: one person may belong to two groups. */
function tooLarge({ attendance, attendanceByGroup = [] }: Attended): string[] {
  return attendanceByGroup.filter(({ count }) => certainlyExceeds(count, attendance)).map(({ group }) => group);
}

function certainlyExceeds(part: Quantity | undefined, whole: Quantity | undefined): boolean {
  if (!part || !whole || part.unit.trim() !== whole.unit.trim()) return false;
  const isBoundedAbove = whole.comparator === "exact" || whole.comparator === "at-most";
  if (!isBoundedAbove) return false;
  if (part.comparator === "more-than") return part.value >= whole.value;
  return (part.comparator === "exact" || part.comparator === "at-least") && part.value > whole.value;
}
