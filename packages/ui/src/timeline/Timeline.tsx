"use client";

import { type ComponentPropsWithoutRef, forwardRef, type Key, type ReactNode } from "react";
import { says } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { en } from "./en.js";
import type { TimelineDate, TimelinePeriod } from "./period.js";
import { TimelineWhen } from "./TimelineWhen.js";
import { th } from "./th.js";

/** One thing that happened, is happening or is planned. */
export interface TimelineEvent {
  readonly key?: Key;
  /** The date in words, as it was stated: "ปลายเดือนสิงหาคม 2563" is a date. Left out, the event says it has none. */
  readonly date?: ReactNode;
  /** The same date for machines, ISO 8601 (`2020-08`), if it is known that well. */
  readonly dateTime?: string;
  /** When it was, worded by the kit in the calendar in force: a date or a period, as stated. Used where there is no `date`. */
  readonly when?: TimelineDate | TimelinePeriod;
  readonly title: ReactNode;
  readonly body?: ReactNode;
  /** The phase the event belongs to. It is shown once, before the first event of the phase. */
  readonly phase?: string;
  /**
   * Said in words beside the date, unless it is past.
   * @default "past"
   */
  readonly state?: "past" | "current" | "planned";
}

/** A phase and its span. */
export interface TimelinePhase extends TimelinePeriod {
  /** As the events have it in `phase`. */
  readonly name: string;
}

export interface TimelineProps extends Omit<ComponentPropsWithoutRef<"ol">, "children"> {
  /** In the order they are to be read; the kit does not sort, for a stated date cannot always be compared. */
  readonly events: readonly TimelineEvent[];
  /** From when to when the phases of the events last; shown beside their names. */
  readonly phases?: readonly TimelinePhase[];
  /** Makes the titles headings of the page's outline. Without it they are plain text. */
  readonly headingLevel?: 2 | 3 | 4 | 5;
  /** What is said at the end of the thread when the story does not end here, e.g. "ดำเนินงานต่อเนื่อง ไม่ได้ระบุวันสิ้นสุด". */
  readonly openEnd?: ReactNode;
}

/**
 * Events along a thread, in order.
 * Renders an `<ol>`.
 */
export const Timeline = forwardRef<HTMLOListElement, TimelineProps>(function Timeline(
  { events, phases, headingLevel, openEnd, className, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const Title = headingLevel ? (`h${headingLevel}` as const) : "p";
  return (
    <ol {...props} ref={ref} className={partClass("saan-timeline", className)}>
      {events.map(({ key, date, dateTime, when, title, body, phase, state = "past" }, at) => (
        <li className="saan-timeline-event" data-state={state} key={key ?? at}>
          {phase !== undefined && phase !== events[at - 1]?.phase && (
            <PhaseName name={phase} span={phases?.find(({ name }) => name === phase)} />
          )}
          <div className="saan-timeline-knot" aria-hidden="true" />
          <p className="saan-timeline-date">
            {says(date) ? (
              <time dateTime={dateTime}>{date}</time>
            ) : when === undefined ? (
              messages["timeline.noDate"]
            ) : (
              <TimelineWhen {...(isDate(when) ? { start: when } : when)} />
            )}
            {state !== "past" && <span className="saan-timeline-state">{messages[`timeline.${state}`]}</span>}
          </p>
          <Title className="saan-timeline-title">{title}</Title>
          {says(body) && <div className="saan-timeline-body">{body}</div>}
        </li>
      ))}
      {says(openEnd) && (
        <li className="saan-timeline-event" data-state="open">
          <p className="saan-timeline-open">{openEnd}</p>
        </li>
      )}
    </ol>
  );
});

function isDate(when: TimelineDate | TimelinePeriod): when is TimelineDate {
  return typeof when === "string" || "iso" in when;
}

function PhaseName({ name, span }: { readonly name: string; readonly span: TimelinePhase | undefined }) {
  return (
    <p className="saan-timeline-phase">
      {name}
      {span && (span.start !== undefined || span.end !== undefined) ? (
        <span className="saan-timeline-span">
          <TimelineWhen
            {...(span.start === undefined ? {} : { start: span.start })}
            {...(span.end === undefined ? {} : { end: span.end })}
          />
        </span>
      ) : null}
    </p>
  );
}
