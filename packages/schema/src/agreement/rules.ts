import type { StatedDate } from "../field/stated-date.js";
import type { StatedPeriod } from "../field/stated-period.js";
import type { Rule } from "../read/rule.js";
import { numbersKnownRule, numbersOnceRule } from "../record/number-rule.js";
import { isCertainlyBefore } from "../record/period-rule.js";
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
  {
    code: "period-ends-before-start",
    severity: "advice",
    reads: ["phases"],
    at: ["phases"],
    holds: (record) => invertedPhase(record) === undefined,
    params: (record) => ({ start: invertedPhase(record)?.start?.iso, end: invertedPhase(record)?.end?.iso }),
  },
  {
    code: "amended-before-signing",
    severity: "advice",
    reads: ["signing.date", "amendments"],
    at: ["amendments"],
    holds: (record) => earlyAmendment(record) === undefined,
    params: (record) => ({ date: earlyAmendment(record)?.iso, signing: record.signing.date?.iso }),
  },
];

function invertedPhase({ phases = [] }: Agreement): StatedPeriod | undefined {
  return phases.map(({ period }) => period).find((period) => isCertainlyBefore(period?.end, period?.start));
}

function earlyAmendment({ signing, amendments = [] }: Agreement): StatedDate | undefined {
  return amendments.map(({ date }) => date).find((date) => isCertainlyBefore(date, signing.date));
}

function countAreas({ parties }: Agreement): number {
  return parties.filter((party) => party.kind === "area").length;
}
