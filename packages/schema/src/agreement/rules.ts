import type { StatedDate } from "../field/stated-date.js";
import type { Rule } from "../read/rule.js";
import { numbersKnownRule, numbersOnceRule, numbersPointedAtRules } from "../record/number-rule.js";
import { isCertainlyBefore, periodsRule } from "../record/period-rule.js";
import type { Provenance } from "../record/provenance.js";
import type { Agreement } from "./agreement.js";
import { namesakes, partiesNamed, sameParties } from "./same-parties.js";
import { witnessesMissed } from "./witnesses.js";

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
    holds: ({ term }) => !isCertainlyBefore(term?.end, term?.start),
    params: ({ term }) => ({ start: term?.start, end: term?.end }),
  },
  {
    code: "signing-after-term-end",
    severity: "advice",
    reads: ["signing.date", "term.end"],
    at: ["signing", "date"],
    holds: ({ signing, term }) => !isCertainlyBefore(term?.end, signing?.date),
    params: ({ signing, term }) => ({ signing: signing?.date, end: term?.end }),
  },
  {
    code: "start-stated-twice",
    severity: "advice",
    reads: ["term.startsOnSigning", "term.start", "signing.date"],
    at: ["term", "start"],
    // A start that can be the very day of signing is one fact in two words.
    holds: ({ term, signing }) => !(term?.startsOnSigning && term.start) || canBeOneDay(term.start, signing?.date),
  },
  {
    code: "area-count-differs",
    severity: "advice",
    reads: ["areaCountStated", "parties.*.kind", "parties.*.role", "provenance.lists"],
    at: ["areaCountStated"],
    holds: (record) => {
      const { areaCountStated: stated } = record;
      const { least, most } = countAreas(record);
      return stated?.comparator !== "exact" || (least <= stated.value && stated.value <= most);
    },
    params: (record) => ({ stated: record.areaCountStated?.value, listed: countAreas(record).least }),
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
    reads: ["parties.*.kind", "parties.*.role", "parties.*.area", "parties.*.organization"],
    at: ["parties"],
    holds: ({ parties }) => sameParties(parties).length === 0,
    params: ({ parties }) => partiesNamed(parties, sameParties(parties)),
  },
  {
    code: "same-name-parties",
    severity: "advice",
    reads: ["parties.*.kind", "parties.*.role", "parties.*.organization"],
    at: ["parties"],
    holds: ({ parties }) => namesakes(parties).length === 0,
    params: ({ parties }) => partiesNamed(parties, namesakes(parties)),
  },
  {
    code: "told-twice-differently",
    severity: "advice",
    reads: ["parties", "witnesses"],
    at: ["witnesses"],
    holds: (record) => witnessesMissed(record).length === 0,
    params: (record) => ({ names: witnessesMissed(record) }),
  },
  ...numbersPointedAtRules<Agreement>("parties", [{ from: "signatories", key: "party" }]),
  numbersKnownRule({ code: "unknown-party", from: "signatories", key: "party", to: "parties" }),
  numbersOnceRule("scopeIssues", "advice"),
  periodsRule("phases"),
  {
    code: "amended-before-signing",
    severity: "advice",
    reads: ["signing.date", "amendments"],
    at: ["amendments"],
    holds: (record) => earlyAmendment(record) === undefined,
    params: (record) => ({ date: earlyAmendment(record), signing: record.signing?.date }),
  },
];

function earlyAmendment({ signing, amendments = [] }: Agreement): StatedDate | undefined {
  return amendments.map(({ date }) => date).find((date) => isCertainlyBefore(date, signing?.date));
}

function canBeOneDay(one: StatedDate, other: StatedDate | undefined): boolean {
  return other !== undefined && !isCertainlyBefore(one, other) && !isCertainlyBefore(other, one);
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

/**
 * How many areas the list has at least and at most. The body of a place may stand for it ("10 ตำบล" signed by ten อบต.), and
 * nobody can tell one from its name; a group may stand for many, and an open list for more.
 */
function countAreas({ parties, provenance }: Agreement): { least: number; most: number } {
  const least = parties.filter(({ kind, role }) => kind === "area" && role !== "witness").length;
  const others = parties.filter(({ kind, role }) => kind !== "area" && role === "party");
  const isOpen = isOpenList(provenance, "parties") || others.some(({ kind }) => kind === "association");
  return { least, most: isOpen ? Number.POSITIVE_INFINITY : least + others.length };
}
