"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from "react";
import { Sign } from "../field/Sign.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface FormSectionProps extends ComponentPropsWithoutRef<"section"> {
  /** Where a table of contents, or a list of what is missing, links to. */
  readonly id?: string;
  /** What it is about, in a few words. */
  readonly heading: ReactNode;
  /**
   * The place of the heading in the page's outline.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4;
  /** What the section asks for, and what need not be known. */
  readonly description?: ReactNode;
  /** How many of its questions are answered. Shown with `total`. */
  readonly answered?: number;
  /** How many questions it has. */
  readonly total?: number;
  /** How many of its answers must be corrected; nought shows nothing. */
  readonly errors?: number;
}

/**
 * A part of a long form: heading, description, fields, and how far it is. Never folded away: what is not seen is not filled.
 * Renders a `<section>`, named by its heading.
 */
export const FormSection = forwardRef<HTMLElement, FormSectionProps>(function FormSection(
  { heading, headingLevel = 2, description, answered, total, errors = 0, className, children, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const { digits } = useKit();
  const headingId = useId();
  const number = (value: number) => formatThaiNumber(value, { digits });
  const Heading = `h${headingLevel}` as const;
  const progress = () => {
    if (answered === undefined || !total) return null;
    const key = answered >= total ? "formSection.complete" : "formSection.answered";
    return fill(messages[key], { answered: number(answered), total: number(total) });
  };
  return (
    <section
      // A section that is linked to takes the focus, so that the next Tab goes on from there.
      tabIndex={-1}
      aria-labelledby={headingId}
      {...props}
      ref={ref}
      className={partClass("saan-form-section", className)}
    >
      <div className="saan-form-section-head">
        <Heading className="saan-heading saan-form-section-heading" id={headingId}>
          {heading}
        </Heading>
        <div className="saan-form-section-state">
          {errors > 0 && (
            <span className="saan-form-section-errors">
              <Sign name="alert" /> {fill(messages["formSection.errors"], { count: number(errors) })}
            </span>
          )}
          <span>{progress()}</span>
        </div>
      </div>
      {description ? <div className="saan-form-section-description">{description}</div> : null}
      <div className="saan-field-group">{children}</div>
    </section>
  );
});
