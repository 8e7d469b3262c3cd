import type { DesignField, DesignRule } from "@saan/forms/design";

/** What an editor of one rule is given, whether it shows a sentence, a calculation or a formula. */
export interface RuleEditorProps {
  readonly rule: DesignRule;
  /** Whose rule it is. */
  readonly field: DesignField;
  /** Puts a sentence in the place of a formula. */
  readonly restart: () => void;
}
