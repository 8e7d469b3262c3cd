import { ButtonLink as KitButtonLink, type ButtonLinkProps as KitButtonLinkProps } from "@saan/ui/button";
import { type To, useHref, useLinkClickHandler } from "react-router";

export interface ButtonLinkProps extends Omit<KitButtonLinkProps, "href" | "onClick" | "target"> {
  readonly to: To;
}

/** The kit's link with the look of a button, for a page of this tool: the router goes there without loading it anew. */
export function ButtonLink({ to, ...props }: ButtonLinkProps) {
  const href = useHref(to);
  const go = useLinkClickHandler<HTMLAnchorElement>(to);
  return <KitButtonLink {...props} href={href} onClick={go} />;
}
