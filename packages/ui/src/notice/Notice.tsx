"use client";

import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { says } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** What kind of thing a notice tells. */
export type NoticeVariant = "info" | "attention" | "success" | "danger";

export interface NoticeProps extends Omit<ComponentPropsWithoutRef<"div">, "title"> {
  /** @default "info" */
  readonly variant?: NoticeVariant;
  /** The news in one sentence. */
  readonly title: ReactNode;
  /** Makes the title a heading of the page's outline. Without it the title is plain text. */
  readonly headingLevel?: 2 | 3 | 4;
  /** Buttons or links: the one thing to do about it first. */
  readonly actions?: ReactNode;
  /**
   * Read aloud when it appears: `polite` after what is being read, `assertive` at once (only when work would be lost).
   * Leave it out for a notice that is there when the page opens.
   */
  readonly live?: "polite" | "assertive";
}

const icons = { info: Info, attention: TriangleAlert, success: CircleCheck, danger: CircleAlert } as const;
const roles = { polite: "status", assertive: "alert" } as const;

/**
 * Something to know before going on. The kind is said in words to those who do not see the colour.
 * Renders a `<div>`.
 */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { variant = "info", title, headingLevel, actions, live, className, children, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const Icon = icons[variant];
  const Title = headingLevel ? (`h${headingLevel}` as const) : "p";
  return (
    <div
      {...props}
      ref={ref}
      className={className ? `saan-notice ${className}` : "saan-notice"}
      data-variant={variant}
      role={live && roles[live]}
    >
      <Icon className="saan-notice-icon" aria-hidden="true" size="1.375em" />
      <div className="saan-notice-words">
        <Title className="saan-notice-title">
          <span className="saan-visually-hidden">{messages[`notice.${variant}`]}:</span> {title}
        </Title>
        {says(children) && <div className="saan-notice-body">{children}</div>}
        {says(actions) && <div className="saan-notice-actions">{actions}</div>}
      </div>
    </div>
  );
});
