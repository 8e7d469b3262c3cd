"use client";

import type { MergeField } from "@saan/forms/merge";
import { DiffView } from "../diff-view/DiffView.js";
import { useMessages } from "../messages/useMessages.js";
import { type FieldVersion, fieldName, recordOf, settledBy, versionWords } from "../schema-diff/fieldWords.js";
import type { QuestionSettings } from "./ConflictQuestion.js";
import { en } from "./en.js";
import { th } from "./th.js";

interface MergedChangesProps extends Pick<QuestionSettings, "form" | "versions" | "settings" | "names"> {
  readonly fields: readonly MergeField[];
}

/** What was put together without a question, and whose change each is. Nothing when there is none. */
export function MergedChanges({ fields, form: { model }, versions, settings, names }: MergedChangesProps) {
  const messages = useMessages(th, en);
  const whose: Readonly<Record<string, string>> = {
    ...names,
    "both-same": messages["mergeDialog.both"],
    both: messages["mergeDialog.together"],
  };
  if (fields.length === 0) return null;
  const changes = fields.map((field) => {
    const record = recordOf(field, versions);
    const words = (version: FieldVersion) => versionWords(model, field, version, record, settings);
    return {
      key: field.key,
      label: (
        <>
          {fieldName(model, field, record, settings)}{" "}
          <span className="saan-schema-diff-who">{whose[field.outcome]}</span>
        </>
      ),
      before: words("base"),
      after: words(settledBy(field)),
    };
  });
  return <DiffView caption={messages["mergeDialog.merged"]} changes={changes} />;
}
