"use client";

import type { Merge } from "@saan/forms/merge";
import type { OptionSources } from "@saan/forms/model";
import { domId } from "@saan/forms/react";
import { toValues, type Values } from "@saan/forms/values";
import type { Issue } from "@saan/schema/read";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "../button/Button.js";
import { DialogFooter } from "../dialog/Dialog.js";
import { goToField } from "../error-summary/goToField.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { FormSurroundingsContext } from "../schema-form/FormSurroundings.js";
import { useSurroundings } from "../schema-form/useSurroundings.js";
import type { FormWidget } from "../schema-form/widgets.js";
import { ConflictQuestion, type QuestionSettings } from "./ConflictQuestion.js";
import { choicesOf, noAnswer } from "./decision.js";
import { en } from "./en.js";
import { MergedChanges } from "./MergedChanges.js";
import type { MergeMemory } from "./MergeMemory.js";
import { brokenTogether } from "./mergeIssues.js";
import { th } from "./th.js";
import { useEmptyHelp } from "./useEmptyHelp.js";
import { useMergedForm } from "./useMergedForm.js";
import { type Refusal, useStillWrong } from "./useStillWrong.js";
import { WrongNotice } from "./WrongNotice.js";

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
  readonly sources: OptionSources;
  readonly widgets: readonly FormWidget[] | undefined;
  readonly onMerged: MergedHandler;
  /** What was decided before it was closed. */
  readonly memory: MergeMemory;
  /** Whether the record is being sent. */
  readonly isBusy: boolean;
  readonly onBusy: (isBusy: boolean) => void;
  readonly onDone: () => void;
}

/** The questions of a merge, what needs none, and the button that puts the record together. */
export function MergeQuestions(props: MergeQuestionsProps) {
  const { merge, hasBase, sources, widgets, onMerged, memory, isBusy, onBusy, onDone, ...question } = props;
  const { form, settings, names, versions } = question;
  const { model } = form;
  const messages = useMessages(th, en);
  const emptyHelp = useEmptyHelp(question);
  const asking = useMergedForm(form, merge, { emptyHelp, memory, theirs: versions.theirs });
  const { handle, decisions, paths, stateOf, readWritten, decide, decideAll, forget } = asking;
  const surroundings = useSurroundings(handle, { sources, widgets }, false);
  const [isPressed, setIsPressed] = useState(false);
  const [pressed, setPressed] = useState<Refusal | "broken">();
  const { values, subscribe } = handle;
  const refusal = pressed === "broken" ? undefined : pressed;
  const stillWrong = useStillWrong(refusal, { model, versions, values, subscribe });
  const wrong = pressed === "broken" ? pressed : stillWrong;
  const questions = useRef<HTMLDivElement>(null);
  const { conflicts, fields } = merge;
  // What rules leave out with what is chosen so far, nobody is asked about.
  const asked = conflicts.filter((field) => stateOf(field).display !== "none");
  const left = asked.filter(({ key }) => !Object.hasOwn(decisions, key));
  const count = (number: number) => settings.words.number(number);
  const settled = fields.filter(({ outcome }) => outcome !== "unchanged" && outcome !== "conflict");

  const goTo = (key: string, issue: Issue | undefined) => {
    if (issue) goToField(domId(handle.formId, issue.path), document);
    else questions.current?.children[asked.findIndex((one) => one.key === key)]?.querySelector("input")?.focus();
  };
  const use = async () => {
    setIsPressed(true);
    const written = readWritten(asked);
    const open = asked.find(({ key }) => !Object.hasOwn(decisions, key) || written.wrong.has(key));
    if (open) return goTo(open.key, written.wrong.get(open.key));
    const leftOut = conflicts.filter((field) => !asked.includes(field));
    const merged = merge.mergedWith({
      ...choicesOf(model, asked, decisions, ({ key }) => written.answers.get(key)),
      ...Object.fromEntries(leftOut.map((field) => [field.key, noAnswer(model, field)])),
    });
    if (!merged.ok) return;
    const { record } = merged;
    const now = values();
    const issues = brokenTogether(model, record, versions);
    const refuse = (issues: readonly Issue[], isOfRules: boolean) =>
      setPressed(issues.length > 0 ? { issues, record, values: now, isOfRules } : undefined);
    refuse(issues, true);
    if (issues.length > 0) return;
    onBusy(true);
    try {
      const outcome = await onMerged(record, toValues(model, record));
      const refused = outcome?.issues ?? [];
      refuse(refused, false);
      if (refused.length === 0) {
        forget();
        onDone();
      }
    } catch {
      setPressed("broken");
    } finally {
      onBusy(false);
    }
  };
  return (
    <div className="saan-schema-diff">
      {asked.length > 1 && (
        <div className="saan-schema-diff-end">
          <span>{fill(messages["mergeDialog.conflicts"], { count: count(asked.length) })}</span>
          {(["mine", "theirs"] as const).map((side) => (
            <Button key={side} size="small" onClick={() => decideAll(side)}>
              {fill(messages["mergeDialog.all"], { side: names[side] })}
            </Button>
          ))}
        </div>
      )}
      <FormSurroundingsContext.Provider value={surroundings}>
        {/* Of an answer about one record the browser would make an offer for the next. */}
        <form autoComplete="off" onSubmit={stayHere}>
          <div ref={questions} className="saan-schema-diff-questions">
            {asked.map((field) => (
              <ConflictQuestion
                key={field.key}
                {...question}
                field={field}
                state={stateOf(field)}
                path={paths.get(field.key)}
                decision={decisions[field.key]}
                isPressed={isPressed}
                onDecide={(decision) => decide(field.key, decision)}
              />
            ))}
          </div>
        </form>
      </FormSurroundingsContext.Provider>
      {hasBase && <MergedChanges {...question} fields={settled} />}
      <WrongNotice model={model} wrong={wrong} pressed={pressed} locale={settings.locale} />
      <DialogFooter>
        <Button variant="primary" busy={isBusy} onClick={() => void use()}>
          {messages[isBusy ? "mergeDialog.using" : "mergeDialog.use"]}
        </Button>
        <Button variant="quiet" disabled={isBusy} onClick={onDone}>
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

/** Enter in a box sends nothing: neither these questions, nor the form that the dialog was opened from. */
function stayHere(event: FormEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
