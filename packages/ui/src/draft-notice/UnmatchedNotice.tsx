"use client";

import type { Unmatched } from "@saan/forms/drafts";
import { Button } from "../button/Button.js";
import { DescriptionList } from "../description-list/DescriptionList.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { factOf } from "../schema-review/factOf.js";
import { useAnswerSettings } from "../schema-review/useAnswerSettings.js";
import { en } from "./en.js";
import type { NoticePart } from "./NoticePart.js";
import { th } from "./th.js";

interface UnmatchedNoticeProps extends Pick<NoticePart, "model" | "sources" | "headingLevel"> {
  readonly unmatched: readonly Unmatched[];
  readonly onForget: () => void;
}

/** Answers of a restored draft that the form has no place for, to be read and copied. */
export function UnmatchedNotice({ unmatched, model, sources, headingLevel, onForget }: UnmatchedNoticeProps) {
  const messages = useMessages(th, en);
  const settings = useAnswerSettings(sources);
  const items = unmatched.map(({ path, value }) => ({
    key: path.join("."),
    term: factOf(model, path, undefined, settings),
    detail: typeof value === "string" ? value : JSON.stringify(value),
  }));
  return (
    <Notice
      variant="attention"
      title={fill(messages["draftNotice.unmatched"], { count: settings.words.number(unmatched.length) })}
      headingLevel={headingLevel}
      live="polite"
      actions={<Button onClick={onForget}>{messages["draftNotice.forget"]}</Button>}
    >
      <p>{messages["draftNotice.unmatched.what"]}</p>
      <DescriptionList className="saan-draft-notice-preview" items={items} />
    </Notice>
  );
}
