"use client";

import type { AnyCodelist } from "@saan/schema/field";
import { forwardRef } from "react";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { Tag, type TagProps } from "../tag/Tag.js";
import { statusTone } from "./statusTone.js";

export interface StatusTagProps extends Omit<TagProps, "children"> {
  /** The list the code is of: `agreementStates`, `activityStates` … Its words are shown in the reader's language. */
  readonly list: AnyCodelist;
  /** A code that is not in the list is shown as it is, so that unknown data stays visible. */
  readonly code: string;
}

/**
 * The state of a record, in the words of its codelist and the tone that the state has everywhere.
 * Renders a `<span>`.
 */
export const StatusTag = forwardRef<HTMLSpanElement, StatusTagProps>(function StatusTag(
  { list, code, tone = statusTone(code), className, ...props },
  ref,
) {
  const { locale } = useKit();
  return (
    <Tag {...props} ref={ref} tone={tone} className={partClass("saan-status-tag", className)} data-status={code}>
      {list.label(code, locale)}
    </Tag>
  );
});
