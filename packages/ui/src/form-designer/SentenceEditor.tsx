"use client";

import {
  type Clause,
  changeRule,
  compares,
  type DesignField,
  type DesignRule,
  expressionAgainst,
  expressionOfSentence,
  fieldOfDesign,
  type Sentence,
  sentenceAgainst,
  sentenceOfExpression,
  type Verb,
} from "@saan/forms/design";
import { Plus, Trash2 } from "lucide-react";
import { Button } from "../button/Button.js";
import { IconButton } from "../button/IconButton.js";
import { Fieldset } from "../fieldset/Fieldset.js";
import { fill } from "../messages/fill.js";
import { SegmentedControl } from "../segmented-control/SegmentedControl.js";
import { Select } from "../select/Select.js";
import { comparableOf, isOfRows, readableBy, verbsOf, withCurrent } from "./choicesOfRules.js";
import { type DesignerMessages, type FocusRequest, idOf, nameOfId, useDesigner } from "./Designer.js";
import { OperandEditor } from "./OperandEditor.js";
import type { RuleEditorProps } from "./RuleEditorProps.js";

/** The sentence that says a rule; undefined when only a formula does. */
export function sentenceOf(rule: DesignRule): Sentence | undefined {
  if (!SAID.has(rule.kind)) return undefined;
  return saysAgainst(rule) ? sentenceAgainst(rule.expression) : sentenceOfExpression(rule.expression);
}

const SAID: ReadonlySet<DesignRule["kind"]> = new Set(["relevant", "required", "readOnly", "warn", "constraint"]);

export interface SentenceEditorProps extends RuleEditorProps {
  readonly sentence: Sentence;
}

/** A condition as a sentence: "when [field] [is more than] [3]", and or or the next. */
export function SentenceEditor({ rule, field, sentence }: SentenceEditorProps) {
  const { design, edit, messages, say } = useDesigner();
  const { join, clauses } = sentence;
  const set = (next: Sentence, about?: string) => {
    const expression = saysAgainst(rule) ? expressionAgainst(next) : expressionOfSentence(next);
    edit(changeRule(design, rule.id, { expression }), about && `${rule.id} ${about}`);
  };
  const setClause = (at: number, clause: Clause, about?: string) =>
    set({ join, clauses: clauses.map((one, index) => (index === at ? clause : one)) }, about);
  const add = () => {
    const last = clauses.at(-1) ?? {
      field: saysAgainst(rule) ? "." : (readableBy(design, field.id)[0]?.id ?? "."),
      verb: "answered" as const,
    };
    set({ join, clauses: [...clauses, { ...last }] });
    say("", conditionOf(rule, clauses.length));
  };
  const remove = (at: number) => {
    set({ join, clauses: clauses.filter((_, index) => index !== at) });
    say("", conditionOf(rule, Math.min(at, clauses.length - 2)));
  };
  return (
    <>
      {clauses.map((clause, at) => (
        <ClauseEditor
          key={fill(messages["designRule.condition"], { number: at + 1 })}
          rule={rule}
          at={at}
          clause={clause}
          own={field}
          onValueChange={(next, about) => setClause(at, next, about && `${at} ${about}`)}
          onRemove={clauses.length > 1 ? () => remove(at) : undefined}
        />
      ))}
      {clauses.length > 1 && (
        <SegmentedControl
          label={messages["designRule.join"]}
          options={(["and", "or"] as const).map((value) => ({ value, label: messages[`designRule.${value}`] }))}
          value={join}
          onValueChange={(value) => set({ join: value as Sentence["join"], clauses })}
        />
      )}
      <Button size="small" variant="quiet" icon={<Plus />} onClick={add}>
        {messages["designRule.addCondition"]}
      </Button>
    </>
  );
}

/** Whether a rule says what must not be: its sentence is what it refuses. */
function saysAgainst({ kind }: DesignRule): boolean {
  return kind === "warn" || kind === "constraint";
}

/** Where the focus goes with a condition that was added, or to the one next to what was removed. */
function conditionOf(rule: DesignRule, at: number): FocusRequest {
  return { kind: "rule", id: `${rule.id}-${at}` };
}

interface ClauseEditorProps {
  readonly rule: DesignRule;
  readonly at: number;
  readonly clause: Clause;
  readonly own: DesignField;
  readonly onValueChange: (clause: Clause, about?: string) => void;
  readonly onRemove: (() => void) | undefined;
}

function ClauseEditor({ rule, at, clause, own, onValueChange, onRemove }: ClauseEditorProps) {
  const designer = useDesigner();
  const { design, messages, prefix } = designer;
  const number = at + 1;
  const about = clause.field === "." ? own : fieldOfDesign(design, idOf(clause.field));
  const readable = readableBy(design, own.id).map(({ id }) => id);
  // What is asked of a field depends on others; only what is said of its answer is about itself.
  const fields = saysAgainst(rule) ? [".", ...readable] : readable;
  const verbs = verbsOf(about);
  const choose = (id: string) => {
    const next = id === "." ? own : fieldOfDesign(design, id);
    const [verb = "answered"] = verbsOf(next);
    const over = id !== "." && isOfRows(design, id, own.id) ? { over: "some" as const } : {};
    onValueChange({ field: id, verb, ...(compares(verb) && { with: { value: null } }), ...over });
  };
  const say = (verb: Verb) => {
    const { with: operand = { value: null }, ...rest } = clause;
    onValueChange({ ...rest, verb, ...(compares(verb) && { with: operand }) });
  };
  const { with: operand = { value: null } } = clause;
  const { over, ...single } = clause;
  // A field that was moved into a list is met in rows from then on, and one that was moved out is not.
  const isRows = clause.field.includes("*") || isOfRows(design, idOf(clause.field), own.id);
  const noneLabel = !isRows ? messages["designRule.noRows"] : over === undefined ? undefined : false;
  const offered = isRows || over === undefined ? (["some", "every"] as const) : [over];
  return (
    <Fieldset
      id={`${prefix}-rule-${rule.id}-${at}`}
      className="saan-form-designer-row"
      legend={fill(messages["designRule.condition"], { number })}
    >
      <div className="saan-form-designer-clause">
        <Select
          label={messages["designRule.field"]}
          options={withCurrent(fields, clause.field).map((value) => ({
            value,
            label: value === "." ? messages["designRule.own"] : nameOfId(value, designer),
          }))}
          emptyLabel={false}
          value={clause.field}
          onValueChange={choose}
        />
        {(isRows || over) && (
          <Select
            label={messages["designRule.over"]}
            options={offered.map((value) => ({ value, label: messages[`designRule.${value}`] }))}
            emptyLabel={noneLabel}
            value={over ?? ""}
            onValueChange={(next) =>
              onValueChange(next === "" ? single : { ...single, over: next as "some" | "every" })
            }
          />
        )}
        <Select
          label={messages["designRule.verb"]}
          options={withCurrent(verbs, clause.verb).map((value) => ({ value, label: verbText(messages, value, about) }))}
          emptyLabel={false}
          value={clause.verb}
          onValueChange={(verb) => say(verb as Verb)}
        />
        {compares(clause.verb) && (
          <OperandEditor
            value={operand}
            like={about}
            own={own}
            onValueChange={(next, part) => onValueChange({ ...clause, with: next }, part)}
          />
        )}
        {onRemove && (
          <IconButton
            icon={<Trash2 />}
            aria-label={fill(messages["designRule.removeCondition"], { number })}
            onClick={onRemove}
          />
        )}
      </div>
    </Fieldset>
  );
}

function verbText(messages: DesignerMessages, verb: Verb, about: DesignField | undefined): string {
  const kind = about && comparableOf(about);
  if (kind === "date" && isOrder(verb)) return messages[`designVerb.date.${verb}`];
  if ((kind === "text" || kind === "choice") && (verb === "is" || verb === "is-not")) {
    return messages[`designVerb.word.${verb}`];
  }
  return messages[`designVerb.${verb}`];
}

function isOrder(verb: Verb): verb is "more" | "at-least" | "less" | "at-most" {
  return verb === "more" || verb === "at-least" || verb === "less" || verb === "at-most";
}
