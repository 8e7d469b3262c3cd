import { type Activity, activityKinds, activityLevels, activityStates } from "@saan/schema/activity";
import { statedListOf } from "@saan/schema/record";
import { formatThaiPeriod, formatThaiTime } from "@saan/thai/calendar";
import { Button } from "@saan/ui/button";
import { DescriptionList } from "@saan/ui/description-list";
import { Tag } from "@saan/ui/tag";
import { Pencil } from "lucide-react";
import { useWords, type Words } from "../../messages/useWords.js";
import { quantityWords } from "../quantity-words.js";
import { activityForm } from "../record-forms.js";
import { statedDateWords } from "../stated-date.js";
import { venueParts } from "./venue-words.js";

export interface ActivityItemProps {
  readonly activity: Activity;
  readonly opening: boolean;
  onEdit(): void;
}

/** One activity: what, when, where, who; the rest under a fold. */
export function ActivityItem({ activity, opening, onEdit }: ActivityItemProps) {
  const words = useWords();
  const { locale, say } = words;
  const { kind, level, ordinal, title, venue, attendance } = activity;
  // Most were held, and are recorded because they were.
  const state = activity.states?.at(-1)?.state ?? "held";
  const arePartnersOpen = statedListOf(activity, "partners").isComplete === false;
  const labelOf = (node: string) => activityForm.model.nodes[node]?.label[locale] ?? "";
  const list = (node: "organizers" | "supporters" | "partners", more?: string) => ({
    term: labelOf(node),
    detail: names(activity[node] ?? [], more),
    empty: (activity[node] ?? []).length === 0 && more === undefined,
  });
  const texts = (node: "purposes" | "agenda") => ({
    term: labelOf(node),
    detail: <TextList list={activity[node] ?? []} />,
    empty: (activity[node] ?? []).length === 0,
  });
  return (
    <li className="agreement-activity">
      <div className="agreement-tags">
        <Tag>{activityKinds.label(kind, locale)}</Tag>
        {state !== "held" && <Tag tone="attention">{activityStates.label(state, locale)}</Tag>}
        {level && <span className="agreement-quiet">{activityLevels.label(level, locale)}</span>}
        {ordinal !== undefined && <span className="agreement-quiet">{say("activity.ordinal", { ordinal })}</span>}
      </div>
      <h3 className="saan-heading agreement-activity-title">{title}</h3>
      <DescriptionList
        items={[
          { term: labelOf("date"), detail: dateWords(activity, words) },
          {
            term: labelOf("venue"),
            detail: venue && <Place name={venue.nameAsStated} more={venueParts(venue, words)} />,
            empty: !venue,
          },
          { term: labelOf("attendance"), detail: attendance && quantityWords(attendance, words) },
        ]}
      />
      <details className="agreement-more">
        <summary>{say("activity.more")}</summary>
        <DescriptionList
          items={[
            list("organizers"),
            list("supporters"),
            list("partners", arePartnersOpen ? say("activity.others") : undefined),
            texts("purposes"),
            texts("agenda"),
          ]}
        />
      </details>
      <div className="tool-actions">
        <Button
          size="small"
          icon={<Pencil />}
          busy={opening}
          aria-label={say("activity.edit.named", { title })}
          onClick={onEdit}
        >
          {say("activity.edit")}
        </Button>
      </div>
    </li>
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

function dateWords({ date, lastDate, time }: Activity, { locale, say }: Words): string | undefined {
  const day = lastDate
    ? formatThaiPeriod({ start: date, end: lastDate }, { locale })
    : statedDateWords(date, { locale });
  const hour = time === undefined ? undefined : say("activity.time", { time: formatThaiTime(time, { locale }) });
  return [day, hour].filter((part) => part !== undefined).join(" ") || undefined;
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
