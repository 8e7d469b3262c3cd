"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { type Better, type DatedFigure, towardsTarget } from "../key-figure/compareFigures.js";
import { useFigureWords } from "../key-figure/useFigureWords.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { Sparkline } from "../sparkline/Sparkline.js";
import { Tag } from "../tag/Tag.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** One indicator and its figures. */
export interface IndicatorRow {
  readonly key: string;
  readonly name: string;
  readonly href?: string;
  readonly unit?: string;
  readonly baseline?: DatedFigure;
  readonly target?: DatedFigure;
  /** The newest value; nothing where nobody measured. */
  readonly latest?: DatedFigure | null;
  /** All values, oldest first, for the small line; `null` is a gap. */
  readonly history?: readonly (number | null)[];
  /**
   * Which way is good news.
   * @default "higher", or "lower" for a target below its baseline
   */
  readonly better?: Better;
  /** Why there is no value. */
  readonly absent?: ReactNode;
}

export interface IndicatorTableProps extends Omit<ComponentPropsWithoutRef<"table">, "children"> {
  /** In the order they are shown. */
  readonly rows: readonly IndicatorRow[];
  /** What the indicators are of and when; it names the table. */
  readonly caption: string;
}

/**
 * The indicators of a programme: baseline, target, newest value, the way it went, and how it stands to the target, in words.
 * On a narrow screen every indicator is a block of its own.
 * Renders a `<table>`.
 */
export const IndicatorTable = forwardRef<HTMLTableElement, IndicatorTableProps>(function IndicatorTable(
  { rows, caption, className, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const heads = ["indicator", "baseline", "target", "latest", "trend", "state"] as const;
  const hasTrend = rows.some(({ history }) => history !== undefined && history.length > 1);
  const shown = heads.filter((head) => head !== "trend" || hasTrend);
  return (
    <table {...props} ref={ref} className={partClass("saan-block-table saan-indicator-table", className)}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {shown.map((head) => (
            <th key={head} scope="col">
              {messages[`indicatorTable.${head}`]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Indicator key={row.key} row={row} hasTrend={hasTrend} />
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={shown.length}>{messages["indicatorTable.empty"]}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
});

function Indicator({ row, hasTrend }: { readonly row: IndicatorRow; readonly hasTrend: boolean }) {
  const { name, href, unit, baseline, target, latest, history = [], absent } = row;
  const messages = useMessages(th, en);
  const words = useFigureWords();
  const better = row.better ?? (baseline && target && target.value < baseline.value ? "lower" : "higher");
  const state = target && latest ? towardsTarget(target.value, latest.value, better).state : undefined;
  const gap = (reason: ReactNode) => <span className="saan-block-table-small">{reason}</span>;
  const cell = (head: "baseline" | "target" | "latest" | "state", content: ReactNode) => (
    <td>
      <span className="saan-block-table-name" aria-hidden="true">
        {messages[`indicatorTable.${head}`]}
      </span>
      <span>{content}</span>
    </td>
  );
  return (
    <tr>
      <th scope="row">
        {href === undefined ? (
          name
        ) : (
          <a className="saan-link" href={href}>
            {name}
          </a>
        )}
      </th>
      {cell("baseline", baseline ? words.dated(baseline, unit) : gap(messages["indicatorTable.absent"]))}
      {cell("target", target ? words.dated(target, unit) : gap(messages["indicatorTable.noTarget"]))}
      {cell("latest", latest ? words.dated(latest, unit) : gap(absent ?? messages["indicatorTable.absent"]))}
      {hasTrend && <td>{history.length > 1 ? <Sparkline label={name} values={history} /> : null}</td>}
      {cell(
        "state",
        state && target && latest ? (
          <Tag tone={state === "reached" ? "success" : "attention"}>
            {words.target(target.value, latest.value, better)}
          </Tag>
        ) : null,
      )}
    </tr>
  );
}
