"use client";

import type { Merge, MergeField } from "@saan/forms/merge";
import type { FormModel } from "@saan/forms/model";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "../button/Button.js";
import { Marked } from "../diff-view/Marked.js";
import { wordDiff } from "../diff-view/wordDiff.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { RadioGroup } from "../radio-group/RadioGroup.js";
import type { AnswerSettings } from "../schema-review/answerSettings.js";
import { en } from "./en.js";
import { fieldName, recordOf, versionWords } from "./fieldWords.js";
import { th } from "./th.js";

type Side = "mine" | "theirs";

interface ConflictsProps {
  readonly merge: Merge;
  readonly versions: Readonly<Record<Side, unknown>>;
  readonly model: FormModel;
  readonly settings: AnswerSettings;
  readonly names: Readonly<Record<Side, string>>;
  readonly level: 2 | 3 | 4;
  readonly onMerged: (record: unknown) => void;
  /** What is put together without a question: shown after the questions, before the button. */
  readonly children: ReactNode;
}

/** What two people changed in different ways, one question each, and the button that puts the record together. */
export function Conflicts({ merge, versions, model, settings, names, level, onMerged, children }: ConflictsProps) {
  const messages = useMessages(th, en);
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const [isPressed, setIsPressed] = useState(false);
  const questions = useRef<HTMLDivElement>(null);
  const { conflicts } = merge;
  const left = conflicts.filter(({ key }) => !Object.hasOwn(choices, key));
  const count = (number: number) => settings.words.number(number);
  const Heading = `h${level}` as const;

  const use = () => {
    setIsPressed(true);
    const merged = merge.mergedWith(choices);
    if (merged.ok) onMerged(merged.record);
    else {
      const at = conflicts.findIndex(({ key }) => key === merged.undecided[0]?.key);
      questions.current?.children[at]?.querySelector("input")?.focus();
    }
  };
  return (
    <>
      {conflicts.length > 0 && (
        <Heading className="saan-heading saan-schema-diff-heading">
          {fill(messages["schemaDiff.conflicts"], { count: count(conflicts.length) })}
        </Heading>
      )}
      <div ref={questions} className="saan-schema-diff-questions">
        {conflicts.map((field) => (
          <Conflict
            key={field.key}
            field={field}
            chosen={choices[field.key] ?? ""}
            isMissing={isPressed}
            onChoose={(side) => setChoices((known) => ({ ...known, [field.key]: side }))}
            record={recordOf(field, versions)}
            model={model}
            settings={settings}
            names={names}
          />
        ))}
      </div>
      {children}
      <div className="saan-schema-diff-end">
        <Button variant="primary" onClick={use}>
          {messages["schemaDiff.use"]}
        </Button>
        <span role="status" className="saan-schema-diff-left">
          {left.length > 0 ? fill(messages["schemaDiff.left"], { count: count(left.length) }) : ""}
        </span>
      </div>
    </>
  );
}

interface ConflictProps extends Pick<ConflictsProps, "model" | "settings" | "names"> {
  readonly field: MergeField;
  readonly record: unknown;
  readonly chosen: Side | "";
  readonly isMissing: boolean;
  readonly onChoose: (side: Side) => void;
}

function Conflict({ field, record, chosen, isMissing, onChoose, model, settings, names }: ConflictProps) {
  const messages = useMessages(th, en);
  const words = (version: Side | "base") => versionWords(model, field, version, record, settings);
  const before = words("base");
  const name = fieldName(model, field, record, settings);
  const hint = before ? fill(messages["schemaDiff.wasBefore"], { words: before }) : messages["schemaDiff.wasNothing"];
  const option = (side: Side) => ({
    value: side,
    label: names[side],
    hint: sideWords(before, words(side)) ?? messages["schemaDiff.nothing"],
  });
  return (
    <RadioGroup
      className="saan-schema-diff-question"
      label={field.about === "row-order" ? fill(messages["schemaDiff.order"], { name }) : name}
      hint={field.base === undefined ? undefined : hint}
      error={isMissing && chosen === "" ? messages["schemaDiff.choose"] : undefined}
      options={[option("mine"), option("theirs")]}
      value={chosen}
      onValueChange={(side) => onChoose(side as Side)}
    />
  );
}

/** A version with the words marked that came; where nothing was before, it is said as it is. */
function sideWords(before: string, words: string): ReactNode {
  if (words === "") return undefined;
  if (before === "") return words;
  return <Marked parts={wordDiff(before, words)} without="removed" />;
}
