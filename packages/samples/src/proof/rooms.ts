import * as activity from "@saan/schema/activity";
import * as agreement from "@saan/schema/agreement";
import * as area from "@saan/schema/area";
import * as assembly from "@saan/schema/assembly";
import * as body from "@saan/schema/body";
import * as caseConference from "@saan/schema/case-conference";
import * as communication from "@saan/schema/communication";
import * as course from "@saan/schema/course";
import type { KindReaders } from "@saan/schema/dossier";
import * as facility from "@saan/schema/facility";
import type { AnyCodelist } from "@saan/schema/field";
import * as field from "@saan/schema/field";
import * as indicator from "@saan/schema/indicator";
import * as legalInstrument from "@saan/schema/legal-instrument";
import * as lesson from "@saan/schema/lesson";
import * as organization from "@saan/schema/organization";
import * as person from "@saan/schema/person";
import * as plan from "@saan/schema/plan";
import * as portfolio from "@saan/schema/portfolio";
import * as programme from "@saan/schema/programme";
import type { RecordDefinition } from "@saan/schema/read";
import * as record from "@saan/schema/record";
import { type RecordKind, recordKinds } from "@saan/schema/record";
import * as source from "@saan/schema/source";
import * as support from "@saan/schema/support";
import * as survey from "@saan/schema/survey";
import * as targetGroup from "@saan/schema/target-group";
import * as workCycle from "@saan/schema/work-cycle";

/** The rooms of the schema that hold records, or words that records use, by the names of their entries. */
export const rooms: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  field,
  record,
  area,
  organization,
  person,
  programme,
  agreement,
  "work-cycle": workCycle,
  indicator,
  activity,
  body,
  plan,
  assembly,
  "case-conference": caseConference,
  lesson,
  course,
  portfolio,
  "target-group": targetGroup,
  support,
  "legal-instrument": legalInstrument,
  survey,
  facility,
  communication,
  source,
};

const exported = Object.entries(rooms).flatMap(([room, exports]) =>
  Object.entries(exports).map(([name, value]) => ({ name: `${room}.${name}`, value })),
);

/** The definition of every kind of record, with the ways to it from older versions. */
export const kindReaders: KindReaders = Object.fromEntries(
  exported.flatMap(({ value }) => {
    if (!isDefinition(value)) return [];
    const migrations = exported.find(({ name }) => name.endsWith(`.${camelOf(value.name)}Migrations`))?.value;
    return [[value.name, { definition: value, ...(migrations !== undefined && { migrations }) }]];
  }),
);

/** What reads the records of a kind. Throws a RangeError when no room defines it. */
export function definitionOf(kind: RecordKind): RecordDefinition<unknown> {
  const definition = kindReaders[kind]?.definition;
  if (!definition) throw new RangeError(`definitionOf: no room of the schema defines ${kind}; add it to rooms`);
  return definition as RecordDefinition<unknown>;
}

/** Every codelist that a room exports, by room and name: `agreement.partyRoles`. */
export const codelists: readonly { readonly name: string; readonly list: AnyCodelist }[] = exported.flatMap(
  ({ name, value }) => (isCodelist(value) ? [{ name, list: value }] : []),
);

function isDefinition(value: unknown): value is RecordDefinition<unknown> & { readonly name: RecordKind } {
  return isObject(value) && "rules" in value && "schema" in value && Object.hasOwn(recordKinds, String(value.name));
}

function isCodelist(value: unknown): value is AnyCodelist {
  return isObject(value) && "codes" in value && "entries" in value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function camelOf(kind: string): string {
  return kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
