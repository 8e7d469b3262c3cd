import { foldThai } from "@saan/thai/text";
import type { PostReference } from "../person/parts.js";
import type { Agreement } from "./agreement.js";
import type { Party } from "./party.js";
import { nameOf } from "./same-parties.js";

/**
 * Names of the parties in the role of a witness for whom none of the witnesses acts. An organisation witnesses by a post:
 * a record that has both says one fact in two places, and the two should agree.
 */
export function witnessesMissed({ parties, witnesses = [] }: Pick<Agreement, "parties" | "witnesses">): string[] {
  if (witnesses.length === 0) return [];
  return parties
    .filter((party) => party.role === "witness" && !witnesses.some(({ post }) => actsFor(post, party)))
    .map(nameOf);
}

function actsFor({ post, organization }: PostReference, party: Party): boolean {
  const id = "organization" in party ? party.organization.id : undefined;
  if (id !== undefined && organization?.id === id) return true;
  const name = foldThai(nameOf(party));
  return [post, organization?.nameAsStated ?? ""].some((words) => foldThai(words).includes(name));
}
