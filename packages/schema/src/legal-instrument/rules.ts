import type { StatedDate } from "../field/stated-date.js";
import type { Rule } from "../read/rule.js";
import { isCertainlyBefore } from "../record/period-rule.js";

interface Dated {
  readonly given?: StatedDate | undefined;
  readonly gazette?: { readonly date?: StatedDate | undefined } | undefined;
  readonly states?: readonly { readonly state: string; readonly since?: StatedDate | undefined }[] | undefined;
  readonly statusAsOf?: StatedDate | undefined;
}

/** What to look at again in a legal instrument. Nothing here can make a record unsound: documents cite law carelessly. */
export const legalInstrumentRules: readonly Rule<Dated>[] = [
  {
    // A law in force when the news was written may be suspended today: a state without a day of checking tells nobody.
    code: "status-without-date",
    severity: "advice",
    reads: ["states", "statusAsOf"],
    at: ["statusAsOf"],
    holds: ({ states = [], statusAsOf }) => states.length === 0 || statusAsOf !== undefined,
  },
  {
    code: "status-checked-before-it-began",
    severity: "advice",
    reads: ["states", "statusAsOf"],
    at: ["statusAsOf"],
    holds: ({ states, statusAsOf }) => !isCertainlyBefore(statusAsOf, states?.at(-1)?.since),
    params: ({ states, statusAsOf }) => ({ date: statusAsOf?.iso, start: states?.at(-1)?.since?.iso }),
  },
  {
    code: "gazetted-before-given",
    severity: "advice",
    reads: ["given", "gazette.date"],
    at: ["gazette", "date"],
    holds: ({ given, gazette }) => !isCertainlyBefore(gazette?.date, given),
    params: ({ given, gazette }) => ({ date: gazette?.date?.iso, start: given?.iso }),
  },
];
