"use client";

import { issueText, rowText } from "@saan/forms/messages";
import { type FormModel, nodeAt } from "@saan/forms/model";
import type { Locale } from "@saan/schema/field";
import type { Issue } from "@saan/schema/read";
import { useEffect, useRef } from "react";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** Why a merged record was not used: what is wrong with it, or that it could not be told. */
export type WhatIsWrong = { readonly issues: readonly Issue[]; readonly record: unknown } | "broken";

interface WrongNoticeProps {
  readonly model: FormModel;
  readonly wrong: WhatIsWrong;
  readonly locale: Locale;
}

/** Says why the record that was put together is not used yet. */
export function WrongNotice({ model, wrong, locale }: WrongNoticeProps) {
  const messages = useMessages(th, en);
  const notice = useRef<HTMLDivElement>(null);
  // It stands after everything that was put together; in the middle no footer covers it. Not every document can scroll.
  useEffect(() => {
    if (wrong) notice.current?.scrollIntoView?.({ block: "center" });
  }, [wrong]);
  if (wrong === "broken") {
    return <Notice ref={notice} variant="danger" live="assertive" title={messages["mergeDialog.broken"]} />;
  }
  const textOf = (issue: Issue) => {
    const row = rowText(model, issue.path, locale);
    const text = issueText(issue, { node: nodeAt(model, issue.path, wrong.record), locale });
    return row === "" ? text : `${row}: ${text}`;
  };
  return (
    <Notice ref={notice} variant="danger" live="assertive" title={messages["mergeDialog.wrong"]}>
      <ul>
        {wrong.issues.map((issue) => (
          <li key={`${issue.path.join(".")} ${issue.code}`}>{textOf(issue)}</li>
        ))}
      </ul>
    </Notice>
  );
}
