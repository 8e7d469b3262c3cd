import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { says } from "../field/useFieldIds.js";
import { partClass } from "../part/partClass.js";
import { KindIcon, KindWords, liveRoles, type NoticeVariant } from "./kinds.js";

export interface NoticeProps extends Omit<ComponentPropsWithoutRef<"div">, "title"> {
  /**
   * What kind of news it is, said in words too.
   * @default "info"
   */
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

/**
 * Something to know before going on. The kind is said in words to those who do not see the colour.
 * Renders a `<div>`.
 */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { variant = "info", title, headingLevel, actions, live, className, children, ...props },
  ref,
) {
  const Title = headingLevel ? (`h${headingLevel}` as const) : "p";
  return (
    <div
      {...props}
      ref={ref}
      className={partClass("saan-notice saan-kind", className)}
      data-variant={variant}
      role={live && liveRoles[live]}
    >
      <KindIcon variant={variant} />
      <div className="saan-notice-words">
        <Title className="saan-notice-title">
          <KindWords variant={variant} />
          {title}
        </Title>
        {says(children) && <div className="saan-notice-body">{children}</div>}
        {says(actions) && <div className="saan-notice-actions">{actions}</div>}
      </div>
    </div>
  );
});
