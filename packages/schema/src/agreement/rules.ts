import type { StatedDate } from "../field/stated-date.js";
import type { Rule } from "../read/rule.js";
import { numbersKnownRule, numbersOnceRule } from "../record/number-rule.js";
import { isCertainlyBefore, periodsRule } from "../record/period-rule.js";
import type { Provenance } from "../record/provenance.js";
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
    code: "one-party-named",
    severity: "advice",
    reads: ["parties", "partyCount", "provenance.lists"],
    at: ["parties"],
    holds: ({ parties, partyCount, provenance }) =>
      parties.length !== 1 || partyCount !== undefined || isOpenList(provenance, "parties"),
  },
  {
    code: "party-count-differs",
    severity: "advice",
    reads: ["parties.*.role", "partyCount", "hubCounted", "provenance.lists"],
    at: ["partyCount"],
    holds: (record) => {
      const { partyCount, provenance } = record;
      const counts = countsOfParties(record);
      if (partyCount?.comparator !== "exact" || counts.length === 0) return true;
      // Only a list that is said to be complete can be too short; any can be too long.
      const isWhole = provenance?.lists?.some(({ field, isComplete }) => field === "parties" && isComplete) ?? false;
      return counts.some((count) => (isWhole ? count === partyCount.value : count <= partyCount.value));
    },
    params: (record) => ({ stated: record.partyCount?.value, listed: countsOfParties(record)[0] }),
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
  // Signatories point to parties by number, so a number must be there and mean one party.
  numbersOnceRule("parties", "issue"),
  numbersKnownRule({ code: "unknown-party", from: "signatories", key: "party", to: "parties" }),
  numbersOnceRule("scopeIssues", "advice"),
  periodsRule("phases"),
  {
    code: "amended-before-signing",
    severity: "advice",
    reads: ["signing.date", "amendments"],
    at: ["amendments"],
    holds: (record) => earlyAmendment(record) === undefined,
    params: (record) => ({ date: earlyAmendment(record), signing: record.signing.date }),
  },
];

function earlyAmendment({ signing, amendments = [] }: Agreement): StatedDate | undefined {
  return amendments.map(({ date }) => date).find((date) => isCertainlyBefore(date, signing.date));
}

function isOpenList(provenance: Provenance | undefined, list: string): boolean {
  return provenance?.lists?.some(({ field, isComplete }) => field === list && !isComplete) ?? false;
}

/** How many parties the list has: with its hub or without, or either where nobody said which was counted. */
function countsOfParties({ parties, hubCounted }: Agreement): number[] {
  const all = parties.filter(({ role }) => role !== "witness");
  const withoutHub = all.filter(({ role }) => role !== "hub").length;
  if (hubCounted === "included") return [all.length];
  return hubCounted === "excluded" ? [withoutHub] : [...new Set([all.length, withoutHub])];
}

function countAreas({ parties }: Agreement): number {
  return parties.filter((party) => party.kind === "area").length;
}
