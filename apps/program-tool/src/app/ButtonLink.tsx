import type { ReactNode } from "react";
import { Link, type LinkProps } from "react-router";

export interface ButtonLinkProps extends Omit<LinkProps, "className"> {
  readonly variant?: "primary" | "secondary" | "quiet";
  readonly size?: "medium" | "small";
  /** Before the words. */
  readonly icon?: ReactNode;
}

/** A link with the look of the kit's button, for an action that is a page of its own. */
export function ButtonLink({ variant = "secondary", size = "medium", icon, children, ...props }: ButtonLinkProps) {
  return (
    <Link {...props} className="saan-button" data-variant={variant} data-size={size}>
      {icon ? (
        <span className="saan-button-icon" aria-hidden="true">
          {icon}
        </span>
      ) : null}
      {children}
    </Link>
  );
}
