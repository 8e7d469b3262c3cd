import type { Rule } from "../read/rule.js";
import { isPersonsNumber, isWellFormed } from "./identifiers.js";
import type { Organization } from "./organization.js";

/** What does not fit together in an organisation. */
export const organizationRules: readonly Rule<Organization>[] = [
  {
    code: "local-government-only",
    severity: "issue",
    reads: ["kind", "localGovernmentKind"],
    at: ["localGovernmentKind"],
    holds: ({ kind, localGovernmentKind }) => localGovernmentKind === undefined || kind === "local-government",
  },
  {
    code: "number-of-a-person",
    severity: "issue",
    reads: ["identifiers"],
    at: ["identifiers"],
    // The number is not repeated among the params: what must not be kept must not be logged either.
    holds: ({ identifiers = [] }) => !identifiers.some(isPersonsNumber),
  },
  {
    code: "check-digit-differs",
    severity: "advice",
    reads: ["identifiers"],
    at: ["identifiers"],
    holds: (record) => misprinted(record).length === 0,
    params: (record) => ({ names: misprinted(record) }),
  },
];

function misprinted({ identifiers = [] }: Organization): string[] {
  return identifiers.filter((one) => !isPersonsNumber(one) && !isWellFormed(one)).map(({ id }) => id);
}
