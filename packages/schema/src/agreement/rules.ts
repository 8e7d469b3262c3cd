import { isoDateBounds } from "@saan/thai/calendar";
import type { StatedDate } from "../field/stated-date.js";
import type { Rule } from "../read/rule.js";
import type { Agreement } from "./agreement.js";
import { namesakes, partiesNamed, sameParties } from "./same-parties.js";

/**
 * What does not fit together in an agreement. Dates and totals are advice: real documents do state ends before starts,
 * and a record says what the document says.
 */
export const agreementRules: readonly Rule<Agreement>[] = [
  {
    code: "term-ends-before-start",
    severity: "advice",
    reads: ["term.start", "term.end"],
    at: ["term", "end"],
    holds: ({ term }) => !isCertainlyBefore(term.end, term.start),
    params: ({ term }) => ({ start: term.start, end: term.end }),
  },
  {
    code: "signing-after-term-end",
    severity: "advice",
    reads: ["signing.date", "term.end"],
    at: ["signing", "date"],
    holds: ({ signing, term }) => !isCertainlyBefore(term.end, signing.date),
    params: ({ signing, term }) => ({ signing: signing.date, end: term.end }),
  },
  {
    code: "start-stated-twice",
    severity: "advice",
    reads: ["term.startsOnSigning", "term.start"],
    at: ["term", "start"],
    holds: ({ term }) => !(term.startsOnSigning && term.start),
  },
  {
    code: "area-count-differs",
    severity: "advice",
    reads: ["areaCountStated", "parties.*.kind"],
    at: ["areaCountStated"],
    holds: (record) => record.areaCountStated === undefined || record.areaCountStated === countAreas(record),
    params: (record) => ({ stated: record.areaCountStated, listed: countAreas(record) }),
  },
  {
    code: "duplicate-party",
    severity: "issue",
    reads: ["parties.*.kind", "parties.*.area", "parties.*.organization"],
    at: ["parties"],
    holds: ({ parties }) => sameParties(parties).length === 0,
    params: ({ parties }) => partiesNamed(parties, sameParties(parties)),
  },
  {
    code: "same-name-parties",
    severity: "advice",
    reads: ["parties.*.kind", "parties.*.organization"],
    at: ["parties"],
    holds: ({ parties }) => namesakes(parties).length === 0,
    params: ({ parties }) => partiesNamed(parties, namesakes(parties)),
  },
];

// Only what no reading of the two dates could save: "late August 2020" is not before "August 2020".
function isCertainlyBefore(end: StatedDate | undefined, start: StatedDate | undefined): boolean {
  if (!end || !start) return false;
  const latestEnd = isoDateBounds(end.iso, end.precision, end.yearKind)?.latest;
  const earliestStart = isoDateBounds(start.iso, start.precision, start.yearKind)?.earliest;
  // Full ISO dates of four-digit years sort as text.
  return latestEnd !== undefined && earliestStart !== undefined && latestEnd < earliestStart;
}

function countAreas({ parties }: Agreement): number {
  return parties.filter((party) => party.kind === "area").length;
}
