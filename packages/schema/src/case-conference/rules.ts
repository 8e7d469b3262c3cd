import type { CodeOf } from "../field/codelist.js";
import type { StatedDate } from "../field/stated-date.js";
import type { Rule } from "../read/rule.js";
import { bandBounds, type CountBand } from "./bands.js";
import type { caseDecisions, caseProblems } from "./codelists.js";

interface Aggregate {
  readonly date?: StatedDate | undefined;
  readonly area?: { readonly code: string } | undefined;
  readonly organizations?: readonly object[] | undefined;
  readonly project?: object | undefined;
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
    reads: ["date", "cases", "problems", "decisions"],
    at: ["date"],
    holds: (record) => !finerThanMonth(record) || tellsDayOfFew(record),
  },
  {
    code: "date-finer-than-needed",
    severity: "issue",
    reads: ["date", "cases", "problems", "decisions"],
    at: ["date"],
    holds: (record) => !tellsDayOfFew(record),
  },
  {
    code: "place-finer-than-needed",
    severity: "advice",
    reads: ["area", "organizations", "project", "cases", "problems", "decisions"],
    at: ["area"],
    holds: (record) => record.area?.code.length === PROVINCE || !(ofFew(record) && namesPlace(record)),
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

const PROVINCE = 2;

function finerThanMonth({ date }: Aggregate): boolean {
  return date !== undefined && date.precision !== "month" && !date.precision.endsWith("year");
}

function tellsDayOfFew(record: Aggregate): boolean {
  return ofFew(record) && (record.date?.precision === "day" || record.date?.precision === "minute");
}

/** Whether any count, of all cases or of one kind, is of so few that a day or a place would tell who is meant. */
function ofFew({ cases, problems = [], decisions = [] }: Aggregate): boolean {
  return [{ cases }, ...problems, ...decisions].some((row) => row.cases === "fewer-than-five");
}

/** An organisation of a sub-district, a facility and a project say where, however wide the area beside them is. */
function namesPlace({ organizations = [], project, decisions = [] }: Aggregate): boolean {
  return organizations.length > 0 || project !== undefined || decisions.some(({ facility }) => facility !== undefined);
}

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
