"use client";

import { ChevronDown } from "lucide-react";
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { says } from "../field/useFieldIds.js";
import { partClass } from "../part/partClass.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { AccordionContext } from "./Accordion.js";

export interface AccordionItemProps extends Omit<ComponentPropsWithoutRef<"details">, "title" | "name" | "open"> {
  /** What the section is about: it must tell what is inside without opening it. */
  readonly title: ReactNode;
  /** A few words beside the title, seen while the section is closed: "กรอกแล้ว 3 ข้อ". */
  readonly detail?: ReactNode;
  /** Whether it is open, when the caller keeps that. Leave it out to let the browser keep it. */
  readonly open?: boolean;
  /**
   * Open at first.
   * @default false
   */
  readonly defaultOpen?: boolean;
  /** Called when it opens and when it closes. */
  readonly onOpenChange?: (open: boolean) => void;
}

/**
 * One section: its title opens and closes it.
 * Renders a `<details>`.
 */
export const AccordionItem = forwardRef<HTMLDetailsElement, AccordionItemProps>(function AccordionItem(
  { title, detail, open, defaultOpen = false, onOpenChange, onToggle, className, children, ...props },
  ref,
) {
  const { name, headingLevel } = useContext(AccordionContext);
  const own = useRef<HTMLDetailsElement>(null);
  const merged = useMergedRef(own, ref);
  // React writes `open` only when it changes here: what the browser opened (its search does) stays open.
  const [first] = useState(open ?? defaultOpen);
  useEffect(() => {
    if (open !== undefined && own.current) own.current.open = open;
  });
  const Title = headingLevel ? (`h${headingLevel}` as const) : "span";
  return (
    <details
      {...props}
      ref={merged}
      name={name}
      open={first}
      className={partClass("saan-accordion-item", className)}
      onToggle={(event) => {
        onToggle?.(event);
        const now = event.currentTarget.open;
        if (now !== open) onOpenChange?.(now);
      }}
    >
      <summary className="saan-accordion-title">
        <ChevronDown className="saan-accordion-mark" aria-hidden="true" size="1.25em" />
        <Title className="saan-accordion-words">{title}</Title>
        {says(detail) && <span className="saan-accordion-detail">{detail}</span>}
      </summary>
      <div className="saan-accordion-body">{children}</div>
    </details>
  );
});
