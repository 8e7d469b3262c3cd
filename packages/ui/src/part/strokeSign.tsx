import type { ReactNode } from "react";

/**
 * A sign drawn in strokes on a square of 24 by 24, hidden from assistive technology. The kit draws its few signs itself: the code
 * around one drawing of an icon library weighs more than a text field.
 */
export function strokeSign(className: string | undefined, strokes: ReactNode, size = "1.2em") {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {strokes}
    </svg>
  );
}
