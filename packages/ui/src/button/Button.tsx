"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { ButtonIcon, type ButtonLook, lookOf } from "./look.js";

export interface ButtonProps extends ButtonLook, ComponentPropsWithoutRef<"button"> {
  /** The work is under way: the button stays where it is and takes no second click. */
  readonly busy?: boolean;
  /** The words while busy: "กำลังบันทึก". The button is wide enough for both from the beginning, and does not jump. */
  readonly busyLabel?: ReactNode;
}

/**
 * A button that does one thing, said by a verb.
 * Renders a `<button type="button">`.
 */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, size, width, icon, busy, busyLabel, className, children, onClick, ...props },
  ref,
) {
  return (
    <button
      type="button"
      {...props}
      {...lookOf({ variant, size, width }, className)}
      ref={ref}
      data-busy={busy || undefined}
      // Not `disabled`: a disabled button drops the focus of whoever has just pressed it.
      aria-disabled={busy || props["aria-disabled"]}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon ? <ButtonIcon icon={icon} /> : null}
      {busyLabel ? (
        <span className="saan-button-words">
          <span data-away={busy || undefined}>{children}</span>
          <span data-away={!busy || undefined}>{busyLabel}</span>
        </span>
      ) : (
        children
      )}
    </button>
  );
});
