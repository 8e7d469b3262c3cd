"use client";

import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { datesOf, isoOf, periodInWords, runsBackwards, type TimelinePeriod } from "./period.js";
import { th } from "./th.js";

/** A date or a period in words, with its open end, and a warning when it runs backwards. */
export function TimelineWhen(period: TimelinePeriod) {
  const { locale, digits, calendar } = useKit();
  const messages = useMessages(th, en);
  const { start, end, open } = datesOf(period);
  const era = locale === "en" || calendar === "gregory" ? "ce" : "be";
  const dates = periodInWords({ start, end }, { locale, digits, era, unbroken: true });
  const words = () => {
    if (dates === "") return messages["timeline.noDate"];
    if (open === "present") return fill(messages["timeline.present"], { start: dates });
    if (open === "not-stated") return fill(messages["timeline.notStated"], { start: dates });
    return start === undefined ? fill(messages["timeline.onlyEnd"], { end: dates }) : dates;
  };
  // Of a period only the beginning can be told to machines: no attribute of HTML takes two dates.
  const iso = isoOf(start ?? end);
  return (
    <>
      <time dateTime={iso}>{words()}</time>
      {runsBackwards(start, end) ? (
        <span className="saan-timeline-warning">{messages["timeline.backwards"]}</span>
      ) : null}
    </>
  );
}
