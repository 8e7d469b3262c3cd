"use client";

import type { FormModel } from "@saan/forms/model";
import type { Locale } from "@saan/schema/field";
import { useEffect, useRef } from "react";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { issueInRow } from "../schema-review/issueInRow.js";
import { en } from "./en.js";
import { th } from "./th.js";
import type { WhatIsWrong } from "./useStillWrong.js";

interface WrongNoticeProps {
  readonly model: FormModel;
  /** What is wrong by now with the record that was put together, or that it could not be told; undefined when nothing is. */
  readonly wrong: WhatIsWrong | "broken" | undefined;
  /** What came of the last press: another one is brought into sight. */
  readonly pressed: object | "broken" | undefined;
  readonly locale: Locale;
}

/** Says why the record that was put together is not used yet. Nothing when it was not tried, or may be used by now. */
export function WrongNotice({ model, wrong, pressed, locale }: WrongNoticeProps) {
  const messages = useMessages(th, en);
  const notice = useRef<HTMLDivElement>(null);
  // It stands after everything that was put together; in the middle no footer covers it. Not every document can scroll.
  useEffect(() => {
    if (pressed) notice.current?.scrollIntoView?.({ block: "center" });
  }, [pressed]);
  if (!wrong) return null;
  if (wrong === "broken") {
    return <Notice ref={notice} variant="danger" live="assertive" title={messages["mergeDialog.broken"]} />;
  }
  // Two faults of one answer may be worded alike.
  const said = [...new Set(wrong.issues.map((issue) => issueInRow(issue, model, wrong.record, locale)))];
  return (
    <Notice ref={notice} variant="danger" live="assertive" title={messages["mergeDialog.wrong"]}>
      <ul>
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}
