export type { RowMove } from "../model/fieldName.js";
export type { Answer, AnswerObject } from "./answer.js";
export { applyRules } from "./applyRules.js";
export { type ExpressionWords, type Part, type RuleWriter, rules } from "./builder.js";
export { type EvaluateOptions, evaluate } from "./evaluate.js";
export type { Expression } from "./expression.js";
export { type CalculatedValue, type Changes, type FieldState, plainStates } from "./fieldState.js";
export type {
  CalculateRule,
  CompiledRule,
  ConditionRule,
  ConstraintRule,
  FilterRule,
  FormRule,
  OptionsRule,
  RelevantRule,
} from "./formRule.js";
export { type AnswerKind, type FunctionDescription, type FunctionName, functions } from "./functions.js";
export { parseExpression, UnreadableExpression } from "./parseExpression.js";
export { printExpression } from "./printExpression.js";
export { RuleRun, type RuleRunOptions } from "./RuleRun.js";
export { type ReadFormOptions, readForm } from "./readForm.js";
export { toXlsformExpression, type XlsformExpression, type XlsformOptions } from "./xlsformExpression.js";
