import { forwardRef, type ReactNode } from "react";
import { Button, type ButtonProps } from "./Button.js";

export interface IconButtonProps extends Omit<ButtonProps, "icon" | "busyLabel" | "width" | "children"> {
  /** The picture. It is hidden from assistive technology. */
  readonly icon: ReactNode;
  /** What it does, and to what: "ลบแถวที่ 2". An icon alone has no name, so this one is required. */
  readonly "aria-label": string;
}

/**
 * A button with an icon and no words, for a row of many. A button with words is always easier to understand.
 * Renders a `<button>`.
 */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(props, ref) {
  return <Button variant="quiet" {...props} ref={ref} data-icon-only="" />;
});
