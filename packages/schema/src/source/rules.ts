import { foldThai } from "@saan/thai/text";
import type { StatedDate } from "../field/stated-date.js";
import type { Rule } from "../read/rule.js";
import { isCertainlyBefore } from "../record/period-rule.js";

interface Published {
  readonly published?: StatedDate | undefined;
  readonly desk?: string | undefined;
  readonly credits?: readonly { readonly role: string; readonly unit?: string | undefined }[] | undefined;
  readonly corrections?: readonly { readonly date?: StatedDate | undefined }[] | undefined;
}

/** What to look at again in a source. */
export const sourceRules: readonly Rule<Published>[] = [
  {
    code: "corrected-before-published",
    severity: "advice",
    reads: ["published", "corrections"],
    at: ["corrections"],
    holds: (record) => tooEarly(record) === undefined,
    params: (record) => ({ date: tooEarly(record), start: record.published }),
  },
  {
    // The byline names the desk that a record of the source may also have in a field of its own.
    code: "told-twice-differently",
    severity: "advice",
    reads: ["desk", "credits"],
    at: ["credits"],
    holds: ({ desk, credits = [] }) => {
      const units = credits.flatMap(({ role, unit }) => (role === "desk" && unit ? [folded(unit)] : []));
      return desk === undefined || units.length === 0 || units.includes(folded(desk));
    },
  },
];

// Pages break the names of desks with blanks as they like: สวท. พะเยา.
function folded(name: string): string {
  return foldThai(name).replaceAll(" ", "");
}

function tooEarly({ published, corrections = [] }: Published): StatedDate | undefined {
  return corrections.map(({ date }) => date).find((date) => isCertainlyBefore(date, published));
}
