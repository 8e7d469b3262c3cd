import { isoDateBounds } from "@saan/thai/calendar";
import { foldThai } from "@saan/thai/text";
import type { StatedDate } from "../field/stated-date.js";
import type { Rule } from "../read/rule.js";
import type { Agreement } from "./agreement.js";
import type { Party } from "./party.js";

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
    params: ({ term }) => ({ start: term.start?.iso, end: term.end?.iso }),
  },
  {
    code: "signing-after-term-end",
    severity: "advice",
    reads: ["signing.date", "term.end"],
    at: ["signing", "date"],
    holds: ({ signing, term }) => !isCertainlyBefore(term.end, signing.date),
    params: ({ signing, term }) => ({ signing: signing.date?.iso, end: term.end?.iso }),
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
    holds: ({ parties }) => duplicates(parties).length === 0,
    params: ({ parties }) => ({
      names: duplicates(parties).map(([first]) => nameOf(parties[first])),
      rows: duplicates(parties).map((positions) => positions.map((position) => position + 1)),
    }),
  },
];

// Only what no reading of the two dates could save: "late August 2020" is not before "August 2020".
function isCertainlyBefore(end: StatedDate | undefined, start: StatedDate | undefined): boolean {
  if (!end || !start) return false;
  const latestEnd = isoDateBounds(end.iso, end.precision)?.latest;
  const earliestStart = isoDateBounds(start.iso, start.precision)?.earliest;
  // Full ISO dates of four-digit years sort as text.
  return latestEnd !== undefined && earliestStart !== undefined && latestEnd < earliestStart;
}

function countAreas({ parties }: Agreement): number {
  return parties.filter((party) => party.kind === "area").length;
}

/**
 * Positions of parties that are the same: same area code, same registry id, or the same organisation name however it is
 * spelt. Two areas of one name and no code may be two places; two organisations of one name and two ids are two (there is
 * more than one อบต.บ้านใหม่).
 */
function duplicates(parties: readonly Party[]): readonly (readonly [number, number, ...number[]])[] {
  const byIdentity = new Map<string, number[]>();
  const join = (identity: string, position: number) => {
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), position]);
  };
  parties.forEach((party, position) => {
    if (party.kind === "area") {
      if (party.area.code !== undefined) join(`area ${party.area.code}`, position);
    } else {
      join(`name ${foldThai(party.organization.nameAsStated)}`, position);
      if (party.organization.id !== undefined) join(`id ${party.organization.id}`, position);
    }
  });
  // Where all of one name have an id, the ids decide.
  const isOpen = (position: number) => {
    const party = parties[position];
    return party?.kind === "organization" && party.organization.id === undefined;
  };
  const groups = [...byIdentity]
    .filter(
      ([identity, positions]) => positions.length > 1 && (!identity.startsWith("name ") || positions.some(isOpen)),
    )
    .map(([, positions]) => positions);
  // One pair that shares both name and id is one finding.
  const seen = new Set<string>();
  return groups.filter((positions) => {
    const key = positions.join();
    return !seen.has(key) && seen.add(key);
  }) as unknown as readonly [number, number, ...number[]][];
}

function nameOf(party: Party | undefined): string {
  if (!party) return "";
  return party.kind === "area" ? party.area.nameAsStated : party.organization.nameAsStated;
}
