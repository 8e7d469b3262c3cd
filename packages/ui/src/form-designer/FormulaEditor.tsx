"use client";

import { changeRule, type DesignRule, expressionOfText, type FormDesign, textOfExpression } from "@saan/forms/design";
import { type Expression, UnreadableExpression } from "@saan/forms/rules";
import { type FocusEvent, useRef, useState } from "react";
import { Button } from "../button/Button.js";
import { afterPress } from "../field/afterPress.js";
import { fill } from "../messages/fill.js";
import { TextArea } from "../text-area/TextArea.js";
import { type DesignerMessages, useDesigner } from "./Designer.js";

export interface FormulaEditorProps {
  readonly rule: DesignRule;
  /** Puts a sentence in the place of the formula; none where no sentence says a rule of its kind. */
  readonly restart: (() => void) | undefined;
  /** Called when somebody comes here to write, and when they leave: a sentence must not take the place of what is half written. */
  readonly onWriting: (isWriting: boolean) => void;
}

const OF_OPTIONS = { option: "option", example: "option != 'other'", code: "other" };

/** A rule as a formula: what no short sentence says. A text that cannot be read is kept with the rule, which stays as it was. */
export function FormulaEditor({ rule, restart, onWriting }: FormulaEditorProps) {
  const { design, edit, messages, prefix } = useDesigner();
  const [typed, setTyped] = useState<string>();
  const frame = useRef<HTMLDivElement>(null);
  const refusal = rule.draft === undefined ? undefined : readFormula(design, rule.draft, messages).error;
  // As it was typed, until something else changes the rule.
  const isTyped = typed !== undefined && isSame(readFormula(design, typed, messages).expression, rule.expression);
  const written = isTyped ? typed : textOfExpression(design, rule.expression);
  const read = (text: string) => {
    const { expression } = readFormula(design, text, messages);
    if (expression) setTyped(text);
    const isKnown = rule.draft === undefined && isSame(expression, rule.expression);
    const changes = expression ? { expression, draft: undefined } : { draft: text };
    if (!isKnown) edit(changeRule(design, rule.id, changes), `${rule.id} formula`);
  };
  const come = () => onWriting(true);
  const leave = ({ relatedTarget }: FocusEvent) => {
    // In another window the box is still the one that was written in.
    const isStill = frame.current?.contains(relatedTarget ?? document.activeElement);
    if (!isStill) afterPress(() => onWriting(false));
  };
  return (
    <div ref={frame} className="saan-field-group">
      <TextArea
        id={`${prefix}-rule-${rule.id}-formula`}
        label={messages["designRule.formula"]}
        hint={
          rule.kind === "filter"
            ? fill(messages["designRule.filterHint"], OF_OPTIONS)
            : fill(messages["designRule.formulaHint"], { example: "children > 2 and answered(village)" })
        }
        error={refusal}
        rows={2}
        spellCheck={false}
        autoCapitalize="none"
        value={rule.draft ?? written}
        onChange={(event) => read(event.currentTarget.value)}
        onFocus={come}
        onBlur={(event) => {
          setTyped(undefined);
          leave(event);
        }}
      />
      {restart && (
        <Button size="small" variant="quiet" onFocus={come} onBlur={leave} onClick={restart}>
          {messages["designRule.restart"]}
        </Button>
      )}
    </div>
  );
}

interface FormulaReading {
  readonly expression?: Expression;
  /** Why there is none. */
  readonly error?: string;
}

function readFormula(design: FormDesign, text: string, messages: DesignerMessages): FormulaReading {
  try {
    const expression = expressionOfText(design, text);
    return expression ? { expression } : { error: messages["designRule.formulaStranger"] };
  } catch (error) {
    const position = error instanceof UnreadableExpression ? error.position + 1 : 1;
    return { error: fill(messages["designRule.formulaWrong"], { position }) };
  }
}

function isSame(one: Expression | undefined, other: Expression): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
