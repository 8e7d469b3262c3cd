"use client";

import { type ComponentPropsWithoutRef, forwardRef, type Key, type ReactNode } from "react";
import { says } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { en } from "./en.js";
import { isEmpty } from "./isEmpty.js";
import { th } from "./th.js";

/** Why there is no fact: the codes of `absenceReasons` in `@saan/schema/record`. */
export type DescriptionAbsence = "not-stated" | "not-applicable" | "withheld" | "not-recorded";

/** One fact: what it is called and what was stated. */
export interface DescriptionItem {
  /** Needed only when two rows have the same term, or a term is not a string. */
  readonly key?: Key;
  readonly term: ReactNode;
  /** Nothing, an empty string or an empty list shows as "not stated". */
  readonly detail?: ReactNode;
  /** Says so when the detail is a component that may turn out empty. */
  readonly empty?: boolean;
  /** Why there is no detail, where that is known. A gap with a reason is knowledge; without one it only says "not stated". */
  readonly absent?: DescriptionAbsence;
  /** The reason in words of your own, after that of `absent`: "เอกสารหน้าสุดท้ายขาด". */
  readonly absentNote?: ReactNode;
  /** A link or a quiet button at the end of the row, e.g. to change the answer. It must name what it changes. */
  readonly action?: ReactNode;
}

export interface DescriptionListProps extends Omit<ComponentPropsWithoutRef<"dl">, "children"> {
  /** In the order they are shown. */
  readonly items: readonly DescriptionItem[];
  /**
   * `rows` sets term and detail side by side where there is room; `stacked` never does.
   * @default "rows"
   */
  readonly layout?: "rows" | "stacked";
}

/**
 * Facts as stated, term by term. What was not stated says so: a gap could also be a fault.
 * Renders a `<dl>`.
 */
export const DescriptionList = forwardRef<HTMLDListElement, DescriptionListProps>(function DescriptionList(
  { items, layout = "rows", className, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  return (
    <dl {...props} ref={ref} className={partClass("saan-description-list", className)} data-layout={layout}>
      {items.map(({ key, term, detail, empty, absent, absentNote, action }, at) => (
        <div className="saan-description-row" key={key ?? (typeof term === "string" ? term : at)}>
          <dt className="saan-description-term">{term}</dt>
          {(empty ?? isEmpty(detail)) ? (
            <dd className="saan-description-detail" data-empty={absent ?? true}>
              {messages[`descriptionList.${absent ?? "empty"}`]}
              {says(absentNote) && <span className="saan-description-note"> {absentNote}</span>}
            </dd>
          ) : (
            <dd className="saan-description-detail">{detail}</dd>
          )}
          {action ? <dd className="saan-description-action">{action}</dd> : null}
        </div>
      ))}
    </dl>
  );
});
