"use client";

import type { MergeField } from "@saan/forms/merge";
import type { FormModel } from "@saan/forms/model";
import type { ReactNode } from "react";
import { Marked } from "../diff-view/Marked.js";
import { wordDiff } from "../diff-view/wordDiff.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { RadioGroup } from "../radio-group/RadioGroup.js";
import { fieldName, recordOf, versionWords } from "../schema-diff/fieldWords.js";
import type { useAnswerSettings } from "../schema-review/useAnswerSettings.js";
import { type Decision, writableNode } from "./decision.js";
import { en } from "./en.js";
import { OtherAnswer } from "./OtherAnswer.js";
import { th } from "./th.js";

/** What every question of a merge is asked with. */
export interface QuestionSettings {
  readonly model: FormModel;
  readonly versions: { readonly mine: unknown; readonly theirs: unknown };
  readonly settings: ReturnType<typeof useAnswerSettings>;
  readonly names: Readonly<Record<"mine" | "theirs", string>>;
}

interface ConflictQuestionProps extends QuestionSettings {
  readonly field: MergeField;
  readonly decision: Decision | undefined;
  /** Whether it was tried to go on. */
  readonly isPressed: boolean;
  readonly onDecide: (decision: Decision) => void;
}

/** One fact that both changed: mine, theirs, or another answer. */
export function ConflictQuestion(props: ConflictQuestionProps) {
  const { field, decision, isPressed, onDecide, model, versions, settings, names } = props;
  const messages = useMessages(th, en);
  const record = recordOf(field, versions);
  const words = (version: "base" | "mine" | "theirs") => versionWords(model, field, version, record, settings);
  const before = words("base");
  const name = fieldName(model, field, record, settings);
  const node = writableNode(model, field);
  const hint = before ? fill(messages["mergeDialog.before"], { words: before }) : messages["mergeDialog.nothingBefore"];
  const option = (side: "mine" | "theirs") => ({
    value: side,
    label: names[side],
    hint: sideWords(before, words(side)) ?? messages["mergeDialog.nothing"],
  });
  const mine = field.mine;
  // What is written anew usually begins from what was written.
  const first = typeof mine === "string" || typeof mine === "number" ? mine : null;
  const isUnwritten = decision?.side === "other" && (decision.value === null || decision.value === "");
  return (
    <div className="saan-schema-diff-question saan-merge-question">
      <RadioGroup
        label={field.about === "row-order" ? fill(messages["mergeDialog.order"], { name }) : name}
        hint={field.base === undefined ? undefined : hint}
        error={isPressed && !decision ? messages["mergeDialog.choose"] : undefined}
        options={[
          option("mine"),
          option("theirs"),
          ...(node ? [{ value: "other", label: messages["mergeDialog.other"] }] : []),
        ]}
        value={decision?.side ?? ""}
        onValueChange={(side) => onDecide({ side: side as Decision["side"], value: decision?.value ?? first })}
      />
      {node && decision?.side === "other" && (
        <OtherAnswer
          node={node}
          name={name}
          value={decision.value}
          error={isPressed && isUnwritten ? messages["mergeDialog.write"] : undefined}
          onChange={(value) => onDecide({ side: "other", value })}
        />
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
