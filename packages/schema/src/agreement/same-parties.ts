import { foldThai } from "@saan/thai/text";
import { areaIdentity } from "../area/same-area.js";
import type { Party } from "./party.js";

/** Positions, from 0, of parties that belong together. */
type Positions = readonly number[];

/**
 * Parties that are one and the same: one place, or one id in the register. Whoever is a party and a witness too is no slip:
 * one organisation may have both roles.
 */
export function sameParties(parties: readonly Party[]): readonly Positions[] {
  return groups(parties, (party) => {
    if (party.kind === "post") return undefined;
    const identity = party.kind === "area" ? areaIdentity(party.area) : party.organization.id;
    return identity && `${standingOf(party)} ${identity}`;
  });
}

// A hub is a party among the others.
function standingOf({ role }: Party): string {
  return role === "witness" ? role : "party";
}

/**
 * Organisations of one name, however it is spelt, of which the register knows at most one: perhaps the same, perhaps not
 * (there is more than one อบต.บ้านใหม่). Sub-districts share names too often for theirs to mean anything.
 */
export function namesakes(parties: readonly Party[]): readonly Positions[] {
  const sameName = groups(parties, (party) =>
    "organization" in party ? `${standingOf(party)} ${foldThai(party.organization.nameAsStated)}` : undefined,
  );
  return sameName.filter((positions) => positions.some((position) => !isRegistered(parties[position])));
}

/** The parameters of a finding: the name of each group, and its rows as people count them. */
export function partiesNamed(parties: readonly Party[], found: readonly Positions[]) {
  return {
    names: found.map(([first = 0]) => nameOf(parties[first])),
    rows: found.map((positions) => positions.map((position) => position + 1)),
  };
}

function groups(parties: readonly Party[], identify: (party: Party) => string | undefined): readonly Positions[] {
  const byIdentity = new Map<string, number[]>();
  for (const [position, party] of parties.entries()) {
    const identity = identify(party);
    if (identity) byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), position]);
  }
  return [...byIdentity.values()].filter((positions) => positions.length > 1);
}

function isRegistered(party: Party | undefined): boolean {
  return party !== undefined && "organization" in party && party.organization.id !== undefined;
}

/** What a document calls a party. */
export function nameOf(party: Party | undefined): string {
  if (!party) return "";
  switch (party.kind) {
    case "area":
      return party.area.nameAsStated;
    case "post":
      return party.post.post;
    default:
      return party.organization.nameAsStated;
  }
}
