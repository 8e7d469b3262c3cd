"use client";

import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { th } from "./th.js";
import type { DiffPart } from "./wordDiff.js";

/** Each part with the place where it begins. */
function placed(parts: readonly DiffPart[]) {
  let end = 0;
  return parts.map((part) => {
    const at = end;
    end += part.text.length;
    return { ...part, at };
  });
}

/** One side of a comparison, with what only it has marked. */
export function Marked({
  parts,
  without,
}: {
  readonly parts: readonly DiffPart[];
  readonly without: "added" | "removed";
}) {
  const messages = useMessages(th, en);
  return placed(parts.filter(({ kind }) => kind !== without)).map(({ kind, text, at }) => {
    if (kind === "same") return <span key={at}>{text}</span>;
    const Mark = kind === "removed" ? "del" : "ins";
    return (
      <Mark key={at} className="saan-diff-view-mark">
        <span className="saan-visually-hidden">({messages[`diffView.${kind}`]} </span>
        {text}
        <span className="saan-visually-hidden">)</span>
      </Mark>
    );
  });
}
