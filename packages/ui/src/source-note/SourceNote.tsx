"use client";

import type { StatedDate } from "@saan/schema/field";
import { isWebAddress } from "@saan/schema/web-address";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { says } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useRecordWords } from "../record-words/useRecordWords.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface SourceNoteProps extends Omit<ComponentPropsWithoutRef<"p">, "title" | "children"> {
  /** The name of the document. */
  readonly title: string;
  /** Who brought it out. */
  readonly publisher?: string;
  /** When it was published, as exactly as it says. */
  readonly published?: StatedDate;
  /** Where it can be read. Anything but an http or https address is shown as no link. */
  readonly url?: string;
  /** The day it was read there, an ISO date: pages change. */
  readonly accessed?: string;
  /** The place in it: a page, a paragraph. */
  readonly place?: ReactNode;
}

/**
 * Where a fact is written: publisher, document, day, and the way to it.
 * Renders a `<p>`.
 */
export const SourceNote = forwardRef<HTMLParagraphElement, SourceNoteProps>(function SourceNote(
  { title, publisher, published, url, accessed, place, className, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const words = useRecordWords();
  const isLink = url !== undefined && isWebAddress(url);
  const more = {
    publisher,
    published: published && fill(messages["sourceNote.published"], { date: words.date(published, "medium") }),
    place,
    accessed: accessed && fill(messages["sourceNote.accessed"], { date: words.day(accessed, "medium") }),
  };
  return (
    <p {...props} ref={ref} className={partClass("saan-source-note", className)}>
      <span className="saan-source-note-word">{messages["sourceNote.source"]}: </span>
      {isLink ? (
        <a className="saan-link" href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {Object.entries(more).map(([part, words]) =>
        says(words) ? (
          <span key={part}>
            {"\u00a0· "}
            {words}
          </span>
        ) : null,
      )}
      {isLink && <span className="saan-source-note-address"> {url}</span>}
    </p>
  );
});
