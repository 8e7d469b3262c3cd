"use client";

import type { Merge } from "@saan/forms/merge";
import { issueText, rowText } from "@saan/forms/messages";
import { nodeAt } from "@saan/forms/model";
import { toValues, type Values } from "@saan/forms/values";
import type { Issue } from "@saan/schema/read";
import { useRef, useState } from "react";
import { Button } from "../button/Button.js";
import { DialogFooter } from "../dialog/Dialog.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { ConflictQuestion, type QuestionSettings } from "./ConflictQuestion.js";
import { choicesOf, type Decisions } from "./decision.js";
import { en } from "./en.js";
import { MergedChanges } from "./MergedChanges.js";
import { th } from "./th.js";

/** What became of a merged record; nothing, or no issues, is a yes. */
export interface MergeOutcome {
  /** What is wrong with it: two valid versions may make one that is not. */
  readonly issues?: readonly Issue[];
}

/** A handler may simply end. */
type NoReply = ReturnType<() => void>;

export type MergedHandler = (
  record: unknown,
  values: Values,
) => Promise<MergeOutcome | NoReply> | MergeOutcome | NoReply;

interface MergeQuestionsProps extends QuestionSettings {
  readonly merge: Merge;
  readonly hasBase: boolean;
  readonly onMerged: MergedHandler;
  readonly onDone: () => void;
}

type Said = readonly Issue[] | "broken";

/** The questions of a merge, what needs none, and the button that puts the record together. */
export function MergeQuestions({ merge, hasBase, onMerged, onDone, ...question }: MergeQuestionsProps) {
  const { model, settings, names } = question;
  const messages = useMessages(th, en);
  const [decisions, setDecisions] = useState<Decisions>({});
  const [isPressed, setIsPressed] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState<Said>([]);
  const questions = useRef<HTMLDivElement>(null);
  const { conflicts, fields } = merge;
  const choices = choicesOf(decisions);
  const left = conflicts.filter(({ key }) => !Object.hasOwn(choices, key));
  const count = (number: number) => settings.words.number(number);
  const settled = fields.filter(({ outcome }) => outcome !== "unchanged" && outcome !== "conflict");

  const all = (side: "mine" | "theirs") => {
    setDecisions(Object.fromEntries(conflicts.map(({ key }) => [key, { side, value: null }])));
  };
  const use = async () => {
    setIsPressed(true);
    const merged = merge.mergedWith(choices);
    if (!merged.ok) {
      const at = conflicts.findIndex(({ key }) => key === merged.undecided[0]?.key);
      const box = questions.current?.children[at];
      // A box that is not filled in, else the question.
      const written = box?.querySelector<HTMLElement>("textarea, select, input:not([type=radio])");
      (written ?? box?.querySelector<HTMLElement>("input"))?.focus();
      return;
    }
    setIsBusy(true);
    try {
      const outcome = await onMerged(merged.record, toValues(model, merged.record));
      const issues = outcome?.issues ?? [];
      setSaid(issues);
      if (issues.length === 0) onDone();
    } catch {
      setSaid("broken");
    } finally {
      setIsBusy(false);
    }
  };
  const wrong = (issue: Issue) => {
    const row = rowText(model, issue.path, settings.locale);
    const text = issueText(issue, { node: nodeAt(model, issue.path, question.versions.mine), locale: settings.locale });
    return row === "" ? text : `${row}: ${text}`;
  };
  return (
    <div className="saan-schema-diff">
      {conflicts.length > 1 && (
        <div className="saan-schema-diff-end">
          <span>{fill(messages["mergeDialog.conflicts"], { count: count(conflicts.length) })}</span>
          {(["mine", "theirs"] as const).map((side) => (
            <Button key={side} size="small" onClick={() => all(side)}>
              {fill(messages["mergeDialog.all"], { side: names[side] })}
            </Button>
          ))}
        </div>
      )}
      <div ref={questions} className="saan-schema-diff-questions">
        {conflicts.map((field) => (
          <ConflictQuestion
            key={field.key}
            {...question}
            field={field}
            decision={decisions[field.key]}
            isPressed={isPressed}
            onDecide={(decision) => setDecisions((known) => ({ ...known, [field.key]: decision }))}
          />
        ))}
      </div>
      {hasBase && <MergedChanges {...question} fields={settled} />}
      {said.length > 0 && (
        <Notice
          variant="danger"
          live="assertive"
          title={messages[said === "broken" ? "mergeDialog.broken" : "mergeDialog.wrong"]}
        >
          {said !== "broken" && (
            <ul>
              {said.map((issue) => (
                <li key={`${issue.path.join(".")} ${issue.code}`}>{wrong(issue)}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <DialogFooter>
        <Button variant="primary" busy={isBusy} onClick={() => void use()}>
          {messages[isBusy ? "mergeDialog.using" : "mergeDialog.use"]}
        </Button>
        <Button variant="quiet" onClick={() => !isBusy && onDone()}>
          {messages["mergeDialog.back"]}
        </Button>
        <span role="status" className="saan-schema-diff-left">
          {conflicts.length === 0
            ? ""
            : left.length > 0
              ? fill(messages["mergeDialog.left"], { count: count(left.length) })
              : messages["mergeDialog.none"]}
        </span>
      </DialogFooter>
    </div>
  );
}
