import type { Rule } from "../read/rule.js";
import { numbersKnownRule, numbersOnceRule } from "../record/number-rule.js";
import { lastDateRule } from "../record/period-rule.js";
import { yearsRule } from "../record/years-rule.js";
import { tellsOfOnePerson } from "./one-person.js";

interface Met {
  readonly body?: object | undefined;
  readonly title?: string | undefined;
  readonly agenda?: readonly { readonly title: string }[] | undefined;
  readonly resolutions?: readonly { readonly text?: string | undefined }[] | undefined;
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
  lastDateRule(),
  yearsRule("years"),
  numbersOnceRule("agenda", "issue"),
  numbersOnceRule("resolutions", "issue"),
  numbersKnownRule({ code: "unknown-agenda-item", from: "resolutions", key: "item", to: "agenda" }),
  onePersonRule("agenda", "title", ({ agenda = [] }) => agenda.map(({ title }) => title)),
  onePersonRule("resolutions", "text", ({ resolutions = [] }) => resolutions.flatMap(({ text }) => text ?? [])),
];

/** Meetings that hear of cases decide about people: their words must not say who. */
function onePersonRule(list: string, key: string, words: (record: Met) => readonly string[]): Rule<Met> {
  return {
    code: "tells-of-one-person",
    severity: "advice",
    reads: [`${list}.*.${key}`],
    at: [list],
    holds: (record) => !words(record).some(tellsOfOnePerson),
  };
}
