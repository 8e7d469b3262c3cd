import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { ButtonIcon, type ButtonLook, lookOf } from "./look.js";
import { safeHref } from "./safeHref.js";

export interface ButtonLinkProps extends ButtonLook, Omit<ComponentPropsWithoutRef<"a">, "href"> {
  /**
   * Where it goes: an http, https, mailto or tel address, or a place in this site. Of any other scheme (`javascript:`)
   * nothing is made: the link goes nowhere.
   */
  readonly href: string;
}

/**
 * A link that looks like a button, for an action that is a page of its own: "เพิ่มข้อตกลง". It is read as a link, opens in a
 * new tab and can be copied, as links do. With a router, give it the router's `href` and click handler.
 * Renders an `<a>`.
 */
export const ButtonLink = forwardRef<HTMLAnchorElement, ButtonLinkProps>(function ButtonLink(
  { variant, size, width, icon, href, className, children, ...props },
  ref,
) {
  return (
    <a {...props} {...lookOf({ variant, size, width }, className)} ref={ref} href={safeHref(href)}>
      <ButtonIcon icon={icon} />
      {children}
    </a>
  );
});
