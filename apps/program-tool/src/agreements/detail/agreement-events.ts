import type { Activity } from "@saan/schema/activity";
import type { Agreement } from "@saan/schema/agreement";
import type { StatedDate } from "@saan/schema/field";
import type { MessageKey } from "../../messages/th.js";
import { statedDateBounds } from "../stated-date.js";

/** One thing on an agreement's thread of time. */
export interface AgreementEvent {
  readonly key: string;
  readonly says: MessageKey;
  /** The activity's title. */
  readonly title?: string;
  readonly place?: string;
  readonly date?: StatedDate;
  /** Still to come: as was recorded, else by the earliest day the date can mean. */
  readonly planned: boolean;
}

interface StoredActivity {
  readonly id: string;
  readonly record: Pick<Activity, "title" | "date" | "venue" | "states">;
}

/**
 * The signing, start, activities and end, in the order to be read: by the earliest day each can mean. A signing or start
 * nobody dated comes first, an undated activity before the end, for that is all that is known of them.
 */
export function agreementEvents(
  { signing = {}, term = {} }: Pick<Agreement, "signing" | "term">,
  activities: readonly StoredActivity[],
  today: string,
): readonly AgreementEvent[] {
  const opening: Opened[] = [];
  const startsHere = term.startsOnSigning && !term.start;
  if (signing.date || signing.place || term.startsOnSigning) {
    const says = startsHere ? "event.signing-and-start" : "event.signing";
    opening.push({ key: "signing", says, place: signing.place, date: signing.date });
  }
  if (term.start) opening.push({ key: "start", says: "event.start", date: term.start });
  // What was called off did not happen: the list of activities tells of it.
  const told = activities.filter(({ record }) => stateOf(record) !== "cancelled");
  const held = told.map(
    ({ id, record }): Opened => ({
      key: id,
      says: "event.activity",
      title: record.title,
      place: record.venue?.nameAsStated,
      date: record.date,
      planned: waiting.has(stateOf(record)) || undefined,
    }),
  );
  const end: Opened[] = term.end ? [{ key: "end", says: "event.end", date: term.end }] : [];

  const undatedOpening = opening.filter(({ date }) => !date);
  const dated = [...opening, ...held].filter(({ date }) => date).sort(byDay);
  const undatedHeld = held.filter(({ date }) => !date);
  // An activity after the end is told after it; documents have such things.
  const endDay = dayOf(end[0]?.date);
  const before = dated.filter(({ date }) => endDay === undefined || (dayOf(date) ?? "") <= endDay);
  const after = dated.filter((event) => !before.includes(event));
  return [...undatedOpening, ...before, ...undatedHeld, ...end, ...after].map((event) => ({
    ...event,
    planned: event.planned ?? (dayOf(event.date) ?? "") > today,
  }));
}

type Opened = Omit<AgreementEvent, "planned"> & { readonly planned?: boolean };

const waiting: ReadonlySet<string | undefined> = new Set(["planned", "postponed"]);

function stateOf({ states }: StoredActivity["record"]): string | undefined {
  return states?.at(-1)?.state;
}

function byDay(a: Opened, b: Opened): number {
  return (dayOf(a.date) ?? "").localeCompare(dayOf(b.date) ?? "");
}

function dayOf(date: StatedDate | undefined): string | undefined {
  return statedDateBounds(date)?.earliest;
}
