"use client";

import { X } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { says } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { KindIcon, KindWords, type NoticeVariant } from "../notice/kinds.js";
import { partClass } from "../part/partClass.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface BannerProps extends ComponentPropsWithoutRef<"section"> {
  /**
   * How urgent it is, said in words too.
   * @default "info"
   */
  readonly variant?: NoticeVariant;
  /** A link or a button, after the words. */
  readonly actions?: ReactNode;
  /**
   * Shows a button that closes it, and is called by it. Whoever shows the banner remembers that it was closed and stops
   * rendering it; without this the banner stays.
   */
  readonly onDismiss?: () => void;
}

/**
 * One sentence for the whole site, across the top of the page: the service closes on Saturday, this is a test copy.
 * Renders a `<section>`, a landmark named "ประกาศ" unless `aria-label` names it.
 */
export const Banner = forwardRef<HTMLElement, BannerProps>(function Banner(
  { variant = "info", actions, onDismiss, className, children, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  return (
    <section
      aria-label={messages["banner.region"]}
      {...props}
      ref={ref}
      className={partClass("saan-banner saan-kind", className)}
      data-variant={variant}
    >
      <KindIcon variant={variant} />
      <div className="saan-banner-words">
        <div>
          <KindWords variant={variant} />
          {children}
        </div>
        {says(actions) ? <div className="saan-banner-actions">{actions}</div> : null}
      </div>
      {onDismiss ? (
        <button type="button" className="saan-cross" aria-label={messages["banner.dismiss"]} onClick={onDismiss}>
          <X aria-hidden="true" size="1.2em" />
        </button>
      ) : null}
    </section>
  );
});
