import { type Activity, activityKinds, activityLevels } from "@saan/schema/activity";
import { comparators, type Quantity } from "@saan/schema/field";
import { formatThaiTime } from "@saan/thai/calendar";
import { formatThaiNumber } from "@saan/thai/numbers";
import { Button } from "@saan/ui/button";
import { DescriptionList } from "@saan/ui/description-list";
import { Tag } from "@saan/ui/tag";
import { Pencil } from "lucide-react";
import { useWords, type Words } from "../../messages/useWords.js";
import { activityForm } from "../record-forms.js";
import { statedDateWords } from "../stated-date.js";

export interface ActivityItemProps {
  readonly activity: Activity;
  readonly opening: boolean;
  onEdit(): void;
}

/** One activity: what, when, where, who; the rest under a fold. */
export function ActivityItem({ activity, opening, onEdit }: ActivityItemProps) {
  const words = useWords();
  const { locale, say } = words;
  const { kind, level, ordinal, title } = activity;
  const labelOf = (node: string) => activityForm.model.nodes[node]?.label[locale] ?? "";
  const fact = (node: "venue" | "attendance", detail: string | undefined) => ({ term: labelOf(node), detail });
  const list = (node: "organizers" | "supporters" | "partners", more?: string) => ({
    term: labelOf(node),
    detail: names(activity[node], more),
    empty: activity[node].length === 0,
  });
  const texts = (node: "purposes" | "agenda") => ({
    term: labelOf(node),
    detail: numbered(activity[node]),
    empty: activity[node].length === 0,
  });
  return (
    <li className="agreement-activity">
      <div className="agreement-tags">
        <Tag>{activityKinds.label(kind, locale)}</Tag>
        {level && <span className="agreement-quiet">{activityLevels.label(level, locale)}</span>}
        {ordinal !== undefined && <span className="agreement-quiet">{say("activity.ordinal", { ordinal })}</span>}
      </div>
      <h3 className="saan-heading agreement-activity-title">{title}</h3>
      <DescriptionList
        items={[
          { term: labelOf("date"), detail: dateWords(activity, words) },
          fact("venue", activity.venue),
          fact("attendance", activity.attendance && quantityWords(activity.attendance, words)),
        ]}
      />
      <details className="agreement-more">
        <summary>{say("activity.more")}</summary>
        <DescriptionList
          items={[
            list("organizers"),
            list("supporters"),
            list("partners", activity.partnersAreOpen ? say("activity.others") : undefined),
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

function dateWords({ date, time }: Activity, { locale, say }: Words): string | undefined {
  const day = statedDateWords(date, { locale });
  const hour = time === undefined ? undefined : say("activity.time", { time: formatThaiTime(time, { locale }) });
  return [day, hour].filter((part) => part !== undefined).join(" ") || undefined;
}

function quantityWords({ asStated, comparator, value, unit }: Quantity, { locale }: Words): string {
  if (asStated !== undefined && locale === "th") return asStated;
  const about = comparator === "exact" ? "" : `${comparators.label(comparator, locale)} `;
  return `${about}${formatThaiNumber(value)} ${unit}`;
}

function names(list: Activity["partners"], more: string | undefined) {
  return (
    <ul className="agreement-plain">
      {list.map(({ organization }, at) => (
        <li key={at}>{organization.nameAsStated}</li>
      ))}
      {more && <li className="agreement-quiet">{more}</li>}
    </ul>
  );
}

function numbered(list: Activity["agenda"]) {
  return (
    <ol className="agreement-numbered">
      {list.map(({ text }, at) => (
        <li key={at}>{text}</li>
      ))}
    </ol>
  );
}
