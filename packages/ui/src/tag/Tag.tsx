import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { partClass } from "../part/partClass.js";

/** The colour of a state, for those who see it. The words carry the meaning. */
export type TagTone = "neutral" | "action" | "attention" | "success" | "danger";

export interface TagProps extends ComponentPropsWithoutRef<"span"> {
  /**
   * What the colour says; the words must say it too.
   * @default "neutral"
   */
  readonly tone?: TagTone;
}

/**
 * The state of something in a word or two, as on a label sewn to a cloth. Not a button.
 * Renders a `<span>`.
 */
export const Tag = forwardRef<HTMLSpanElement, TagProps>(function Tag(
  { tone = "neutral", className, children, ...props },
  ref,
) {
  return (
    <span {...props} ref={ref} className={partClass("saan-tag", className)} data-tone={tone}>
      {children}
    </span>
  );
});
