import { type Activity, activityKinds, activityLevels, activityStates } from "@saan/schema/activity";
import { statedListOf } from "@saan/schema/record";
import { formatThaiTime } from "@saan/thai/calendar";
import { AccordionItem, AccordionRoot } from "@saan/ui/accordion";
import { Button } from "@saan/ui/button";
import { DescriptionList } from "@saan/ui/description-list";
import { RecordCard } from "@saan/ui/record-card";
import { useRecordWords } from "@saan/ui/record-words";
import { StatusTag } from "@saan/ui/status-tag";
import { Tag } from "@saan/ui/tag";
import { Pencil } from "lucide-react";
import { activityForm } from "../../forms/activity-form.js";
import { useWords } from "../../messages/useWords.js";
import { absenceOf } from "./absence-of.js";
import { venueParts } from "./venue-words.js";

export interface ActivityItemProps {
  readonly activity: Activity;
  readonly opening: boolean;
  onEdit(): void;
}

/** One activity: what, when, where, who; the rest under a fold. */
export function ActivityItem({ activity, opening, onEdit }: ActivityItemProps) {
  const words = useWords();
  const facts = useRecordWords();
  const { locale, say } = words;
  const { kind, level, ordinal, title, date, lastDate, time, venue, attendance } = activity;
  // Most were held, and are recorded because they were.
  const state = activity.states?.at(-1)?.state ?? "held";
  const arePartnersOpen = statedListOf(activity, "partners").isComplete === false;
  const day = lastDate ? facts.period({ start: date, end: lastDate }) : date && facts.date(date);
  const hour = time && say("activity.time", { time: formatThaiTime(time, { locale, unbroken: true }) });
  const fact = (node: string) => ({
    key: node,
    term: activityForm.model.nodes[node]?.label[locale] ?? "",
    absent: absenceOf(activity, node),
  });
  const list = (node: "organizers" | "supporters" | "partners", more?: string) => ({
    ...fact(node),
    detail: names(activity[node] ?? [], more),
    empty: (activity[node] ?? []).length === 0 && more === undefined,
  });
  const texts = (node: "purposes" | "agenda") => ({
    ...fact(node),
    detail: <TextList list={activity[node] ?? []} />,
    empty: (activity[node] ?? []).length === 0,
  });
  return (
    <RecordCard
      title={title}
      tags={
        <>
          <Tag>{activityKinds.label(kind, locale)}</Tag>
          {state !== "held" && <StatusTag list={activityStates} code={state} />}
          {level && <span className="agreement-quiet">{activityLevels.label(level, locale)}</span>}
          {ordinal !== undefined && <span className="agreement-quiet">{say("activity.ordinal", { ordinal })}</span>}
        </>
      }
      actions={
        <Button
          size="small"
          icon={<Pencil />}
          busy={opening}
          aria-label={say("activity.edit.named", { title })}
          onClick={onEdit}
        >
          {say("activity.edit")}
        </Button>
      }
    >
      <DescriptionList
        items={[
          { ...fact("date"), detail: [day, hour].filter(Boolean).join(" ") },
          {
            ...fact("venue"),
            detail: venue && <Place name={venue.nameAsStated} more={venueParts(venue, words)} />,
            empty: !venue,
          },
          { ...fact("attendance"), detail: attendance && facts.quantity(attendance) },
        ]}
      />
      <AccordionRoot>
        <AccordionItem title={say("activity.more")}>
          <DescriptionList
            items={[
              list("organizers"),
              list("supporters"),
              list("partners", arePartnersOpen ? say("activity.others") : undefined),
              texts("purposes"),
              texts("agenda"),
            ]}
          />
        </AccordionItem>
      </AccordionRoot>
    </RecordCard>
  );
}

/** Where it was held, in the words of the document, and what else is known of the place. */
function Place({ name, more }: { readonly name: string; readonly more: readonly string[] }) {
  const { say } = useWords();
  return (
    <>
      {name}
      {more.length > 0 && <span className="agreement-beside">{more.join(say("tool.separator"))}</span>}
    </>
  );
}

function names(list: NonNullable<Activity["partners"]>, more: string | undefined) {
  return (
    <ul className="agreement-plain">
      {list.map(({ organization }, at) => (
        <li key={at}>{organization.nameAsStated}</li>
      ))}
      {more && <li className="agreement-quiet">{more}</li>}
    </ul>
  );
}

/** Texts in their order, with the numbers the document gives them, else counted. */
function TextList({ list }: { readonly list: NonNullable<Activity["agenda"]> }) {
  const hasNumbers = list.some(({ number }) => number !== undefined);
  if (hasNumbers) {
    return (
      <ul className="agreement-plain">
        {list.map(({ number, text }, at) => (
          <li key={at}>{number === undefined ? text : `${number} ${text}`}</li>
        ))}
      </ul>
    );
  }
  return (
    <ol className="agreement-numbered">
      {list.map(({ text }, at) => (
        <li key={at}>{text}</li>
      ))}
    </ol>
  );
}
