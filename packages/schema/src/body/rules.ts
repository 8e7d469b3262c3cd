import type { Rule } from "../read/rule.js";
import { numbersKnownRule, numbersOnceRule } from "../record/number-rule.js";

interface Met {
  readonly body?: object | undefined;
  readonly title?: string | undefined;
}

/** Resolutions point to agenda items by number, so a number must be there and mean one item. */
export const meetingRules: readonly Rule<Met>[] = [
  {
    code: "required",
    severity: "issue",
    reads: ["body", "title"],
    at: ["body"],
    holds: ({ body, title }) => body !== undefined || title !== undefined,
  },
  numbersOnceRule("agenda", "issue"),
  numbersOnceRule("resolutions", "issue"),
  numbersKnownRule({ code: "unknown-agenda-item", from: "resolutions", key: "item", to: "agenda" }),
];
