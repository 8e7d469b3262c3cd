"use client";

import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { PersonLine } from "../person-line/PersonLine.js";
import { en } from "./en.js";
import type { SignatureBlock } from "./signatureBlocks.js";
import { th } from "./th.js";

interface Block extends SignatureBlock {
  /** What the one who signs is here, when no party: a witness. */
  readonly capacity?: string;
}

/** Places to sign, two beside each other where the paper is wide enough; none is torn in two by the end of a page. */
export function Signatures({ blocks }: { readonly blocks: readonly Block[] }) {
  const messages = useMessages(th, en);
  return (
    <ul className="saan-agreement-document-signatures">
      {blocks.map(({ key, name, post, capacity }) => (
        <li key={key}>
          <p className="saan-agreement-document-line">{messages["agreementDocument.sign"]}</p>
          {post && <PersonLine post={post} capacity={capacity} />}
          {name !== undefined && name !== post?.post && (
            <p>{fill(messages["agreementDocument.for"], { party: name })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
