import { areaReference } from "@saan/schema/area";
import { choices, codelist, field, longText, shortText, statedDate } from "@saan/schema/field";
import { organizationReference } from "@saan/schema/organization";
import * as z from "zod";
import { defineForm } from "../model/defineForm.js";
import type { Code, Program } from "./code.js";
import type { DomainFields } from "./formCode.js";

/** What a program may use, and nothing else: named one by one, so that no more of zod comes along. */
const known: Readonly<Record<string, unknown>> = {
  "*": {
    array: z.array,
    boolean: z.boolean,
    file: z.file,
    int: z.int,
    iso: { date: z.iso.date, datetime: z.iso.datetime, time: z.iso.time },
    nonoptional: z.nonoptional,
    number: z.number,
    optional: z.optional,
    strictObject: z.strictObject,
    unknown: z.unknown,
  },
  areaReference,
  choices,
  codelist,
  defineForm,
  field,
  longText,
  organizationReference,
  shortText,
  statedDate,
};

/** Runs a program; answers the last constant. Nothing is read as code: data says which known function is called with what. */
export function runProgram({ constants }: Program, domain: DomainFields): unknown {
  const schemas = new Map(
    [...domain.values()].map(
      ({ source, schema }) => [nameOf(source.from, source.name, source.members), schema] as const,
    ),
  );
  const locals = new Map<string, unknown>();
  let last: unknown;
  for (const { name, code } of constants) {
    last = run(code);
    locals.set(name, last);
  }
  return last;

  function run(code: Code): unknown {
    if ("plain" in code) return code.plain;
    if ("local" in code) return locals.get(code.local);
    if ("imported" in code) return known[code.imported];
    if ("items" in code) return code.items.map(run);
    if ("entries" in code) return Object.fromEntries(code.entries.map(([name, value]) => [name, run(value)]));
    if ("of" in code) return domainSchema(code) ?? (run(code.of) as Record<string, unknown>)[code.member];
    const { call, with: given } = code;
    const values = given.map(run);
    if ("of" in call) {
      const owner = run(call.of) as Record<string, (...values: readonly unknown[]) => unknown>;
      return owner[call.member]?.(...values);
    }
    return (run(call) as (...values: readonly unknown[]) => unknown)(...values);
  }

  /** Schemas of the domain were given as they are: nothing is imported at run time. */
  function domainSchema(code: Code): unknown {
    let inner = code;
    const members: string[] = [];
    while ("of" in inner) {
      members.unshift(inner.member);
      inner = inner.of;
    }
    return "imported" in inner ? schemas.get(nameOf(inner.from, inner.imported, members)) : undefined;
  }
}

function nameOf(from: string, name: string, members: readonly string[]): string {
  return [from, name, ...members].join("\n");
}

/** A plain object schema of schemas that are there already. */
export function objectOf(shape: Readonly<Record<string, z.core.$ZodType>>): z.ZodType<unknown> {
  return z.strictObject(shape);
}
