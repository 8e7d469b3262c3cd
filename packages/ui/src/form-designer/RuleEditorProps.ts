import type { DesignField, DesignRule } from "@saan/forms/design";

/** What an editor of one rule is given. */
export interface RuleEditorProps {
  readonly rule: DesignRule;
  /** Whose rule it is. */
  readonly field: DesignField;
}
