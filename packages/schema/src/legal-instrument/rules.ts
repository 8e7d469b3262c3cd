import type { CodeOf } from "../field/codelist.js";
import type { StatedDate } from "../field/stated-date.js";
import type { Rule } from "../read/rule.js";
import { isCertainlyBefore } from "../record/period-rule.js";
import type { commencementUnits } from "./codelists.js";

interface Delay {
  readonly count: number;
  readonly unit: CodeOf<typeof commencementUnits>;
}

interface Dated {
  readonly given?: StatedDate | undefined;
  readonly gazette?: { readonly date?: StatedDate | undefined } | undefined;
  readonly inForceFrom?: StatedDate | undefined;
  readonly commencement?: { readonly afterPublication?: Delay | undefined } | undefined;
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
    // Advice: an instrument may say that it holds for what came before it.
    code: "in-force-before-given",
    severity: "advice",
    reads: ["given", "inForceFrom"],
    at: ["inForceFrom"],
    holds: ({ given, inForceFrom }) => !isCertainlyBefore(inForceFrom, given),
    params: ({ given, inForceFrom }) => ({ date: inForceFrom, start: given }),
  },
  {
    code: "commencement-differs",
    severity: "advice",
    reads: ["gazette.date", "commencement.afterPublication", "inForceFrom"],
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
  const delay = commencement?.afterPublication;
  if (delay === undefined || gazette?.date?.precision !== "day") return undefined;
  const published = new Date(gazette.date.iso);
  const reckoned = new Date(published);
  const { count, unit } = delay;
  if (unit === "days") reckoned.setUTCDate(published.getUTCDate() + count);
  else reckoned.setUTCMonth(published.getUTCMonth() + (unit === "months" ? count : 12 * count));
  // A month may lack the day, and then the law on reckoning time decides, not we.
  const isLacking = unit !== "days" && reckoned.getUTCDate() !== published.getUTCDate();
  return isLacking ? undefined : reckoned.toISOString().slice(0, 10);
}
