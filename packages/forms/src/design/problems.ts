import type { Bilingual } from "@saan/schema/field";
import type { Expression } from "../rules/expression.js";
import { type DesignField, type FormDesign, hasOptions, holdsFields } from "./design.js";
import { idsIn } from "./fieldNames.js";
import { placesIn } from "./fieldTree.js";
import type { DomainFields } from "./formCode.js";
import { isCode, isKey } from "./names.js";

/** What can be in the way of a design becoming a form. Rules add the codes of `defineForm`: `rule-cycle`, `wrong-kind` … */
export type DesignProblemCode =
  | "form-label"
  | "form-id"
  | "no-fields"
  | "label"
  | "key"
  | "key-twice"
  | "options"
  | "option-label"
  | "option-code"
  | "code-twice"
  | "purpose"
  | "retention"
  | "limits"
  | "empty-group"
  | "unknown-domain-field"
  | "part-label"
  | "rule-field-gone"
  | "rule-unfinished"
  | "rule-unreadable"
  | "rule-message"
  | "rule-twice"
  | "rule-cycle"
  | "wrong-kind"
  | "refused";

export interface DesignProblem {
  readonly code: DesignProblemCode;
  /** Ids of what it is about: none for the form as a whole. */
  readonly field?: string;
  readonly rule?: string;
  /** Of a section or step. */
  readonly part?: string;
  /** What `defineForm` says about it, for a developer. */
  readonly detail?: string;
}

/** What keeps fields, sections and the form itself from being made. */
export function fieldProblems(design: FormDesign, domain: DomainFields): readonly DesignProblem[] {
  const found: DesignProblem[] = [];
  if (!isSaid(design.label)) found.push({ code: "form-label" });
  if (!/^[A-Za-z][\w-]{0,99}$/.test(design.id)) found.push({ code: "form-id" });
  if (design.fields.length === 0) found.push({ code: "no-fields" });
  for (const { id, label } of [...design.sections, ...design.steps]) {
    if (!isSaid(label)) found.push({ code: "part-label", part: id });
  }
  for (const { field, among, at } of placesIn(design)) {
    for (const code of problemsOfField(field, domain)) found.push({ code, field: field.id });
    if (among.findIndex(({ key }) => key === field.key) < at) found.push({ code: "key-twice", field: field.id });
  }
  return found;
}

/** Without these a field cannot even be shown. */
const HOPELESS: ReadonlySet<DesignProblemCode> = new Set([
  "key",
  "key-twice",
  "options",
  "option-code",
  "code-twice",
  "unknown-domain-field",
]);

export function cannotBeShown({ code, field }: DesignProblem): boolean {
  return field !== undefined && HOPELESS.has(code);
}

function* problemsOfField(field: DesignField, domain: DomainFields): Generator<DesignProblemCode> {
  const { kind, limits: { least, most } = {} } = field;
  if (!isSaid(field.label)) yield "label";
  if (!isKey(field.key)) yield "key";
  if (kind === "domain" && !domain.has(field.domain ?? "")) yield "unknown-domain-field";
  if (hasOptions(kind)) yield* problemsOfOptions(field);
  if (holdsFields(kind) && !field.fields?.length) yield "empty-group";
  if (kind !== "domain" && field.privacy !== "public") {
    if (!isSaid(field.purpose)) yield "purpose";
    if (field.retention === undefined) yield "retention";
  }
  const isSize = kind !== "number" && kind !== "money";
  const isWrong = [least, most].some(
    (limit) => limit !== undefined && (!Number.isFinite(limit) || (isSize && (limit < 0 || !Number.isInteger(limit)))),
  );
  if (isWrong || (least !== undefined && most !== undefined && least > most)) yield "limits";
}

function* problemsOfOptions({ options = [] }: DesignField): Generator<DesignProblemCode> {
  if (options.length === 0) yield "options";
  if (options.some(({ label }) => !isSaid(label))) yield "option-label";
  if (options.some(({ code }) => !isCode(code))) yield "option-code";
  if (new Set(options.map(({ code }) => code)).size < options.length) yield "code-twice";
}

/** What can be told of the rules without compiling them. */
export function ruleProblems({ rules, ...design }: FormDesign): readonly DesignProblem[] {
  const ids = new Set(placesIn({ ...design, rules }).map(({ field }) => field.id));
  return rules.flatMap(({ id: rule, field, kind, expression, draft, message }): DesignProblem[] => {
    const about = { rule, field };
    if (!ids.has(field)) return [{ code: "rule-field-gone", rule }];
    if (draft !== undefined) return [{ code: "rule-unreadable", ...about }];
    if (idsIn(expression).some((one) => !ids.has(one))) return [{ code: "rule-field-gone", ...about }];
    const found: DesignProblem[] = [];
    if (isUnfinished(expression)) found.push({ code: "rule-unfinished", ...about });
    if ((kind === "constraint" || kind === "warn") && !isSaid(message)) found.push({ code: "rule-message", ...about });
    return found;
  });
}

/** Something compared with nothing, as a sentence has it until a value is chosen. */
function isUnfinished(expression: Expression): boolean {
  if (!("call" in expression)) return false;
  const [, second] = expression.with;
  const isCompared = /^([=<>]|!=|>=|<=)$/.test(expression.call) || expression.call === "includes";
  const isOpen = second !== undefined && "value" in second && (second.value === null || second.value === "");
  return (isCompared && isOpen) || expression.with.some(isUnfinished);
}

function isSaid(words: Bilingual | undefined): boolean {
  return words !== undefined && (words.th.trim() !== "" || words.en.trim() !== "");
}
