import type { CodeOf } from "../field/codelist.js";
import type { StatedDate } from "../field/stated-date.js";
import type { Rule } from "../read/rule.js";
import { bandBounds, type CountBand } from "./bands.js";
import type { caseDecisions, caseProblems } from "./codelists.js";

interface Aggregate {
  readonly date?: StatedDate | undefined;
  readonly cases?: CountBand | undefined;
  readonly problems?:
    | readonly { readonly problem: CodeOf<typeof caseProblems>; readonly cases?: CountBand | undefined }[]
    | undefined;
  readonly decisions?:
    | readonly {
        readonly decision: CodeOf<typeof caseDecisions>;
        readonly cases?: CountBand | undefined;
        readonly facility?: { readonly id: string } | undefined;
      }[]
    | undefined;
}

/** What does not fit together in a case conference, and what tells more than it should. */
export const caseConferenceRules: readonly Rule<Aggregate>[] = [
  {
    code: "date-finer-than-needed",
    severity: "advice",
    reads: ["date"],
    at: ["date"],
    holds: ({ date }) => date === undefined || date.precision === "month" || date.precision.endsWith("year"),
  },
  repeatedRule("problems", ({ problems = [] }) => problems.map(({ problem }) => problem)),
  repeatedRule("decisions", ({ decisions = [] }) =>
    // Two referrals to two facilities are two decisions.
    decisions.map(({ decision, facility }) => `${decision} ${facility?.id}`),
  ),
  {
    code: "facility-without-referral",
    severity: "issue",
    reads: ["decisions"],
    at: ["decisions"],
    holds: ({ decisions = [] }) => decisions.every(({ decision, facility }) => decision === "refer" || !facility),
  },
  bandRule("problems", ({ problems = [] }) => problems),
  bandRule("decisions", ({ decisions = [] }) => decisions),
];

function repeatedRule(list: "problems" | "decisions", keys: (record: Aggregate) => readonly string[]): Rule<Aggregate> {
  return {
    code: "repeated-choice",
    severity: "issue",
    reads: [list],
    at: [list],
    holds: (record) => new Set(keys(record)).size === keys(record).length,
  };
}

/** A row can count no more cases than there were. Advice: a case discussed twice may have been counted twice. */
function bandRule(
  list: "problems" | "decisions",
  rows: (record: Aggregate) => readonly { readonly cases?: CountBand | undefined }[],
): Rule<Aggregate> {
  return {
    code: "band-exceeds-total",
    severity: "advice",
    reads: ["cases", list],
    at: [list],
    holds: (record) => {
      const most = record.cases === undefined ? Number.POSITIVE_INFINITY : bandBounds[record.cases][1];
      return rows(record).every(({ cases }) => cases === undefined || bandBounds[cases][0] <= most);
    },
  };
}
