"use client";

import type { Agreement } from "@saan/schema/agreement";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useRecordWords } from "../record-words/useRecordWords.js";
import { en } from "./en.js";
import { NumberedList } from "./NumberedList.js";
import { th } from "./th.js";

type Amendment = NonNullable<Agreement["amendments"]>[number];

/** What the parties changed later: what it is about, when, and clause by clause what stood there and what stands there now. */
export function Amendments({ amendments }: { readonly amendments: readonly Amendment[] }) {
  return (
    <NumberedList
      rows={amendments.map((amendment) => ({ number: amendment.number, content: <Amended amendment={amendment} /> }))}
    />
  );
}

function Amended({ amendment: { text, date, changes = [] } }: { readonly amendment: Amendment }) {
  const messages = useMessages(th, en);
  const words = useRecordWords();
  const when = date && words.date(date, "official");
  return (
    <>
      {when ? fill(messages["agreementDocument.amended"], { text, when }) : text}
      {changes.map(({ clause, before, after }) => (
        <p key={`${clause} ${before} ${after}`}>
          {[
            clause,
            before && fill(messages["agreementDocument.before"], { text: before }),
            after && fill(messages["agreementDocument.after"], { text: after }),
          ]
            .filter(Boolean)
            .join(" ")}
        </p>
      ))}
    </>
  );
}
