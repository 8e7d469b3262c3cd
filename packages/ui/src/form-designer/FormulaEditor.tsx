"use client";

import { changeRule, expressionOfText, textOfExpression } from "@saan/forms/design";
import { UnreadableExpression } from "@saan/forms/rules";
import { useState } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { TextArea } from "../text-area/TextArea.js";
import { useDesigner } from "./Designer.js";
import type { RuleEditorProps } from "./RuleEditorProps.js";

/** A rule as a formula: what no short sentence says. A text that cannot be read stays, and the rule as it was. */
export function FormulaEditor({ rule, restart }: RuleEditorProps) {
  const { design, edit, messages } = useDesigner();
  const written = textOfExpression(design, rule.expression) ?? "";
  const [typed, setTyped] = useState<{ readonly text: string; readonly error: string }>();
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
  return (
    <>
      <TextArea
        label={messages["designRule.formula"]}
        hint={messages["designRule.formulaHint"]}
        error={typed?.error || undefined}
        rows={2}
        spellCheck={false}
        autoCapitalize="none"
        value={typed?.text ?? written}
        onChange={(event) => read(event.currentTarget.value)}
        onBlur={() => {
          if (typed?.error === "") setTyped(undefined);
        }}
      />
      <Button size="small" variant="quiet" onClick={restart}>
        {messages["designRule.restart"]}
      </Button>
    </>
  );
}
