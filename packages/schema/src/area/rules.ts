import type { Quantity } from "../field/quantity.js";
import type { Rule } from "../read/rule.js";
import type { Provenance } from "../record/provenance.js";
import { statedListOf } from "../record/stated.js";
import type { AreaReference } from "./area.js";
import { areaIdentity } from "./same-area.js";

interface Grouped {
  readonly role?: string | undefined;
  readonly within?: AreaReference | undefined;
  readonly members?: readonly { readonly area: AreaReference }[] | undefined;
  readonly memberCount?: Quantity | undefined;
  readonly states?: readonly { readonly state: string }[] | undefined;
  readonly provenance?: Provenance | undefined;
}

/** What does not fit together in a set of areas. Totals are advice, and a total without names is in order (S0: 11 จังหวัด). */
export const areaSetRules: readonly Rule<Grouped>[] = [
  {
    code: "area-count-differs",
    severity: "advice",
    reads: ["memberCount", "members", "provenance"],
    at: ["memberCount"],
    holds: (record) => {
      const { rows, isComplete } = statedListOf(record, "members");
      if (record.memberCount?.comparator !== "exact" || rows.length === 0) return true;
      // A list that ends with "เป็นต้น" may be shorter than the total, never longer.
      return isComplete === false ? rows.length <= record.memberCount.value : rows.length === record.memberCount.value;
    },
    params: ({ memberCount, members = [] }) => ({ stated: memberCount?.value, listed: members.length }),
  },
  {
    code: "same-area-twice",
    severity: "issue",
    reads: ["members"],
    at: ["members"],
    holds: (record) => repeated(record).length === 0,
    params: (record) => ({ names: namesOf(repeated(record)) }),
  },
  {
    code: "area-outside",
    severity: "advice",
    reads: ["within", "members"],
    at: ["members"],
    holds: (record) => outside(record).length === 0,
    params: (record) => ({ names: namesOf(outside(record)) }),
  },
  {
    code: "role-differs-from-state",
    severity: "advice",
    reads: ["role", "states"],
    at: ["role"],
    holds: ({ role, states }) => role === undefined || (states?.at(-1)?.state ?? role) === role,
  },
];

function repeated({ members = [] }: Grouped): AreaReference[] {
  const identities = members.map(({ area }) => areaIdentity(area));
  return members
    .map(({ area }) => area)
    .filter((_, at) => identities[at] !== undefined && identities.indexOf(identities[at]) !== at);
}

function outside({ within, members = [] }: Grouped): AreaReference[] {
  const around = within?.code ?? "";
  return members.map(({ area }) => area).filter(({ code }) => code !== undefined && !code.startsWith(around));
}

function namesOf(areas: readonly AreaReference[]): string[] {
  return [...new Set(areas.map(({ nameAsStated }) => nameAsStated))];
}
