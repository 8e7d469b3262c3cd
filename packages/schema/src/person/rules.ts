import type { Rule } from "../read/rule.js";
import { isCertainlyBefore } from "../record/period-rule.js";
import type { Delegation } from "./delegation.js";
import type { OfficeHolder } from "./office-holder.js";

/** What does not fit together in the posts of an office holder. */
export const officeHolderRules: readonly Rule<OfficeHolder>[] = [
  {
    code: "period-ends-before-start",
    severity: "advice",
    reads: ["posts"],
    at: ["posts"],
    holds: ({ posts }) => posts.find(endsBeforeStart) === undefined,
    params: ({ posts }) => {
      const period = posts.find(endsBeforeStart)?.period;
      return { start: period?.start?.iso, end: period?.end?.iso };
    },
  },
];

/** What does not fit together in a delegation. */
export const delegationRules: readonly Rule<Delegation>[] = [
  {
    code: "delegates-to-self",
    severity: "issue",
    reads: ["principal.holder", "delegate.holder"],
    at: ["delegate"],
    holds: ({ principal, delegate }) =>
      principal.holder?.id === undefined || principal.holder.id !== delegate.holder?.id,
  },
];

function endsBeforeStart({ period }: OfficeHolder["posts"][number]): boolean {
  return isCertainlyBefore(period?.end, period?.start);
}
