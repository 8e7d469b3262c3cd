import type { ReactNode } from "react";
import { partClass } from "../part/partClass.js";

/** What buttons and links that look like one have in common. */
export interface ButtonLook {
  /**
   * `primary` for the one main action of a page, `secondary` for the others, `quiet` for the least, `danger` for what
   * takes something away.
   * @default "secondary"
   */
  readonly variant?: "primary" | "secondary" | "quiet" | "danger";
  /**
   * `small` for a row of a table, or beside small words.
   * @default "medium"
   */
  readonly size?: "medium" | "small";
  /** An icon before the words. It is hidden from assistive technology: the words say it all. */
  readonly icon?: ReactNode;
  /**
   * As wide as its place: `phone` on narrow screens only, where the thumb finds it on either side.
   * @default "content"
   */
  readonly width?: "content" | "phone" | "full";
}

/** The attributes of the look. */
export function lookOf({ variant = "secondary", size = "medium", width }: ButtonLook, className: string | undefined) {
  return {
    className: partClass("saan-button", className),
    "data-variant": variant,
    "data-size": size,
    "data-width": width,
  };
}

/** Renders the icon in a `<span>`, or nothing. */
export function ButtonIcon({ icon }: { readonly icon: ReactNode }) {
  return icon ? (
    <span className="saan-button-icon" aria-hidden="true">
      {icon}
    </span>
  ) : null;
}
