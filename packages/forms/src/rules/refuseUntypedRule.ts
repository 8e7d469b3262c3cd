import { refuseStrangeNames } from "../model/refuseStrangeNames.js";
import { isInBoth } from "../model/refuseUntyped.js";
import { SaanError } from "../model/SaanError.js";
import type { FormRule } from "./formRule.js";

type Kind = FormRule["kind"];

/** Where each kind of rule has its expression. */
export const WRITTEN_AS = {
  relevant: "when",
  required: "when",
  readOnly: "when",
  calculate: "from",
  constraint: "that",
  warn: "that",
  options: "within",
  filter: "where",
} as const satisfies Record<Kind, string>;

const OF_ALL = ["id", "kind", "field"];

/** What may be said beside it: one of these values, or, where there are none, what is looked at elsewhere. */
type Beside = Readonly<Record<string, readonly unknown[] | undefined>>;

const finding: Beside = { message: undefined, code: undefined, also: ["empty"] };
const BESIDE: Readonly<Partial<Record<Kind, Beside>>> = {
  relevant: { otherwise: ["leave-out", "keep"] },
  calculate: { once: [true] },
  constraint: finding,
  warn: finding,
};

/**
 * Refuses, by name, what no compiler of types has looked at: rules may come as data.
 *
 * @throws SaanError `unreadable-rule`.
 */
export function refuseUntypedRule(rule: unknown): void {
  if (!isRecord(rule)) {
    throw refusal(
      `A rule is ${JSON.stringify(rule)}.`,
      'Give an object: { kind: "required", field: "title", when: "…" }.',
    );
  }
  const { kind, field, message } = rule;
  if (typeof field !== "string") {
    throw refusal(`A rule "${kind}" is about the field ${JSON.stringify(field)}.`, "Give its dotted path as a text.");
  }
  const name = `Rule "${kind}:${field}"`;
  if (!isKind(kind)) {
    throw refusal(`${name}: "${kind}" is no kind of rule.`, `There are ${Object.keys(WRITTEN_AS).join(", ")}.`);
  }
  const beside = BESIDE[kind] ?? {};
  const known = [...OF_ALL, WRITTEN_AS[kind], ...Object.keys(beside)];
  refuseStrangeNames(rule, known, { code: "unreadable-rule", of: `rule "${kind}:${field}"`, reader: "such a rule" });
  for (const [part, values] of Object.entries(beside)) {
    if (rule[part] === undefined || !values || values.includes(rule[part])) continue;
    const ways = values.map((value) => JSON.stringify(value)).join(" or ");
    throw refusal(`${name}: its "${part}" is ${JSON.stringify(rule[part])}.`, `Give ${ways}, or leave it out.`);
  }
  if ((kind === "constraint" || kind === "warn") && !isInBoth(message)) {
    const how = 'Say what to do about it in both languages: message: { th: "…", en: "…" }.';
    throw refusal(`${name}: its "message" is ${JSON.stringify(message)}.`, how);
  }
}

function isKind(kind: unknown): kind is Kind {
  return typeof kind === "string" && Object.hasOwn(WRITTEN_AS, kind);
}

function isRecord(rule: unknown): rule is Readonly<Record<string, unknown>> {
  return typeof rule === "object" && rule !== null;
}

function refusal(what: string, how: string): SaanError {
  return new SaanError("unreadable-rule", what, how);
}
