"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { PageJump } from "./PageJump.js";
import { PageStepPart } from "./PageStepPart.js";
import { pageList, pageWithin } from "./pageList.js";
import { th } from "./th.js";

export interface PaginationProps extends Omit<ComponentPropsWithoutRef<"nav">, "children"> {
  /** How many pages there are. */
  readonly pageCount: number;
  /** The page that is shown, from 1. Leave it out to let the part keep its own. */
  readonly page?: number;
  /**
   * The page at first, from 1, when the part keeps it itself.
   * @default 1
   */
  readonly defaultPage?: number;
  /** Called with the page that is gone to, from 1. */
  readonly onPageChange?: (page: number) => void;
  /**
   * The address of a page. With it every step is a link, which works before any script has loaded. With `onPageChange` too, a
   * press does not load the address: a router goes there.
   */
  readonly hrefOf?: (page: number) => string;
  /**
   * A box for the number of a page, for long lists. It needs `onPageChange`, or a part that keeps its own page.
   * @default false
   */
  readonly jump?: boolean;
}

/**
 * The way through a list that is shown a page at a time: "หน้า 2 จาก 14".
 * Renders a `<nav>`.
 */
export const Pagination = forwardRef<HTMLElement, PaginationProps>(function Pagination(
  { pageCount, page, defaultPage = 1, onPageChange, hrefOf, jump, className, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const { digits } = useKit();
  const [kept, go] = useControlled(page, defaultPage, onPageChange);
  const at = pageWithin(kept, pageCount);
  const say = (value: number) => formatThaiNumber(value, { digits });
  const step = { hrefOf, onGo: go, goesByItself: onPageChange !== undefined };
  const where = fill(messages["pagination.at"], { page: say(at), count: say(Math.max(1, pageCount)) });
  return (
    <nav
      aria-label={messages["pagination.label"]}
      {...props}
      ref={ref}
      className={partClass("saan-pagination", className)}
    >
      <PageStepPart {...step} to={at > 1 ? at - 1 : undefined} edge rel="prev">
        <ChevronLeft aria-hidden="true" size="1.25em" />
        {messages["pagination.previous"]}
      </PageStepPart>
      <p className="saan-pagination-at">{where}</p>
      <ol className="saan-pagination-pages">
        {pageList(at, pageCount).map((entry, index, { length }) => (
          // The two gaps are told apart by the half of the list they are in.
          <li key={entry === "gap" ? `gap-${index < length / 2}` : entry}>
            {entry === "gap" ? (
              <span className="saan-pagination-gap" aria-hidden="true">
                …
              </span>
            ) : (
              <PageStepPart
                {...step}
                to={entry}
                current={entry === at}
                label={fill(messages["pagination.page"], { page: say(entry) })}
              >
                {say(entry)}
              </PageStepPart>
            )}
          </li>
        ))}
      </ol>
      <PageStepPart {...step} to={at < pageCount ? at + 1 : undefined} edge rel="next">
        {messages["pagination.next"]}
        <ChevronRight aria-hidden="true" size="1.25em" />
      </PageStepPart>
      {jump && <PageJump count={pageCount} onGo={go} />}
    </nav>
  );
});
