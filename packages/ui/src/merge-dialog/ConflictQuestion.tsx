"use client";

import type { MergeField } from "@saan/forms/merge";
import type { FieldState } from "@saan/forms/rules";
import type { Path } from "@saan/schema/read";
import { type ReactNode, useMemo } from "react";
import { Marked } from "../diff-view/Marked.js";
import { wordDiff } from "../diff-view/wordDiff.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { RadioGroup } from "../radio-group/RadioGroup.js";
import { fieldName, recordOf, versionWords } from "../schema-diff/fieldWords.js";
import type { useAnswerSettings } from "../schema-review/useAnswerSettings.js";
import { canBeWritten } from "./askedIn.js";
import type { Decision } from "./decision.js";
import { emptyChoice } from "./emptyChoice.js";
import { en } from "./en.js";
import type { MergedForm } from "./mergeIssues.js";
import { OtherAnswer } from "./OtherAnswer.js";
import { th } from "./th.js";

/** What every question of a merge is asked with. */
export interface QuestionSettings {
  readonly form: MergedForm;
  readonly versions: { readonly mine: unknown; readonly theirs: unknown };
  readonly settings: ReturnType<typeof useAnswerSettings>;
  readonly names: Readonly<Record<"mine" | "theirs", string>>;
}

interface ConflictQuestionProps extends QuestionSettings {
  readonly field: MergeField;
  /** How the form has the field, with what is chosen so far. */
  readonly state: FieldState;
  /** Where it is in the form of the merge, if it is there. */
  readonly path: Path | undefined;
  readonly decision: Decision | undefined;
  /** Whether it was tried to go on. */
  readonly isPressed: boolean;
  readonly onDecide: (decision: Decision) => void;
}

/** One fact that both changed: mine, theirs, another answer, or none. */
export function ConflictQuestion(props: ConflictQuestionProps) {
  const { field, state, path, decision, isPressed, onDecide, form, versions, settings, names } = props;
  const { model } = form;
  const messages = useMessages(th, en);
  const isAsked = useMemo(() => canBeWritten(model, field, versions), [model, field, versions]);
  const record = recordOf(field, versions);
  const words = (version: "base" | "mine" | "theirs") => versionWords(model, field, version, record, settings);
  const before = words("base");
  const name = fieldName(model, field, record, settings);
  const hint = before ? fill(messages["mergeDialog.before"], { words: before }) : messages["mergeDialog.nothingBefore"];
  const side = (version: "mine" | "theirs") => ({
    value: version,
    label: names[version],
    hint: sideWords(before, words(version)) ?? messages["mergeDialog.nothing"],
  });
  const isOpen = isAsked && state.display === "visible" && state.mode === "editable";
  const isEmptiable = emptyChoice(model, field, state, words) === "nothing";
  // What is chosen stays to be seen, whatever rules say of it since.
  const offered = (own: "other" | "nothing", label: string, isOffered: boolean) =>
    isOffered || decision === own ? [{ value: own, label }] : [];
  return (
    <div className="saan-schema-diff-question saan-merge-question">
      <RadioGroup
        label={field.about === "row-order" ? fill(messages["mergeDialog.order"], { name }) : name}
        hint={field.base === undefined ? undefined : hint}
        error={isPressed && !decision ? messages["mergeDialog.choose"] : undefined}
        options={[
          side("mine"),
          side("theirs"),
          ...offered("other", messages["mergeDialog.other"], isOpen),
          ...offered("nothing", messages["mergeDialog.empty"], isOpen && isEmptiable),
        ]}
        value={decision ?? ""}
        onValueChange={(chosen) => onDecide(chosen as Decision)}
      />
      {decision === "other" && path && (
        <OtherAnswer label={fill(messages["mergeDialog.otherOf"], { name })} path={path} />
      )}
    </div>
  );
}

/** A version with the words marked that came; where nothing was before, it is said as it is. */
function sideWords(before: string, words: string): ReactNode {
  if (words === "") return undefined;
  if (before === "") return words;
  return <Marked parts={wordDiff(before, words)} without="removed" />;
}
