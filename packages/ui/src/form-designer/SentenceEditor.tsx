"use client";

import {
  type Clause,
  changeRule,
  compares,
  type DesignField,
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
import { comparableOf, isOfRows, readableBy, verbsOf } from "./choicesOfRules.js";
import { type DesignerMessages, nameOf, useDesigner } from "./Designer.js";
import { FormulaEditor } from "./FormulaEditor.js";
import { OperandEditor } from "./OperandEditor.js";
import type { RuleEditorProps } from "./RuleEditorProps.js";

/** A condition as a sentence: "when [field] [is more than] [3]", and or or the next. */
export function SentenceEditor({ rule, field, restart }: RuleEditorProps) {
  const { design, edit, messages, say } = useDesigner();
  const isAgainst = rule.kind === "warn" || rule.kind === "constraint";
  const sentence = isAgainst ? sentenceAgainst(rule.expression) : sentenceOfExpression(rule.expression);
  if (!sentence) return <FormulaEditor rule={rule} field={field} restart={restart} />;
  const { join, clauses } = sentence;
  const set = (next: Sentence, about?: string) => {
    const expression = isAgainst ? expressionAgainst(next) : expressionOfSentence(next);
    edit(changeRule(design, rule.id, { expression }), about && `${rule.id} ${about}`);
  };
  const setClause = (at: number, clause: Clause, about?: string) =>
    set({ join, clauses: clauses.map((one, index) => (index === at ? clause : one)) }, about);
  const add = () => {
    const last = clauses.at(-1) ?? {
      field: isAgainst ? "." : (readableBy(design, field.id)[0]?.id ?? "."),
      verb: "answered" as const,
    };
    set({ join, clauses: [...clauses, { ...last }] });
  };
  const remove = (at: number) => {
    set({ join, clauses: clauses.filter((_, index) => index !== at) });
    say("", { kind: "rule", id: rule.id });
  };
  return (
    <>
      {clauses.map((clause, at) => (
        <ClauseEditor
          key={fill(messages["designRule.condition"], { number: at + 1 })}
          number={at + 1}
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

interface ClauseEditorProps {
  readonly number: number;
  readonly clause: Clause;
  readonly own: DesignField;
  readonly onValueChange: (clause: Clause, about?: string) => void;
  readonly onRemove: (() => void) | undefined;
}

function ClauseEditor({ number, clause, own, onValueChange, onRemove }: ClauseEditorProps) {
  const designer = useDesigner();
  const { design, messages } = designer;
  const about = clause.field === "." ? own : fieldOfDesign(design, clause.field);
  const readable = readableBy(design, own.id);
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
  return (
    <Fieldset className="saan-form-designer-row" legend={fill(messages["designRule.condition"], { number })}>
      <div className="saan-form-designer-clause">
        <Select
          label={messages["designRule.field"]}
          options={[
            { value: ".", label: messages["designRule.own"] },
            ...readable.map((field) => ({ value: field.id, label: nameOf(field, designer) })),
          ]}
          emptyLabel={false}
          value={clause.field}
          onValueChange={choose}
        />
        {clause.over && (
          <Select
            label={messages["designRule.over"]}
            options={(["some", "every"] as const).map((value) => ({ value, label: messages[`designRule.${value}`] }))}
            emptyLabel={false}
            value={clause.over}
            onValueChange={(over) => onValueChange({ ...clause, over: over as "some" | "every" })}
          />
        )}
        <Select
          label={messages["designRule.verb"]}
          options={verbs.map((value) => ({ value, label: verbText(messages, value, about) }))}
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
  if (about && comparableOf(about) === "date" && isOrder(verb)) return messages[`designVerb.date.${verb}`];
  return messages[`designVerb.${verb}`];
}

function isOrder(verb: Verb): verb is "more" | "at-least" | "less" | "at-most" {
  return verb === "more" || verb === "at-least" || verb === "less" || verb === "at-most";
}
