"use client";

import type { ReactNode } from "react";
import { useRecordWords } from "../record-words/useRecordWords.js";

interface NumberedRow {
  /** The number that the document gives it; its place is counted where it gives none. */
  readonly number?: number;
  readonly content: ReactNode;
}

/** A list under its own numbers, in the digits of the paper: a browser counts in Latin ones. Renders an `<ol>`. */
export function NumberedList({ rows }: { readonly rows: readonly NumberedRow[] }) {
  const words = useRecordWords();
  const placed = rows.map(({ number, content }, at) => ({ place: at + 1, number: number ?? at + 1, content }));
  return (
    <ol className="saan-agreement-document-list">
      {placed.map(({ place, number, content }) => (
        <li key={place} value={number} data-number={words.number(number)}>
          <span>{content}</span>
        </li>
      ))}
    </ol>
  );
}
