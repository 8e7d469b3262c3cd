import { formatThaiTime } from "@saan/thai/calendar";
import { safeHref } from "../button/safeHref.js";
import type { CalendarKit } from "../calendar-grid/useCalendarKit.js";
import { says } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import type { MessagesOf } from "../messages/useMessages.js";
import type { AgendaEvent } from "./agenda.js";
import type { th } from "./th.js";

interface AgendaItemProps {
  readonly event: AgendaEvent;
  readonly kit: CalendarKit;
  readonly messages: MessagesOf<typeof th>;
}

/** One event of a day: when, what, where, and how it stands. Renders an `<li>`. */
export function AgendaItem({ event, kit, messages }: AgendaItemProps) {
  const { title, start, end, startTime, endTime, place, status, href } = event;
  const clock = (time: string) => kit.figures(formatThaiTime(time, { locale: kit.locale }));
  // น. is said once: 09.00–12.00 น.
  const hours =
    startTime === undefined
      ? undefined
      : endTime === undefined
        ? clock(startTime)
        : `${clock(startTime).replace(/ น\.$/, "")}–${clock(endTime)}`;
  const longer = start !== undefined && end !== undefined && end > start;
  const when = [
    hours ?? (start?.length === 10 ? messages["agendaList.allDay"] : undefined),
    longer ? fill(messages["agendaList.until"], { day: kit.words(end, "medium") }) : undefined,
  ].filter(Boolean);
  const link = href === undefined ? undefined : safeHref(href);
  return (
    <li className="saan-agenda-event">
      <span className="saan-agenda-when">{when.join(" ")}</span>
      <div className="saan-agenda-what">
        <span className="saan-agenda-title">
          {link === undefined ? (
            title
          ) : (
            <a className="saan-link" href={link}>
              {title}
            </a>
          )}
        </span>
        {says(status) ? <span className="saan-agenda-status">{status}</span> : null}
        {says(place) ? (
          <span className="saan-agenda-place">
            <span className="saan-visually-hidden">{messages["agendaList.place"]} </span>
            {place}
          </span>
        ) : null}
      </div>
    </li>
  );
}
