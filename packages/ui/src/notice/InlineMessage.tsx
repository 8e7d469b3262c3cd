import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { partClass } from "../part/partClass.js";
import { KindIcon, KindWords, liveRoles, type NoticeVariant } from "./kinds.js";

export interface InlineMessageProps extends ComponentPropsWithoutRef<"div"> {
  /**
   * What kind of news it is, said in words too.
   * @default "info"
   */
  readonly variant?: NoticeVariant;
  /** Read aloud when it appears, as a Notice is. */
  readonly live?: "polite" | "assertive";
}

/**
 * A notice of one line, beside what it is about: under a table, in a cell, at the end of a section.
 * Renders a `<div>`.
 */
export const InlineMessage = forwardRef<HTMLDivElement, InlineMessageProps>(function InlineMessage(
  { variant = "info", live, className, children, ...props },
  ref,
) {
  return (
    <div
      {...props}
      ref={ref}
      className={partClass("saan-inline-message saan-kind", className)}
      data-variant={variant}
      role={live && liveRoles[live]}
    >
      <KindIcon variant={variant} />
      <span className="saan-notice-words">
        <KindWords variant={variant} />
        {children}
      </span>
    </div>
  );
});
