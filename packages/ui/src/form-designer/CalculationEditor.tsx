"use client";

import {
  type Calculation,
  calculations,
  changeRule,
  type DesignField,
  expressionOfCalculation,
  type Operand,
  partsOfCalculation,
} from "@saan/forms/design";
import { Plus, Trash2 } from "lucide-react";
import { Button } from "../button/Button.js";
import { IconButton } from "../button/IconButton.js";
import { fill } from "../messages/fill.js";
import { Select } from "../select/Select.js";
import { comparableOf, isOfRows, readableBy, withCurrent } from "./choicesOfRules.js";
import { nameOfId, useDesigner } from "./Designer.js";
import type { RuleEditorProps } from "./RuleEditorProps.js";

type How = Calculation["how"];

const OVER_ROWS: ReadonlySet<How> = new Set(["sum", "average", "min", "max", "count"]);
const OF_DATES: ReadonlySet<How> = new Set(["daysBetween", "yearsBetween"]);

export interface CalculationEditorProps extends RuleEditorProps {
  readonly calculation: Calculation;
}

/** A value made from others: "the sum of [this] and [that]". */
export function CalculationEditor({ rule, field, calculation }: CalculationEditorProps) {
  const { design, edit, messages, prefix, say } = useDesigner();
  const { how, of } = calculation;
  const set = (next: Calculation) => {
    const expression = expressionOfCalculation(next);
    if (expression) edit(changeRule(design, rule.id, { expression }));
  };
  const readable = readableBy(design, field.id);
  const fits = (other: DesignField, by: How) => {
    if (!OVER_ROWS.has(by) && isOfRows(design, other.id, field.id)) return false;
    if (by === "count") return other.kind === "list" || other.kind === "choices";
    // A day is that of a date with its time; a time no day has.
    if (by === "same" && field.kind === "date-time") return other.kind === field.kind;
    if (by === "same") return comparableOf(other) === comparableOf(field);
    return comparableOf(other) === (OF_DATES.has(by) ? "date" : "number");
  };
  const candidates = (by: How): readonly Operand[] => [
    ...readable.flatMap((other) => (fits(other, by) ? [{ field: other.id }] : [])),
    ...(OF_DATES.has(by) ? [{ call: "today" as const, with: [] as const }] : []),
  ];
  const chooseHow = (next: How) => {
    const { least, most } = partsOfCalculation(next);
    const possible = candidates(next);
    const kept = of.filter(
      (one) => "field" in one && possible.some((other) => "field" in other && other.field === one.field),
    );
    const filled = [...kept, ...possible.filter((one) => !kept.includes(one))];
    const first = filled[0];
    if (!first) return;
    const parts = filled.slice(0, Math.min(most, Math.max(least, kept.length)));
    while (parts.length < least) parts.push(first);
    set({ how: next, of: parts });
  };
  const { least, most } = partsOfCalculation(how);
  const possible = calculations.filter((one) => candidates(one).some((operand) => "field" in operand));
  const offered = withCurrent(possible, how);
  const setPart = (at: number, part: Operand) => set({ how, of: of.map((one, index) => (index === at ? part : one)) });
  const add = () => {
    const all = candidates(how);
    const free = all.find((one) => !of.some((other) => keyOf(other) === keyOf(one))) ?? all[0];
    if (!free) return;
    set({ how, of: [...of, free] });
    say("", { kind: "rule", id: `${rule.id}-${of.length}` });
  };
  const remove = (at: number) => {
    set({ how, of: of.filter((_, index) => index !== at) });
    say("", { kind: "rule", id: `${rule.id}-${Math.min(at, of.length - 2)}` });
  };
  return (
    <>
      <Select
        label={messages["designRule.how"]}
        options={offered.map((value) => ({ value, label: messages[`designHow.${value}`] }))}
        emptyLabel={false}
        value={how}
        onValueChange={(next) => chooseHow(next as How)}
      />
      {of.map((part, at) => {
        const number = at + 1;
        const label = fill(messages["designRule.part"], { number });
        return (
          <div className="saan-form-designer-clause" key={label}>
            <PartEditor
              id={`${prefix}-rule-${rule.id}-${at}`}
              label={label}
              value={part}
              candidates={candidates(how)}
              onValueChange={(next) => setPart(at, next)}
            />
            {of.length > least && (
              <IconButton
                icon={<Trash2 />}
                aria-label={fill(messages["designRule.removePart"], { number })}
                onClick={() => remove(at)}
              />
            )}
          </div>
        );
      })}
      {of.length < most && (
        <Button size="small" variant="quiet" icon={<Plus />} onClick={add}>
          {messages["designRule.addPart"]}
        </Button>
      )}
    </>
  );
}

interface PartEditorProps {
  readonly id: string;
  readonly label: string;
  readonly value: Operand;
  readonly candidates: readonly Operand[];
  readonly onValueChange: (value: Operand) => void;
}

/** One of the fields, or today; a value that a formula brought is shown and can be replaced. */
function PartEditor({ id, label, value, candidates, onValueChange }: PartEditorProps) {
  const designer = useDesigner();
  const { messages } = designer;
  const all = candidates.some((one) => keyOf(one) === keyOf(value)) ? candidates : [value, ...candidates];
  const text = (operand: Operand) => {
    if ("field" in operand) return nameOfId(operand.field, designer);
    return "call" in operand ? messages["designRule.today"] : String(operand.value ?? "");
  };
  return (
    <Select
      id={id}
      label={label}
      options={all.map((one) => ({ value: keyOf(one), label: text(one) }))}
      emptyLabel={false}
      value={keyOf(value)}
      onValueChange={(key) => {
        const next = all.find((one) => keyOf(one) === key);
        if (next) onValueChange(next);
      }}
    />
  );
}

function keyOf(operand: Operand): string {
  if ("field" in operand) return `field ${operand.field}`;
  return "call" in operand ? "today" : `value ${String(operand.value)}`;
}
