"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { CircleAlert } from "lucide-react";
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type Key,
  type ReactNode,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { goToField } from "./goToField.js";
import { th } from "./th.js";

/** One thing to put right, and where. */
export interface ErrorSummaryItem {
  /** Needed only when one field has two errors whose texts are not strings. */
  readonly key?: Key;
  /** `#` and the id of the control, or of the group that holds it. */
  readonly href: `#${string}`;
  /** The same words as the field's own error. */
  readonly text: ReactNode;
}

export interface ErrorSummaryProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** In the order of the page. With none, nothing is rendered. */
  readonly errors: readonly ErrorSummaryItem[];
  /**
   * Heads the list, in place of the kit's own sentence.
   * @default "มี {count} ข้อที่ต้องแก้ไข"
   */
  readonly heading?: ReactNode;
  /**
   * The level of the heading in the page's outline.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4;
  /** Change it at each failed submit (a counter will do): the summary takes the focus again. */
  readonly focusKey?: string | number;
}

/**
 * Everything that keeps a form from being sent, at its top, each a link to its field. Takes the focus when it appears, so that
 * a screen reader and a keyboard start there.
 * Renders a `<section>` named by its heading. Not `role="alert"`: the focus already has it read, and twice is once too often.
 */
export const ErrorSummary = forwardRef<HTMLElement, ErrorSummaryProps>(function ErrorSummary(
  { focusKey, ...props },
  ref,
) {
  // A new key is a new summary, and a new summary takes the focus.
  return props.errors.length > 0 ? <FreshSummary {...props} key={focusKey} ref={ref} /> : null;
});

type FreshSummaryProps = Omit<ErrorSummaryProps, "focusKey">;

const FreshSummary = forwardRef<HTMLElement, FreshSummaryProps>(function FreshSummary(
  { errors, heading, headingLevel = 2, className, ...props },
  ref,
) {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const box = useRef<HTMLElement>(null);
  useImperativeHandle(ref, () => box.current as HTMLElement, []);
  useEffect(() => box.current?.focus(), []);
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      {...props}
      ref={box}
      className={partClass("saan-error-summary", className)}
      aria-labelledby={headingId}
      tabIndex={-1}
    >
      <Heading className="saan-heading saan-error-summary-heading" id={headingId}>
        <CircleAlert className="saan-error-summary-icon" aria-hidden="true" size="1.25em" />
        <span>
          {heading ?? fill(messages["errorSummary.heading"], { count: formatThaiNumber(errors.length, { digits }) })}
        </span>
      </Heading>
      <ul className="saan-error-summary-list">
        {errors.map((error) => (
          <li key={error.key ?? `${error.href} ${typeof error.text === "string" ? error.text : ""}`}>
            <a
              className="saan-error-summary-link"
              href={error.href}
              onClick={(event) => {
                if (goToField(error.href.slice(1), event.currentTarget.ownerDocument)) event.preventDefault();
              }}
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
});
