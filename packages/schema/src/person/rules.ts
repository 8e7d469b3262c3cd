import type { Rule } from "../read/rule.js";
import { periodsRule } from "../record/period-rule.js";
import { statesRules } from "../record/states-rule.js";
import { postLifecycle } from "./states.js";

interface Post {
  readonly holder?: { readonly id?: string | undefined } | undefined;
}

interface Delegated {
  readonly principal: Post;
  readonly delegate: Post;
}

/** What does not fit together in the posts of an office holder. */
export const officeHolderRules: readonly Rule<object>[] = [
  periodsRule("posts"),
  ...statesRules<object>(postLifecycle, "posts.*.states"),
];

/** What does not fit together in a delegation. */
export const delegationRules: readonly Rule<Delegated>[] = [
  {
    code: "delegates-to-self",
    severity: "issue",
    reads: ["principal.holder", "delegate.holder"],
    at: ["delegate"],
    holds: ({ principal, delegate }) =>
      principal.holder?.id === undefined || principal.holder.id !== delegate.holder?.id,
  },
];
