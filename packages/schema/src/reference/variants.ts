import type * as z from "zod";
import type { Locale } from "../field/bilingual.js";
import { describe } from "../field/field.js";
import { code, filled, phrasesOf } from "./phrases.js";
import type { Phrase } from "./room-reference-data.js";
import { defOf, fieldsOf } from "./shapes.js";
import { listPhrases } from "./type-words.js";
import { wordsOf } from "./words/index.js";

type UnionDef = z.core.$ZodUnionDef & { readonly discriminator?: string };

/** A field of an object that takes one of several forms. */
export interface FormField {
  readonly key: string;
  readonly schema: z.core.$ZodType;
  /** What tells the forms apart is one choice, though each form allows one code of it. */
  readonly type?: readonly Phrase[];
  /** In which forms the field is; left out when it is in all of them. */
  readonly when?: string;
}

interface Found {
  readonly key: string;
  readonly schema: z.core.$ZodType;
  readonly forms: z.core.$ZodType[];
}

/** The fields of all forms, each once: those that are the same in several forms are one. */
export function formFieldsOf(def: UnionDef, locale: Locale): readonly FormField[] {
  const found: Found[] = [];
  for (const form of def.options) {
    for (const [key, schema] of fieldsOf(form)) {
      const known = found.find((one) => one.key === key && isSame(one.schema, schema));
      if (known) known.forms.push(form);
      else found.push({ key, schema, forms: [form] });
    }
  }
  // What tells the forms apart, what only some of them have, what all of them have.
  const rank = ({ key, forms }: Found) => (key === def.discriminator ? 0 : forms.length < def.options.length ? 1 : 2);
  const ordered = found.sort((one, other) => rank(one) - rank(other));
  return ordered.map(({ key, schema, forms }) => ({
    key,
    schema,
    ...(key === def.discriminator && { type: choiceWords(def, schema, locale) }),
    ...(forms.length < def.options.length && { when: whenWords(def, forms, locale) }),
  }));
}

function isSame(one: z.core.$ZodType, other: z.core.$ZodType): boolean {
  const [a, b] = [defOf(one), defOf(other)];
  if (describe(one)?.label.th !== describe(other)?.label.th) return false;
  return a === b || (a.type === "literal" && b.type === "literal");
}

function choiceWords(def: UnionDef, schema: z.core.$ZodType, locale: Locale): readonly Phrase[] {
  const { words } = wordsOf(locale);
  const { options } = describe(schema) ?? {};
  const codes = def.options.flatMap((form) => codesOf(def, form));
  if (options && options.codes.length === codes.length) {
    return phrasesOf(words["type.choice"], { list: listPhrases(options, locale) });
  }
  return phrasesOf(words["type.only"], { code: code(codes.join(" | ")) });
}

function whenWords(def: UnionDef, forms: readonly z.core.$ZodType[], locale: Locale): string {
  const { words } = wordsOf(locale);
  const options = forms.map((form) => `“${formLabel(def, form, locale)}”`).join(words["between.or"]);
  const discriminator = fieldsOf(forms[0] as z.core.$ZodType).find(([key]) => key === def.discriminator)?.[1];
  const field = discriminator && describe(discriminator)?.label[locale];
  return field ? filled(words["fields.when"], { field, options }) : filled(words["fields.whenOneOf"], { options });
}

function formLabel(def: UnionDef, form: z.core.$ZodType, locale: Locale): string {
  const label = describe(form)?.label[locale];
  if (label) return label;
  const list = fieldsOf(form).find(([key]) => key === def.discriminator)?.[1];
  const [only = ""] = codesOf(def, form);
  return (list && describe(list)?.options?.label(only, locale)) ?? only;
}

function codesOf(def: UnionDef, form: z.core.$ZodType): string[] {
  const tag = fieldsOf(form).find(([key]) => key === def.discriminator)?.[1];
  const read = tag && defOf(tag);
  return read?.type === "literal" ? read.values.map(String) : [];
}
