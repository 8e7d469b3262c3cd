import type { Meeting } from "@saan/schema/body";
import type { Quantity } from "@saan/schema/field";
import { type Observation, publishedObservation } from "@saan/schema/indicator";
import { speaksOfThoseAtRisk, tellsOfFew } from "@saan/schema/record";
import type { Support } from "@saan/schema/support";

/** Below this, a count of people who must not be known is shown as "fewer than". */
const FEWEST_SHOWN = 10;

/**
 * An indicator report as a list, a page or a paper may show it: small counts hidden as the record says. One that is only to be
 * told merged with another is there without its value, so that it can be found and changed.
 */
export function shownObservation(observation: Observation): Observation {
  return publishedObservation(observation) ?? withoutValue(observation);
}

function withoutValue(observation: Observation): Observation {
  const { value: _, upTo: _1, comparator: _2, finding: _3, grade: _4, ...named } = observation;
  const { numerator: _5, denominator: _6, comparedWith: _7, breakdown: _8, provenance: _9, ...rest } = named;
  return { ...rest, status: "suppressed" };
}

/** A support without an exact number of so few recipients that they could be known. */
export function shownSupport(record: Support): Support {
  const { recipientCount } = record;
  if (recipientCount === undefined || !tellsOfFew(recipientCount)) return record;
  const { provenance: _, ...rest } = record;
  return { ...rest, recipientCount: banded(recipientCount) };
}

/** A meeting without an exact number of so few children or families that they could be known. */
export function shownMeeting(record: Meeting): Meeting {
  const { attendance, attendanceByGroup = [] } = record;
  const isFew = (count: Quantity | undefined, ...words: readonly (string | undefined)[]): count is Quantity =>
    tellsOfFew(count) && speaksOfThoseAtRisk(...words, count?.asStated, count?.unit);
  const groups = attendanceByGroup.map((one) => {
    const { group, targetGroup, count } = one;
    return isFew(count, group, targetGroup?.nameAsStated) ? { ...one, count: banded(count) } : one;
  });
  const hidesWhole = isFew(attendance);
  const isChanged = hidesWhole || groups.some((one, at) => one !== attendanceByGroup[at]);
  if (!isChanged) return record;
  const { provenance: _, ...rest } = record;
  return {
    ...rest,
    ...(hidesWhole && { attendance: banded(attendance) }),
    ...(groups.length > 0 && { attendanceByGroup: groups }),
  };
}

function banded({ unit }: Quantity): Quantity {
  return { comparator: "less-than", value: FEWEST_SHOWN, unit };
}
