"use client";

import type { Merge } from "@saan/forms/merge";
import { issueText, rowText } from "@saan/forms/messages";
import { nodeAt } from "@saan/forms/model";
import { toValues, type Values } from "@saan/forms/values";
import type { Issue } from "@saan/schema/read";
import { useCallback, useRef, useState } from "react";
import { Button } from "../button/Button.js";
import { DialogFooter } from "../dialog/Dialog.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { ConflictQuestion, type QuestionSettings } from "./ConflictQuestion.js";
import { choicesOf, type Decision, type Decisions } from "./decision.js";
import { en } from "./en.js";
import { MergedChanges } from "./MergedChanges.js";
import type { WrittenAnswer } from "./OtherAnswer.js";
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
  const { form, settings, names } = question;
  const { model } = form;
  const messages = useMessages(th, en);
  const [decisions, setDecisions] = useState<Decisions>({});
  const [isPressed, setIsPressed] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState<Said>([]);
  const questions = useRef<HTMLDivElement>(null);
  const { conflicts, fields } = merge;
  const left = conflicts.filter(({ key }) => !Object.hasOwn(decisions, key));
  const count = (number: number) => settings.words.number(number);
  const settled = fields.filter(({ outcome }) => outcome !== "unchanged" && outcome !== "conflict");

  // Read when they are used: what is typed in one renders nothing around it.
  const written = useRef(new Map<string, WrittenAnswer>());
  const onWritten = useCallback((key: string, read: WrittenAnswer) => {
    const answers = written.current;
    answers.set(key, read);
    return () => {
      answers.delete(key);
    };
  }, []);

  const all = (decision: Decision) => setDecisions(Object.fromEntries(conflicts.map(({ key }) => [key, decision])));
  const use = async () => {
    setIsPressed(true);
    const answers = new Map<string, unknown>();
    // From the last to the first, so that the focus ends at the first that is not answered.
    let goBack: (() => void) | undefined;
    for (const [at, { key }] of [...conflicts.entries()].reverse()) {
      const answer = decisions[key] === "other" ? written.current.get(key)?.() : undefined;
      if (answer?.ok) answers.set(key, answer.value);
      else if (answer) goBack = answer.goTo;
      else if (!decisions[key]) goBack = () => questions.current?.children[at]?.querySelector("input")?.focus();
    }
    goBack?.();
    const merged = merge.mergedWith(choicesOf(decisions, answers));
    if (goBack || !merged.ok) return;
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
            onWritten={onWritten}
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
