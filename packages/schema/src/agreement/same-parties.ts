import { foldThai } from "@saan/thai/text";
import type { Party } from "./party.js";

/** Positions, from 0, of parties that belong together. */
type Positions = readonly number[];

/** Parties that are one and the same: one area code, or one id in the register. */
export function sameParties(parties: readonly Party[]): readonly Positions[] {
  return groups(parties, (party) => {
    if (party.kind === "area") return party.area.code && `area ${party.area.code}`;
    return party.organization.id && `organization ${party.organization.id}`;
  });
}

/**
 * Organisations of one name, however it is spelt, of which the register knows at most one: perhaps the same, perhaps not
 * (there is more than one อบต.บ้านใหม่). Sub-districts share names too often for theirs to mean anything.
 */
export function namesakes(parties: readonly Party[]): readonly Positions[] {
  const sameName = groups(parties, (party) =>
    party.kind === "area" ? undefined : foldThai(party.organization.nameAsStated),
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
  return party !== undefined && party.kind !== "area" && party.organization.id !== undefined;
}

function nameOf(party: Party | undefined): string {
  if (!party) return "";
  return party.kind === "area" ? party.area.nameAsStated : party.organization.nameAsStated;
}
