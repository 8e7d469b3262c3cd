import type { Rule } from "../read/rule.js";
import { type Identifier, isPersonsNumber, isWellFormed } from "./identifiers.js";

interface Numbered {
  readonly kind: string;
  readonly localGovernmentKind?: string | undefined;
  readonly identifiers?: readonly Identifier[] | undefined;
}

/** What does not fit together in an organisation. */
export const organizationRules: readonly Rule<Numbered>[] = [
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

function misprinted({ identifiers = [] }: Numbered): string[] {
  return identifiers.filter((one) => !isPersonsNumber(one) && !isWellFormed(one)).map(({ id }) => id);
}
