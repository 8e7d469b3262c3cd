import type { Agreement, Party } from "@saan/schema/agreement";
import type { PostReference } from "@saan/schema/person";

/** One place to sign: whose it is, and the post that signs, where it is known. */
export interface SignatureBlock {
  readonly key: string;
  /** The party or organisation that is signed for. */
  readonly name: string | undefined;
  readonly post: PostReference | undefined;
}

type Signed = Pick<Agreement, "parties" | "signatories">;

/**
 * The places to sign of an agreement: those who signed, as the document names them, then the parties nobody is recorded to
 * have signed for, with an empty line each.
 */
export function signatureBlocks(
  { parties, signatories = [] }: Signed,
  nameOf: (party: Party) => string,
): SignatureBlock[] {
  const signedFor = new Set<Party>();
  const blocks = signatories.map(({ party: number, partyAsStated, onBehalfOf, post }, at) => {
    const party = partyOf(parties, number);
    if (party) signedFor.add(party);
    const name = partyAsStated ?? onBehalfOf?.nameAsStated ?? (party && nameOf(party));
    return { key: `signatory-${at}`, name, post };
  });
  const rest = parties.flatMap((party, at) =>
    party.role === "witness" || signedFor.has(party)
      ? []
      : [{ key: `party-${at}`, name: nameOf(party), post: party.kind === "post" ? party.post : undefined }],
  );
  return [...blocks, ...rest];
}

/** Names are never keys: a signatory is of a party only by the number that the document gives it. */
function partyOf(parties: readonly Party[], number: number | undefined): Party | undefined {
  return number === undefined ? undefined : parties.find((party) => party.number === number);
}
