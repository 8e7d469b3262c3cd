import type { Rule } from "../read/rule.js";
import { plainNumber } from "../record/number-rule.js";

interface Proposal {
  readonly number?: string | undefined;
  readonly issue?: string | undefined;
}

interface Resolution {
  readonly issue?: string | undefined;
  readonly proposal?: string | undefined;
}

/** What of an assembly its proposals are read with. */
export interface Proposing {
  readonly proposals?: readonly Proposal[] | undefined;
  readonly resolutions?: readonly Resolution[] | undefined;
}

const reads = ["proposals.*.number", "proposals.*.issue", "resolutions.*.issue", "resolutions.*.proposal"];

/**
 * Thai assemblies number their proposals within each issue: two issues may each have a proposal 1. A resolution that comes
 * from one says which, with the issue where the number alone could be of several.
 */
export const proposalRules: readonly Rule<Proposing>[] = [
  {
    code: "unknown-proposal",
    severity: "issue",
    reads,
    at: ["resolutions"],
    holds: (record) => numbersMeaning(record, 0).length === 0,
    params: (record) => ({ numbers: numbersMeaning(record, 0) }),
  },
  {
    code: "duplicate-number",
    severity: "issue",
    reads,
    at: ["proposals"],
    holds: (record) => numbersMeaning(record, 2).length === 0,
    params: (record) => ({ numbers: numbersMeaning(record, 2) }),
  },
  {
    code: "duplicate-number",
    severity: "advice",
    reads,
    at: ["proposals"],
    holds: (record) => onlyRead(record).length === 0,
    params: (record) => ({ numbers: onlyRead(record) }),
  },
];

/** The numbers by which resolutions point at no proposal (0), or at two and more (2). */
function numbersMeaning({ proposals = [], resolutions = [] }: Proposing, count: 0 | 2): string[] {
  const numbers = resolutions.flatMap((resolution) => {
    const { proposal } = resolution;
    if (proposal === undefined) return [];
    const found = proposals.filter((one) => isPointedAt(one, resolution)).length;
    return Math.min(found, 2) === count ? [proposal] : [];
  });
  return [...new Set(numbers)];
}

function isPointedAt({ number, issue }: Proposal, resolution: Resolution): boolean {
  return isSame(number, resolution.proposal) && (resolution.issue === undefined || isSame(issue, resolution.issue));
}

/** Numbers that two proposals of one issue bear, and by which no resolution points at either. */
function onlyRead({ proposals = [], resolutions = [] }: Proposing): string[] {
  const repeated = proposals.filter(
    ({ number, issue }, at) =>
      number !== undefined &&
      proposals.findIndex((one) => isSame(one.number, number) && isSame(one.issue, issue)) !== at &&
      !resolutions.some((resolution) => isPointedAt({ number, issue }, resolution)),
  );
  return [...new Set(repeated.flatMap(({ number }) => number ?? []))];
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return plainNumber(one ?? "") === plainNumber(other ?? "");
}
