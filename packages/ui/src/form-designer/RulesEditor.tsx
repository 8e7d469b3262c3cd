"use client";

import {
  addRule,
  calculationOfExpression,
  changeRule,
  type DesignField,
  type DesignRule,
  expressionAgainst,
  expressionOfSentence,
  removeRule,
} from "@saan/forms/design";
import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "../button/Button.js";
import { Checkbox } from "../checkbox/Checkbox.js";
import { Fieldset } from "../fieldset/Fieldset.js";
import { MenuItem, MenuList, MenuRoot, MenuTrigger } from "../menu/Menu.js";
import { BothLanguages } from "./BothLanguages.js";
import { CalculationEditor } from "./CalculationEditor.js";
import { comparableOf, isOfRows, readableBy, verbsOf } from "./choicesOfRules.js";
import { type Designer, problemText, useDesigner } from "./Designer.js";
import { FormulaEditor } from "./FormulaEditor.js";
import { SentenceEditor, sentenceOf } from "./SentenceEditor.js";

/** Kinds of rule that a sentence says; the others are shown as formulas where a form has them. */
const OFFERED = ["relevant", "required", "calculate", "warn", "constraint"] as const;

/** The rules about one field. */
export function RulesEditor({ field }: { readonly field: DesignField }) {
  const designer = useDesigner();
  const { design, edit, messages, prefix, say } = designer;
  const own = design.rules.filter((rule) => rule.field === field.id);
  const offered = OFFERED.filter((kind) => {
    const isOneOfMany = kind === "warn" || kind === "constraint";
    return (isOneOfMany || !own.some((rule) => rule.kind === kind)) && newRule(designer, field, kind) !== undefined;
  });
  const add = (kind: (typeof OFFERED)[number]) => {
    const rule = newRule(designer, field, kind);
    if (!rule) return;
    const next = addRule(design, rule);
    edit(next);
    say("", { kind: "rule", id: next.rules.at(-1)?.id });
  };
  return (
    <Fieldset legend={messages["designRule.rules"]}>
      {own.map((rule) => (
        <RuleEditor key={rule.id} rule={rule} field={field} />
      ))}
      {offered.length > 0 && (
        <MenuRoot>
          <MenuTrigger>
            <Button size="small" icon={<Plus />} id={`${prefix}-add-rule`}>
              {messages["designRule.add"]}
            </Button>
          </MenuTrigger>
          <MenuList>
            {offered.map((kind) => (
              <MenuItem key={kind} onClick={() => add(kind)}>
                {messages[`designRule.${kind}`]}…
              </MenuItem>
            ))}
          </MenuList>
        </MenuRoot>
      )}
    </Fieldset>
  );
}

function RuleEditor({ rule, field }: { readonly rule: DesignRule; readonly field: DesignField }) {
  const designer = useDesigner();
  const { design, edit, messages, prefix, say } = designer;
  const { id, kind } = rule;
  const error = problemText(
    designer,
    { rule: id, field: field.id },
    "rule-field-gone",
    "rule-unfinished",
    "rule-twice",
    "rule-cycle",
    "wrong-kind",
    "refused",
  );
  const isSaid = kind === "warn" || kind === "constraint";
  const [isWriting, setWriting] = useState(false);
  const sentence = isWriting ? undefined : sentenceOf(rule);
  const calculation = kind === "calculate" && !isWriting ? calculationOfExpression(rule.expression) : undefined;
  const fresh = newRule(designer, field, kind);
  const restart =
    fresh &&
    (() => {
      setWriting(false);
      edit(changeRule(design, id, { expression: fresh.expression }));
      // The button goes with the formula.
      say("", { kind: "rule", id });
    });
  return (
    <Fieldset
      id={`${prefix}-rule-${id}`}
      className="saan-form-designer-rule"
      legend={messages[`designRule.${kind}`]}
      error={error}
    >
      {sentence && <SentenceEditor rule={rule} field={field} sentence={sentence} />}
      {calculation && <CalculationEditor rule={rule} field={field} calculation={calculation} />}
      {!sentence && !calculation && <FormulaEditor rule={rule} restart={restart} onWriting={setWriting} />}
      {isSaid && (
        <BothLanguages
          label={messages["designRule.message"]}
          value={rule.message}
          required
          error={problemText(designer, { rule: id, field: field.id }, "rule-message")}
          onValueChange={(message) => edit(changeRule(design, id, { message }), `${id} message`)}
        />
      )}
      {kind === "calculate" && (
        <Checkbox
          label={messages["designRule.once"]}
          checked={rule.once === true}
          onCheckedChange={(checked) => edit(changeRule(design, id, { once: checked ? true : undefined }))}
        />
      )}
      <Button
        size="small"
        variant="quiet"
        icon={<Trash2 />}
        onClick={() => {
          edit(removeRule(design, id));
          say("", { kind: "add", id: "rule" });
        }}
      >
        {messages["designRule.remove"]}
      </Button>
    </Fieldset>
  );
}

/** A rule to begin with; undefined where there is nothing it could be about, or no sentence says a rule of its kind. */
function newRule(
  { design }: Designer,
  field: DesignField,
  kind: DesignRule["kind"],
): Omit<DesignRule, "id"> | undefined {
  if (kind === "warn" || kind === "constraint") {
    const [verb = "answered"] = verbsOf(field);
    const clause = { field: ".", verb, with: { value: null } };
    if (field.kind === "group" || field.kind === "domain") return undefined;
    return { kind, field: field.id, expression: expressionAgainst({ join: "and", clauses: [clause] }) };
  }
  if (kind === "options" || kind === "filter") return undefined;
  const readable = readableBy(design, field.id);
  if (kind === "calculate") {
    const wanted = comparableOf(field);
    if (wanted !== "number") return undefined;
    const from = readable.find((other) => comparableOf(other) === "number");
    return from && { kind, field: field.id, expression: { call: "sum", with: [{ field: from.id }] } };
  }
  const [from] = readable;
  if (!from) return undefined;
  const [verb = "answered"] = verbsOf(from);
  const over = isOfRows(design, from.id, field.id) ? { over: "some" as const } : {};
  const clause = { field: from.id, verb, with: { value: null }, ...over };
  return { kind, field: field.id, expression: expressionOfSentence({ join: "and", clauses: [clause] }) };
}
