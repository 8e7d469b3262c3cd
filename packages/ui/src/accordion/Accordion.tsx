"use client";

import {
  type ComponentPropsWithoutRef,
  createContext,
  forwardRef,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { en } from "./en.js";
import { th } from "./th.js";
import { useOpenOnPaper } from "./useOpenOnPaper.js";

/** What an item takes from the accordion around it. */
export interface AccordionGroup {
  readonly name: string | undefined;
  readonly headingLevel: 2 | 3 | 4 | 5 | undefined;
}

export const AccordionContext = createContext<AccordionGroup>({ name: undefined, headingLevel: undefined });

export interface AccordionRootProps extends ComponentPropsWithoutRef<"div"> {
  /** With a name, opening one section closes the others, as the browser does it. Leave it out wherever people compare. */
  readonly name?: string;
  /** Makes the titles headings of the page's outline. Without it they are plain text. */
  readonly headingLevel?: 2 | 3 | 4 | 5;
  /**
   * A button that opens all sections, and closes them once all are open. Not for sections of which one is open at a time.
   * @default false
   */
  readonly openAll?: boolean;
}

/**
 * Sections that open in place. They are the browser's own: its search on the page finds what is closed and opens it, and
 * nothing needs a script. On paper all are open.
 * Renders a `<div>` around `AccordionItem`s.
 */
export const AccordionRoot = forwardRef<HTMLDivElement, AccordionRootProps>(function AccordionRoot(
  { name, headingLevel, openAll = false, className, children, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const own = useRef<HTMLDivElement>(null);
  const merged = useMergedRef(own, ref);
  const [allOpen, setAllOpen] = useState(false);
  const sections = useCallback(
    () => [...(own.current?.querySelectorAll<HTMLDetailsElement>(".saan-accordion-item") ?? [])],
    [],
  );
  useOpenOnPaper(sections);
  useEffect(() => {
    const root = own.current;
    const look = ({ target }: Event) => {
      setAllOpen(sections().every(({ open }) => open));
      if (name) closeOthers(sections(), target);
    };
    // Toggles do not bubble; they are heard on their way down.
    root?.addEventListener("toggle", look, { capture: true });
    return () => root?.removeEventListener("toggle", look, { capture: true });
  }, [sections, name]);
  return (
    <AccordionContext.Provider value={{ name, headingLevel }}>
      <div {...props} ref={merged} className={partClass("saan-accordion", className)}>
        {openAll && !name && (
          <button
            type="button"
            className="saan-button saan-accordion-all"
            data-variant="quiet"
            data-size="small"
            onClick={() => {
              for (const section of sections()) section.open = !allOpen;
            }}
          >
            {messages[allOpen ? "accordion.closeAll" : "accordion.openAll"]}
          </button>
        )}
        {children}
      </div>
    </AccordionContext.Provider>
  );
});

/** A browser of before 2024 does not know that of sections of one name only one is open. */
function closeOthers(sections: readonly HTMLDetailsElement[], opened: EventTarget | null): void {
  const section = sections.find((one) => one === opened);
  if (!section?.open) return;
  for (const other of sections) {
    if (other !== section && other.getAttribute("name") === section.getAttribute("name")) other.open = false;
  }
}
