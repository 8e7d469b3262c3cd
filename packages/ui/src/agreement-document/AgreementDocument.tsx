import type { Agreement } from "@saan/schema/agreement";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { partClass } from "../part/partClass.js";
import { type Digits, KitProvider } from "../provider/KitProvider.js";
import { AgreementPages } from "./AgreementPages.js";

export interface AgreementDocumentProps extends Omit<ComponentPropsWithoutRef<"article">, "children"> {
  /** The record to show. */
  readonly agreement: Agreement;
  /**
   * Thai digits, as Thai government papers are written, or Latin ones.
   * @default "thai"
   */
  readonly digits?: Digits;
  /**
   * The place of the title in the page's outline.
   * @default 2
   */
  readonly headingLevel?: 1 | 2 | 3;
  /** Leaves out the places to sign, for a copy to read. */
  readonly withoutSignatures?: boolean;
}

/**
 * An agreement as a paper to read, print and file: parties, numbered scope, term and places to sign, on A4 with the margins
 * of Thai official papers. It says what the record holds and no more, and that it is no copy of the signed document.
 * Renders an `<article>`.
 */
export const AgreementDocument = forwardRef<HTMLElement, AgreementDocumentProps>(function AgreementDocument(
  { agreement, digits = "thai", headingLevel = 2, withoutSignatures = false, className, ...props },
  ref,
) {
  return (
    <article {...props} ref={ref} className={partClass("saan-agreement-document", className)}>
      <KitProvider digits={digits}>
        <AgreementPages agreement={agreement} headingLevel={headingLevel} withoutSignatures={withoutSignatures} />
      </KitProvider>
    </article>
  );
});
