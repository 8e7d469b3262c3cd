import type { Agreement } from "@saan/schema/agreement";

/**
 * A date as it was stated: the `statedDate` of `@saan/schema`.
 */
export interface SignatureDate {
  readonly asStated: string;
  readonly iso: string;
  readonly precision: string;
}

/** Whether a signature is there, and whose: the signatory's own, or another's who acts in the post. */
export type SignatureState = "signed" | "in-place-of" | "not-signed";

/** Who signs for a party. A post is enough; a name is not asked for. */
export interface Signature {
  readonly key: string;
  /** The post that signs: `นายกองค์การบริหารส่วนตำบลแม่กา`. */
  readonly post: string;
  /** The holder's name as the document has it. */
  readonly name?: string;
  readonly state: SignatureState;
  /** The own post of whoever signed in place of the holder. */
  readonly ownPost?: string;
  readonly signedOn?: SignatureDate;
  /** The signatory of the agreement this was read from, so that what is not shown here is not lost. */
  readonly stated?: StatedSignatory;
}

/** A party with those who sign for it. */
export interface SigningParty {
  readonly key: string;
  /** The organisation or the area, as the document names it. */
  readonly name: string;
  /** The number the party has in the agreement. */
  readonly number?: number;
  readonly signatures: readonly Signature[];
}

/** A signatory in the shape of `@saan/schema/agreement`. */
export type StatedSignatory = NonNullable<Agreement["signatories"]>[number];

/** What is read of an agreement: its parties, who signed and when. */
export type SignedAgreement = Pick<Agreement, "parties" | "signatories" | "signing">;

/**
 * The parties of an agreement with their signatories. One that names no party, or a party nobody knows, stands under the name
 * it was given. A record says who signed, not who is yet to: all of them are `signed` or `in-place-of`.
 */
export function signingParties({ parties, signatories = [], signing }: SignedAgreement): readonly SigningParty[] {
  const signatures = signatories.map((stated, at) => ({ stated, signature: signatureOf(stated, at, signing?.date) }));
  const known = new Set(parties.flatMap(({ number }) => (number === undefined ? [] : [number])));
  const named = parties.map((party, at): SigningParty => {
    const name = nameOf(party);
    const own = signatures.filter(({ stated }) => stated.party !== undefined && stated.party === party.number);
    return { key: `party-${at}`, name, number: party.number, signatures: own.map(({ signature }) => signature) };
  });
  const loose = new Map<string, Signature[]>();
  for (const { stated, signature } of signatures) {
    if (stated.party !== undefined && known.has(stated.party)) continue;
    const name = stated.partyAsStated ?? "";
    const same = named.findIndex((party) => name !== "" && party.name === name);
    const party = named[same];
    if (party) named[same] = { ...party, signatures: [...party.signatures, signature] };
    else loose.set(name, [...(loose.get(name) ?? []), signature]);
  }
  return [...named, ...[...loose].map(([name, own]) => ({ key: `stated-${name}`, name, signatures: own }))];
}

function nameOf(party: Agreement["parties"][number]): string {
  if ("organization" in party) return party.organization.nameAsStated;
  return "area" in party ? (party.area.nameAsStated ?? "") : party.post.post;
}

function signatureOf(stated: StatedSignatory, at: number, signedOn: SignatureDate | undefined): Signature {
  const { post } = stated;
  return {
    key: `signatory-${at}`,
    post: post?.post ?? "",
    state: post?.acting ? "in-place-of" : "signed",
    ...(post?.holder?.nameAsStated === undefined ? {} : { name: post.holder.nameAsStated }),
    ...(post?.acting?.ownPost === undefined ? {} : { ownPost: post.acting.ownPost }),
    ...(signedOn ? { signedOn } : {}),
    stated,
  };
}

/** The signatories of the agreement: those who signed, each with everything that was stated of it. */
export function signatoriesOf(parties: readonly SigningParty[]): readonly StatedSignatory[] {
  return parties.flatMap(({ name, number, signatures }) =>
    signatures
      .filter(({ state }) => state !== "not-signed")
      .map(({ post, name: holder, state, ownPost, stated }) => {
        const { acting: _acting, holder: known, post: _post, ...kept } = stated?.post ?? {};
        const sameHolder = known && (known.nameAsStated ?? "") === (holder ?? "");
        const party = number === undefined ? (name === "" ? {} : { partyAsStated: name }) : { party: number };
        const acting = {
          kind: stated?.post?.acting?.kind ?? ("not-stated" as const),
          ...(ownPost ? { ownPost } : {}),
        };
        return {
          ...stated,
          ...(stated?.party === undefined && stated?.partyAsStated === undefined ? party : {}),
          ...(post === ""
            ? {}
            : {
                post: {
                  ...kept,
                  post,
                  ...(state === "in-place-of" ? { acting } : {}),
                  ...(sameHolder ? { holder: known } : holder ? { holder: { nameAsStated: holder } } : {}),
                },
              }),
        };
      }),
  );
}
