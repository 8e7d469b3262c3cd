"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";

export interface ButtonProps extends ComponentPropsWithoutRef<"button"> {
  /**
   * `primary` for the one main action of a page, `secondary` for the others, `quiet` for the least, `danger` for what
   * takes something away.
   * @default "secondary"
   */
  readonly variant?: "primary" | "secondary" | "quiet" | "danger";
  /** @default "medium" */
  readonly size?: "medium" | "small";
  /** An icon before the words. It is hidden from assistive technology: the words say it all. */
  readonly icon?: ReactNode;
  /** The work is under way: the button stays where it is and takes no second click. */
  readonly busy?: boolean;
}

/**
 * A button that does one thing, said by a verb.
 * Renders a `<button type="button">`.
 */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = "secondary", size = "medium", icon, busy, className, children, onClick, ...props },
  ref,
) {
  return (
    <button
      type="button"
      {...props}
      ref={ref}
      className={className ? `saan-button ${className}` : "saan-button"}
      data-variant={variant}
      data-size={size}
      data-busy={busy || undefined}
      // Not `disabled`: a disabled button drops the focus of whoever has just pressed it.
      aria-disabled={busy || props["aria-disabled"]}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon ? (
        <span className="saan-button-icon" aria-hidden="true">
          {icon}
        </span>
      ) : null}
      {children}
    </button>
  );
});
