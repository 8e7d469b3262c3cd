import type { StatedDate } from "../field/stated-date.js";
import type { Rule } from "../read/rule.js";
import { isCertainlyBefore } from "../record/period-rule.js";

interface Published {
  readonly published?: StatedDate | undefined;
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
];

function tooEarly({ published, corrections = [] }: Published): StatedDate | undefined {
  return corrections.map(({ date }) => date).find((date) => isCertainlyBefore(date, published));
}
