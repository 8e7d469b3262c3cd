"use client";

import type { MergeField } from "@saan/forms/merge";
import { DiffView } from "../diff-view/DiffView.js";
import { useMessages } from "../messages/useMessages.js";
import { fieldName, recordOf, versionWords } from "../schema-diff/fieldWords.js";
import type { QuestionSettings } from "./ConflictQuestion.js";
import { en } from "./en.js";
import { th } from "./th.js";

interface MergedChangesProps extends Pick<QuestionSettings, "form" | "versions" | "settings" | "names"> {
  readonly fields: readonly MergeField[];
}

/** What was put together without a question, and whose change each is. Nothing when there is none. */
export function MergedChanges({ fields, form: { model }, versions, settings, names }: MergedChangesProps) {
  const messages = useMessages(th, en);
  if (fields.length === 0) return null;
  const changes = fields.map((field) => {
    const record = recordOf(field, versions);
    const who =
      field.outcome === "both-same" ? messages["mergeDialog.both"] : names[field.outcome as "mine" | "theirs"];
    const words = (version: "base" | "mine" | "theirs") => versionWords(model, field, version, record, settings);
    return {
      key: field.key,
      label: (
        <>
          {fieldName(model, field, record, settings)} <span className="saan-schema-diff-who">{who}</span>
        </>
      ),
      before: words("base"),
      after: words(field.outcome === "theirs" ? "theirs" : "mine"),
    };
  });
  return <DiffView caption={messages["mergeDialog.merged"]} changes={changes} />;
}
