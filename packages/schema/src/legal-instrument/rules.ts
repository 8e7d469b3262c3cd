import type { StatedDate } from "../field/stated-date.js";
import type { Rule } from "../read/rule.js";
import { isCertainlyBefore } from "../record/period-rule.js";

interface Dated {
  readonly given?: StatedDate | undefined;
  readonly gazette?: { readonly date?: StatedDate | undefined } | undefined;
  readonly inForceFrom?: StatedDate | undefined;
  readonly commencement?: { readonly daysAfterPublication?: number | undefined } | undefined;
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
    params: ({ states, statusAsOf }) => ({ date: statusAsOf, start: states?.at(-1)?.since }),
  },
  {
    code: "gazetted-before-given",
    severity: "advice",
    reads: ["given", "gazette.date"],
    at: ["gazette", "date"],
    holds: ({ given, gazette }) => !isCertainlyBefore(gazette?.date, given),
    params: ({ given, gazette }) => ({ date: gazette?.date, start: given }),
  },
  {
    code: "commencement-differs",
    severity: "advice",
    reads: ["gazette.date", "commencement.daysAfterPublication", "inForceFrom"],
    at: ["inForceFrom"],
    holds: (record) => {
      const reckoned = dayOfForce(record);
      return reckoned === undefined || record.inForceFrom?.precision !== "day" || record.inForceFrom.iso === reckoned;
    },
    params: (record) => ({ date: record.inForceFrom, reckoned: dayOfForce(record) }),
  },
];

/** The day the instrument's own rule leads to, when both the rule and the day of the Gazette are known. */
function dayOfForce({ gazette, commencement }: Dated): string | undefined {
  const days = commencement?.daysAfterPublication;
  if (days === undefined || gazette?.date?.precision !== "day") return undefined;
  return new Date(Date.parse(gazette.date.iso) + days * 86_400_000).toISOString().slice(0, 10);
}
