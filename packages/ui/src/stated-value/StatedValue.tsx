"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { says } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** How sure it is that a document means this: the codes of `confidences` in `@saan/schema/record`. */
export type Confidence = "stated" | "resolved" | "inferred" | "disputed" | "retracted";

/** Why there is no fact: the codes of `absenceReasons` in `@saan/schema/record`. */
export type AbsenceReason = "not-stated" | "not-applicable" | "withheld" | "not-recorded";

export interface StatedValueProps extends ComponentPropsWithoutRef<"span"> {
  /** What the fact resolves to, in words. Nothing, `false` or an empty text is a gap. */
  readonly children?: ReactNode;
  /** The words of the document. Shown when they are others than the value's own. */
  readonly asStated?: string;
  /**
   * How sure the fact is; anything but `stated` is said beside it.
   * @default "stated"
   */
  readonly confidence?: Confidence;
  /** The post or the organisation that said so. */
  readonly asserter?: string;
  /** Whose words the asserter reports, where they are another's. */
  readonly reportedFrom?: string;
  /** Where it is written: a {@link SourceNote}, a link. */
  readonly source?: ReactNode;
  /**
   * Why there is no value. A gap with a reason is knowledge; an empty place is only silence.
   * @default "not-recorded"
   */
  readonly absent?: AbsenceReason;
}

/**
 * One fact as it was stated: what it resolves to, the words of the document, how sure that is and who says so. A gap says
 * why it is one.
 * Renders a `<span>`.
 */
export const StatedValue = forwardRef<HTMLSpanElement, StatedValueProps>(function StatedValue(
  { children, asStated, confidence = "stated", asserter, reportedFrom, source, absent = "not-recorded", ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const { className, ...rest } = props;
  const shell = { ...rest, ref, className: partClass("saan-stated-value", className) };
  if (!says(children)) {
    return (
      <span {...shell} data-absent={absent}>
        <span className="saan-stated-value-gap">{messages["statedValue.absent"]}</span>{" "}
        <span className="saan-stated-value-note">({messages[`statedValue.${absent}`]})</span>
      </span>
    );
  }
  const quoted = asStated !== undefined && asStated.trim() !== "" && asStated !== children;
  const witness =
    asserter === undefined
      ? undefined
      : reportedFrom === undefined
        ? fill(messages["statedValue.asserter"], { post: asserter })
        : fill(messages["statedValue.reported"], { post: asserter, first: reportedFrom });
  return (
    <span {...shell} data-confidence={confidence}>
      <span className="saan-stated-value-value">{children}</span>
      {confidence !== "stated" && (
        <span className="saan-stated-value-note saan-stated-value-doubt">{messages[`statedValue.${confidence}`]}</span>
      )}
      {quoted && (
        <span className="saan-stated-value-note">{fill(messages["statedValue.asStated"], { text: asStated })}</span>
      )}
      {witness && <span className="saan-stated-value-note">{witness}</span>}
      {says(source) && <span className="saan-stated-value-note">{source}</span>}
    </span>
  );
});
