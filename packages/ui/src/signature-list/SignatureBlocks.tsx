"use client";

import { formatPlainThaiDate } from "@saan/thai/calendar/short";
import { formatThaiNumber } from "@saan/thai/numbers";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import type { Signature, SigningParty } from "./signatures.js";
import { th } from "./th.js";

export interface SignatureBlocksProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** Those who agree, in the order of the document. */
  readonly parties: readonly SigningParty[];
}

/**
 * The signatures of an agreement as they stand at the end of a Thai document: a line to sign on, the name in brackets, the
 * post, the organisation and the day. On a screen each says whether it is signed.
 * Renders a `<div>` of `<figure>`s.
 */
export const SignatureBlocks = forwardRef<HTMLDivElement, SignatureBlocksProps>(function SignatureBlocks(
  { parties, className, ...props },
  ref,
) {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const all = parties.flatMap(({ signatures }) => signatures);
  const number = (value: number) => formatThaiNumber(value, { digits });
  const signed = number(all.filter(({ state }) => state !== "not-signed").length);
  return (
    <div {...props} ref={ref} className={partClass("saan-signature-blocks", className)}>
      <p className="saan-signature-count">
        {all.length === 0
          ? messages["signatureList.none"]
          : fill(messages["signatureList.count"], { signed, total: number(all.length) })}
      </p>
      {parties.flatMap(({ key, name, signatures }) =>
        signatures.map((signature) => (
          <SignatureBlock key={`${key} ${signature.key}`} signature={signature} party={name} />
        )),
      )}
    </div>
  );
});

function SignatureBlock({ signature, party }: { readonly signature: Signature; readonly party: string }) {
  const { locale, digits, calendar } = useKit();
  const messages = useMessages(th, en);
  const { post, name, state, ownPost, signedOn } = signature;
  const era = calendar === "gregory" || locale === "en" ? "ce" : "be";
  const date = signedOn && formatPlainThaiDate(signedOn.iso, { style: "long", locale, digits, era });
  const acting = state === "in-place-of";
  return (
    <figure className="saan-signature" data-state={state}>
      <p className="saan-signature-line">
        <span>{messages["signatureList.sign"]}</span>
        <span className="saan-signature-space">
          <span className="saan-signature-state">{messages[`signatureList.${state}`]}</span>
        </span>
      </p>
      <figcaption>
        <span className="saan-signature-name">
          (<span className="saan-signature-space">{name}</span>)
        </span>
        {acting && ownPost ? <span>{ownPost}</span> : null}
        <span>{acting ? fill(messages["signatureList.for"], { post }) : post}</span>
        {party ? <span>{party}</span> : null}
        <span className="saan-signature-date">
          {messages["signatureList.date"]} <span className="saan-signature-space">{date}</span>
        </span>
      </figcaption>
    </figure>
  );
}
