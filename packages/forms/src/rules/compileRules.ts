import { nearbyNames } from "../model/nearbyNames.js";
import type { FormNode } from "../model/node.js";
import { ANY_ROW } from "../model/nodeId.js";
import { SaanError } from "../model/SaanError.js";
import { pathOf } from "../model/selection.js";
import { checkedExpression, type Expression, fieldsIn, OPTION, OWN_FIELD } from "./expression.js";
import type { CompiledRule, FormRule } from "./formRule.js";
import { type GraphRead, ranksOf } from "./graph.js";
import { kindOf, kindOfNode } from "./kindOf.js";
import { parseExpression } from "./parseExpression.js";
import { isGroup, type Place, placeAt } from "./place.js";
import { refuseOutcome, refuseTarget } from "./refuseRule.js";
import { refuseStrangeDay } from "./refuseStrangeDay.js";
import { refuseUntypedRule, WRITTEN_AS } from "./refuseUntypedRule.js";

type Nodes = Readonly<Record<string, FormNode>>;

/**
 * Compiles the rules of a form against its nodes, in the order in which they are done.
 *
 * @throws SaanError `unreadable-rule`, `no-such-field`, `wrong-kind` (a rule that could never come to anything),
 *   `needed-field` (a required field that is not always asked for), `rule-twice`, `rule-cycle`.
 */
export function compileRules(nodes: Nodes, rules: readonly FormRule[]): readonly CompiledRule[] {
  if (rules.length === 0) return [];
  const ids = new Set<string>();
  const places = new Map<string, Place>();
  for (const rule of rules) refuseUntypedRule(rule);
  const compiled = rules.map((rule) => compileRule(nodes, rule, idOf(rule, ids), places));
  const ranks = ranksOf(compiled.map(({ rule, reads }) => ({ ...rule, reads })));
  return compiled
    .map(({ rule }, index): CompiledRule => ({ ...rule, rank: ranks[index] ?? 0 }))
    .sort((one, other) => one.rank - other.rank);
}

interface Unranked {
  readonly rule: Omit<CompiledRule, "rank">;
  readonly reads: readonly GraphRead[];
}

function compileRule(nodes: Nodes, rule: FormRule, id: string, places: Map<string, Place>): Unranked {
  const { kind, field } = rule;
  const says = (code: string, what: string, how: string) => new SaanError(code, `Rule "${id}": ${what}.`, how);
  const placeOf = (template: string): Place => {
    const known = places.get(template) ?? placeAt(nodes, template);
    if (!known) throw says("no-such-field", `the form has no field "${template}"`, nearbyFields(nodes, template));
    places.set(template, known);
    return known;
  };
  const target = placeOf(field);
  const refuse = (code: string, what: string, how: string): never => {
    throw says(code, what, how);
  };
  refuseTarget(nodes, rule, target, refuse);
  const expression = expressionOf(rule, says);
  const isFilter = kind === "filter";
  const question = { placeOf, own: field, isFilter, refuse: refuse.bind(undefined, "wrong-kind") };
  const given = kindOf(expression, question);
  refuseOutcome(rule, target, given, refuse);
  if (kind === "calculate" && target.nodes.every((node) => kindOfNode(node) === "date")) {
    refuseStrangeDay(expression, question.refuse);
  }
  const templates = fieldsIn(expression).filter((template) => !isFilter || template !== OPTION);
  const read = templates.map((template) => placeOf(template === OWN_FIELD ? field : template));
  // What is calculated is written only where its variant is the chosen one.
  const gated = kind === "calculate" ? [...read, target] : read;
  const gates = gated.flatMap((place) => place.gates.map(({ discriminator }) => placeOf(discriminator)));
  const reads = new Map([...read, ...gates].map((place) => [place.template, place]));
  return {
    rule: {
      id,
      kind,
      node: target.nodes[0]?.id ?? "",
      template: field,
      expression,
      reads: [...reads.keys()],
      ...detailsOf(rule),
    },
    reads: [...reads.values()].map(({ template, nodes: [node], isInside }) => ({
      template,
      holdsFields: !isInside && node !== undefined && isGroup(node),
    })),
  };
}

function expressionOf(rule: FormRule, says: (code: string, what: string, how: string) => SaanError): Expression {
  const name = WRITTEN_AS[rule.kind];
  const written: unknown = Reflect.get(rule, name);
  if (written === undefined) throw says("unreadable-rule", `it has no "${name}"`, `Write its expression in "${name}".`);
  try {
    return typeof written === "string" ? parseExpression(written) : checkedExpression(written);
  } catch (error) {
    // The same matter, with the rule it is in.
    if (error instanceof SaanError) throw says(error.code, error.message.replace(/\.$/, ""), "");
    throw error;
  }
}

function detailsOf(rule: FormRule): Partial<CompiledRule> {
  switch (rule.kind) {
    case "relevant":
      return rule.otherwise === "keep" ? { otherwise: "keep" } : {};
    case "calculate":
      return rule.once ? { once: true } : {};
    case "constraint":
    case "warn": {
      const { message, code, also } = rule;
      return { message, ...(code === undefined ? {} : { code }), ...(also ? { also } : {}) };
    }
    default:
      return {};
  }
}

/** The name of a rule. Of most kinds a field has one. */
function idOf(rule: FormRule, ids: Set<string>): string {
  const { kind, field } = rule;
  const isOneOfMany = kind === "constraint" || kind === "warn";
  const made = `${kind}:${field}`;
  if (!isOneOfMany && ids.has(made)) {
    throw new SaanError("rule-twice", `Field "${field}" has two rules "${kind}".`, "Join them in one, with and or or.");
  }
  if (!isOneOfMany) ids.add(made);
  let id = rule.id ?? made;
  for (let count = 2; isOneOfMany && rule.id === undefined && ids.has(`id ${id}`); count += 1) id = `${made}:${count}`;
  if (ids.has(`id ${id}`)) {
    throw new SaanError("rule-twice", `Two rules have the id "${id}".`, "Give each an id of its own.");
  }
  ids.add(`id ${id}`);
  return id;
}

function nearbyFields(nodes: Nodes, template: string): string {
  const near = nearbyNames(template, Object.keys(nodes).map(pathOf));
  return `Give the whole dotted path from the top of the record, with ${ANY_ROW} for any row.${near}`;
}
