"use client";

import type { MergeField } from "@saan/forms/merge";
import type { FormModel, OptionSources } from "@saan/forms/model";
import type { AnyRecordDefinition } from "@saan/schema/read";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { Marked } from "../diff-view/Marked.js";
import { wordDiff } from "../diff-view/wordDiff.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { RadioGroup } from "../radio-group/RadioGroup.js";
import { fieldName, recordOf, versionWords } from "../schema-diff/fieldWords.js";
import type { FormWidget } from "../schema-form/widgets.js";
import type { useAnswerSettings } from "../schema-review/useAnswerSettings.js";
import { askedField } from "./askedField.js";
import type { Decision } from "./decision.js";
import { en } from "./en.js";
import { OtherAnswer, type WrittenAnswer } from "./OtherAnswer.js";
import { th } from "./th.js";

/** The form of a merge: with its record, an answer of one's own is read by the schema. */
export interface MergedForm {
  readonly model: FormModel;
  readonly record?: AnyRecordDefinition;
}

/** What every question of a merge is asked with. */
export interface QuestionSettings {
  readonly form: MergedForm;
  readonly versions: { readonly mine: unknown; readonly theirs: unknown };
  readonly sources: OptionSources;
  readonly widgets: readonly FormWidget[] | undefined;
  readonly settings: ReturnType<typeof useAnswerSettings>;
  readonly names: Readonly<Record<"mine" | "theirs", string>>;
}

interface ConflictQuestionProps extends QuestionSettings {
  readonly field: MergeField;
  readonly decision: Decision | undefined;
  /** Whether it was tried to go on. */
  readonly isPressed: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onWritten: (key: string, read: WrittenAnswer) => () => void;
}

/** One fact that both changed: mine, theirs, or another answer. */
export function ConflictQuestion(props: ConflictQuestionProps) {
  const { field, decision, isPressed, onDecide, onWritten, form, versions, sources, widgets, settings, names } = props;
  const { model } = form;
  const messages = useMessages(th, en);
  // What was written stays when a version is looked at again.
  const [isWritten, setIsWritten] = useState(false);
  const asked = useMemo(() => askedField(model, field, versions), [model, field, versions]);
  const written = useCallback((read: WrittenAnswer) => onWritten(field.key, read), [onWritten, field.key]);
  const record = recordOf(field, versions);
  const words = (version: "base" | "mine" | "theirs") => versionWords(model, field, version, record, settings);
  const before = words("base");
  const name = fieldName(model, field, record, settings);
  const hint = before ? fill(messages["mergeDialog.before"], { words: before }) : messages["mergeDialog.nothingBefore"];
  const option = (side: "mine" | "theirs") => ({
    value: side,
    label: names[side],
    hint: sideWords(before, words(side)) ?? messages["mergeDialog.nothing"],
  });
  const choose = (side: string) => {
    if (side === "other") setIsWritten(true);
    onDecide(side as Decision);
  };
  return (
    <div className="saan-schema-diff-question saan-merge-question">
      <RadioGroup
        label={field.about === "row-order" ? fill(messages["mergeDialog.order"], { name }) : name}
        hint={field.base === undefined ? undefined : hint}
        error={isPressed && !decision ? messages["mergeDialog.choose"] : undefined}
        options={[
          option("mine"),
          option("theirs"),
          ...(asked ? [{ value: "other", label: messages["mergeDialog.other"] }] : []),
        ]}
        value={decision ?? ""}
        onValueChange={choose}
      />
      {asked && isWritten && (
        // biome-ignore lint/a11y/useSemanticElements: the field inside has a legend of its own.
        <div
          role="group"
          aria-label={fill(messages["mergeDialog.otherOf"], { name })}
          hidden={decision !== "other"}
          className="saan-merge-other"
        >
          <OtherAnswer
            form={form}
            asked={asked}
            at={field.path}
            sources={sources}
            widgets={widgets}
            onWritten={written}
          />
        </div>
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
