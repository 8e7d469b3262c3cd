"use client";

import {
  addRule,
  type Calculation,
  type Clause,
  calculationOfExpression,
  changeRule,
  compares,
  type DesignField,
  type DesignRule,
  designLimits,
  expressionAgainst,
  expressionOfCalculation,
  expressionOfSentence,
  type FormDesign,
  hasOptions,
  removeRule,
} from "@saan/forms/design";
import { Plus, SquareFunction, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "../button/Button.js";
import { Checkbox } from "../checkbox/Checkbox.js";
import { Fieldset } from "../fieldset/Fieldset.js";
import { MenuItem, MenuList, MenuRoot, MenuTrigger } from "../menu/Menu.js";
import { fill } from "../messages/fill.js";
import { BothLanguages } from "./BothLanguages.js";
import { CalculationEditor } from "./CalculationEditor.js";
import { comparableOf, isOfRows, readableBy, verbsOf } from "./choicesOfRules.js";
import { type Designer, problemText, useDesigner } from "./Designer.js";
import { FormulaEditor } from "./FormulaEditor.js";
import { SentenceEditor, sentenceOf } from "./SentenceEditor.js";

/** Kinds of rule that can be begun here. What a developer's source of options is asked within is shown where a form has it. */
const OFFERED = ["relevant", "required", "readOnly", "calculate", "warn", "constraint", "filter"] as const;

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
    if (next === design) {
      say(fill(messages["formDesigner.most"], { count: designLimits.rules }));
      return;
    }
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
  const isFormula = isWriting || rule.draft !== undefined;
  const sentence = isFormula ? undefined : sentenceOf(rule);
  const calculation = kind === "calculate" && !isFormula ? calculationOfExpression(rule.expression) : undefined;
  const fresh = kind === "filter" ? undefined : newRule(designer, field, kind);
  const restart =
    fresh &&
    (() => {
      setWriting(false);
      edit(changeRule(design, id, { expression: fresh.expression, draft: undefined }));
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
      {(sentence || calculation) && (
        <Button
          size="small"
          variant="quiet"
          icon={<SquareFunction />}
          onClick={() => {
            setWriting(true);
            say("", { kind: "rule", id: `${id}-formula` });
          }}
        >
          {messages["designRule.write"]}
        </Button>
      )}
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

/** A rule to begin with; undefined where there is nothing it could be about. */
function newRule(
  { design }: Designer,
  field: DesignField,
  kind: DesignRule["kind"],
): Omit<DesignRule, "id"> | undefined {
  const readable = readableBy(design, field.id);
  const [from] = readable;
  switch (kind) {
    case "warn":
    case "constraint": {
      // Of an answer of many parts a sentence says nothing, but what is wrong with it may be seen in another.
      const isOfParts = field.kind === "group" || field.kind === "domain";
      const clause = isOfParts ? from && beginning(design, from, field) : { field: ".", ...saying(field) };
      return clause && { kind, field: field.id, expression: expressionAgainst({ join: "and", clauses: [clause] }) };
    }
    case "filter": {
      const expression = { call: "!=", with: [{ field: "option" }, { value: null }] } as const;
      return hasOptions(field.kind) ? { kind, field: field.id, expression } : undefined;
    }
    case "calculate": {
      const calculation = firstCalculation(design, field, readable);
      const expression = calculation && expressionOfCalculation(calculation);
      return expression && { kind, field: field.id, expression };
    }
    case "options":
      return undefined;
    default: {
      if (!from) return undefined;
      const clauses = [beginning(design, from, field)];
      return { kind, field: field.id, expression: expressionOfSentence({ join: "and", clauses }) };
    }
  }
}

/** A statement about a field, to begin with: what is said of it first, and of one in rows in some of them. */
function beginning(design: FormDesign, about: DesignField, own: DesignField): Clause {
  const over = isOfRows(design, about.id, own.id) ? { over: "some" as const } : {};
  return { field: about.id, ...saying(about), ...over };
}

function saying(field: DesignField): Omit<Clause, "field"> {
  const [verb = "answered"] = verbsOf(field);
  return { verb, ...(compares(verb) && { with: { value: null } }) };
}

/** What a field could be made from, to begin with. */
function firstCalculation(
  design: FormDesign,
  field: DesignField,
  readable: readonly DesignField[],
): Calculation | undefined {
  const find = (fits: (other: DesignField) => boolean, how: Calculation["how"]): Calculation | undefined => {
    const from = readable.find(fits);
    return from && { how, of: [{ field: from.id }] };
  };
  if (comparableOf(field) === "number") {
    return (
      find((other) => comparableOf(other) === "number", "sum") ??
      find(({ kind }) => kind === "list" || kind === "choices", "count")
    );
  }
  const canBeSame = ["date", "date-time", "yes-no"].includes(field.kind) || comparableOf(field) === "text";
  return canBeSame
    ? find((other) => other.kind === field.kind && !isOfRows(design, other.id, field.id), "same")
    : undefined;
}
