import type { Agreement } from "@saan/schema/agreement";

/** How many parties of each kind there are; an association is one, whoever its members are. */
export interface PartyCounts {
  readonly organizations: number;
  readonly areas: number;
  readonly associations: number;
  readonly posts: number;
}

/** Counts the parties of an agreement by kind: on the server for its list, in the browser for its page. */
export function countParties(parties: Agreement["parties"]): PartyCounts {
  const count = (kind: Agreement["parties"][number]["kind"]) => parties.filter((party) => party.kind === kind).length;
  return {
    organizations: count("organization"),
    areas: count("area"),
    associations: count("association"),
    posts: count("post"),
  };
}
