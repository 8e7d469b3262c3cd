"use client";

import { type FormModel, type FormNode, fieldsOf, type OptionSources, valueAt } from "@saan/forms/model";
import { DescriptionList } from "../description-list/DescriptionList.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { factWords } from "../schema-review/factWords.js";
import { useAnswerSettings } from "../schema-review/useAnswerSettings.js";
import { en } from "./en.js";
import { th } from "./th.js";

interface DraftPreviewProps {
  readonly model: FormModel;
  readonly values: unknown;
  /** What the answers that were changed were before, by key, of a draft about a record that was there. */
  readonly before?: object;
  /** Ids of the top-level fields to show; without it, and where none of them is kept, the first that were changed or answered. */
  readonly fields?: readonly string[];
  readonly sources: OptionSources;
}

// So many tell one draft from another, and leave the form in sight.
const MOST_SHOWN = 3;

/** A few answers of a draft in words, for a person to know it again. Nothing when nothing was answered. */
export function DraftPreview({ model, values, before = {}, fields, sources }: DraftPreviewProps) {
  const messages = useMessages(th, en);
  const settings = useAnswerSettings(sources, values);
  const root = model.nodes[""] as FormNode;
  const answers = fieldsOf(model, root, values).flatMap((node) => {
    const words = factWords(model, node, valueAt(values, node.key), settings);
    const isChanged = Object.hasOwn(before, node.key);
    return words === "" ? [] : [{ id: node.id, term: node.label[settings.locale], detail: words, isChanged }];
  });
  const asked = answers.filter(({ id }) => fields?.includes(id));
  const changed = answers.filter(({ isChanged }) => isChanged);
  // What would tell one from another may not be kept: a name is personal.
  const shown = asked.length > 0 ? asked : (changed.length > 0 ? changed : answers).slice(0, MOST_SHOWN);
  const more = answers.length - shown.length;
  if (answers.length === 0) return null;
  return (
    <>
      <DescriptionList
        className="saan-draft-notice-preview"
        items={shown.map(({ id, term, detail }) => ({ key: id, term, detail }))}
      />
      {more > 0 && <p>{fill(messages["draftNotice.more"], { count: settings.words.number(more) })}</p>}
    </>
  );
}
