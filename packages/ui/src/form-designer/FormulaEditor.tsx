"use client";

import { changeRule, type DesignRule, expressionOfText, textOfExpression } from "@saan/forms/design";
import { UnreadableExpression } from "@saan/forms/rules";
import { type FocusEvent, useRef, useState } from "react";
import { Button } from "../button/Button.js";
import { afterPress } from "../field/afterPress.js";
import { fill } from "../messages/fill.js";
import { TextArea } from "../text-area/TextArea.js";
import { useDesigner } from "./Designer.js";

export interface FormulaEditorProps {
  readonly rule: DesignRule;
  /** Puts a sentence in the place of the formula; none where no sentence says a rule of its kind. */
  readonly restart: (() => void) | undefined;
  /** Called when somebody comes here to write, and when they leave: a sentence must not take the place of what is half written. */
  readonly onWriting: (isWriting: boolean) => void;
}

/** A rule as a formula: what no short sentence says. A text that cannot be read stays, and the rule as it was. */
export function FormulaEditor({ rule, restart, onWriting }: FormulaEditorProps) {
  const { design, edit, messages } = useDesigner();
  const written = textOfExpression(design, rule.expression) ?? "";
  const [typed, setTyped] = useState<{ readonly text: string; readonly error: string }>();
  const frame = useRef<HTMLDivElement>(null);
  const read = (text: string) => {
    try {
      const expression = expressionOfText(design, text);
      if (!expression) {
        setTyped({ text, error: messages["designRule.formulaStranger"] });
        return;
      }
      // As it was typed, until something else changes the rule.
      setTyped({ text, error: "" });
      const isSame = JSON.stringify(expression) === JSON.stringify(rule.expression);
      if (!isSame) edit(changeRule(design, rule.id, { expression }), `${rule.id} formula`);
    } catch (error) {
      const position = error instanceof UnreadableExpression ? error.position + 1 : 1;
      setTyped({ text, error: fill(messages["designRule.formulaWrong"], { position }) });
    }
  };
  const come = () => onWriting(true);
  const leave = ({ relatedTarget }: FocusEvent) => {
    // In another window the box is still the one that was written in; what cannot be read yet stays to be mended.
    const isStill = frame.current?.contains(relatedTarget ?? document.activeElement);
    if (!isStill && !typed?.error) afterPress(() => onWriting(false));
  };
  return (
    <div ref={frame} className="saan-field-group">
      <TextArea
        label={messages["designRule.formula"]}
        hint={messages["designRule.formulaHint"]}
        error={typed?.error || undefined}
        rows={2}
        spellCheck={false}
        autoCapitalize="none"
        value={typed?.text ?? written}
        onChange={(event) => read(event.currentTarget.value)}
        onFocus={come}
        onBlur={(event) => {
          if (typed?.error === "") setTyped(undefined);
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
