import type * as z from "zod";
import { rooms } from "../domain/rooms.js";
import type { Locale } from "../field/bilingual.js";
import { describe } from "../field/field.js";
import { once } from "../field/once.js";
import type { AnyRecordDefinition } from "../read/rule.js";
import { homes } from "./homes.js";
import type { FieldMention, RuleReference } from "./room-reference-data.js";
import { defOf, fieldsOf, rowOf } from "./shapes.js";
import { wordsOf } from "./words/index.js";

type AnyRule = AnyRecordDefinition["rules"][number];

const sharedKeys = /* @__PURE__ */ once((_: "domain"): ReadonlySet<string> => {
  const [first, ...others] = rooms.flatMap(({ records }) =>
    Object.values(records).map(({ rules }) => rules.map(keyOf)),
  );
  return new Set(first?.filter((key) => others.every((keys) => keys.includes(key))));
});

function keyOf({ code, at }: AnyRule): string {
  return [code, ...at].join(" ");
}

/** The rules of a record that not every record has: which fields each looks at, and where its finding is shown. */
export function rulesOf({ rules, schema }: AnyRecordDefinition, locale: Locale): readonly RuleReference[] {
  return rules.filter((rule) => !sharedKeys("domain").has(keyOf(rule))).map((rule) => ruleOf(rule, schema, locale));
}

/** The rules that every record has: of its provenance, and of all its words. */
export function sharedRules(locale: Locale): readonly RuleReference[] {
  const { schema, rules } = homes().records.get("organization")?.record ?? { schema: undefined, rules: [] };
  if (!schema) return [];
  return rules.filter((rule) => sharedKeys("domain").has(keyOf(rule))).map((rule) => ruleOf(rule, schema, locale));
}

function ruleOf({ code, severity, reads, at }: AnyRule, schema: z.core.$ZodType, locale: Locale): RuleReference {
  return {
    code,
    severity,
    severityWords: wordsOf(locale).words[`severity.${severity}`],
    reads: (reads.length === 0 ? [""] : reads).map((path) => mentionOf(schema, path, locale)),
    at: mentionOf(schema, at.join("."), locale),
  };
}

/** A field by its path, with the labels of all that holds it. Rows have no label; no path is the whole record. */
function mentionOf(schema: z.core.$ZodType, path: string, locale: Locale): FieldMention {
  const { words } = wordsOf(locale);
  const labels: string[] = [];
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path.split(".").filter((key) => key !== "*" && key !== "")) {
    current = current && fieldAt(rowOf(current), step);
    labels.push((current && describe(current)?.label[locale]) ?? step);
  }
  return { path, label: labels.length === 0 ? words["rules.whole"] : labels.join(words["between.labels"]) };
}

/** A field of an object; of one with several forms, that of the first form that has it. */
function fieldAt(schema: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  const def = defOf(schema);
  if (def.type === "union") return def.options.map((form) => fieldAt(form, key)).find((found) => found !== undefined);
  return fieldsOf(schema).find(([name]) => name === key)?.[1];
}
