"use client";

import type { MergeField } from "@saan/forms/merge";
import type { FieldState } from "@saan/forms/rules";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { recordOf, versionWords } from "../schema-diff/fieldWords.js";
import type { QuestionSettings } from "./ConflictQuestion.js";
import { emptyChoice } from "./emptyChoice.js";
import { en } from "./en.js";
import type { EmptyHelp } from "./mergeIssues.js";
import { th } from "./th.js";

/** Names the choice that leaves a field empty, for who wrote nothing in it; nothing to say where it must be answered. */
export function useEmptyHelp({ form: { model }, versions, settings, names }: QuestionSettings) {
  const messages = useMessages(th, en);
  return (field: MergeField, state: FieldState): EmptyHelp | undefined => {
    const record = recordOf(field, versions);
    const choice = emptyChoice(model, field, state, (one) => versionWords(model, field, one, record, settings));
    if (!choice) return undefined;
    const words = choice === "nothing" ? messages["mergeDialog.empty"] : names[choice];
    return { [settings.locale]: fill(messages["mergeDialog.orEmpty"], { choice: words }) };
  };
}
