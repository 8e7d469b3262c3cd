"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { says } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import type { EmptyKind } from "./emptyKind.js";
import { en } from "./en.js";
import { th } from "./th.js";
import { WovenPicture } from "./WovenPicture.js";

export interface EmptyStateProps extends Omit<ComponentPropsWithoutRef<"div">, "title"> {
  /**
   * Why there is nothing to see; it chooses the picture and the sentence.
   * @default "nothing"
   */
  readonly kind?: EmptyKind;
  /** One sentence: what is not there, and why. A plain one for its kind without it. */
  readonly title?: ReactNode;
  /** Makes the title a heading of the page's outline. */
  readonly headingLevel?: 2 | 3 | 4;
  /** The one thing to do: a button or a link. */
  readonly action?: ReactNode;
}

/**
 * What stands where a list would be: one sentence, and one thing to do about it.
 * Renders a `<div>`. Its picture is only for the eye.
 */
export const EmptyState = forwardRef<HTMLDivElement, EmptyStateProps>(function EmptyState(
  { kind = "nothing", title, headingLevel, action, className, children, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const Title = headingLevel ? (`h${headingLevel}` as const) : "p";
  return (
    <div {...props} ref={ref} className={partClass("saan-empty-state", className)} data-kind={kind}>
      <WovenPicture kind={kind} />
      <Title className="saan-empty-state-title">{title ?? messages[`emptyState.${kind}`]}</Title>
      {says(children) ? <div className="saan-empty-state-body">{children}</div> : null}
      {says(action) ? <div className="saan-empty-state-action">{action}</div> : null}
    </div>
  );
});
