import { kindReaders } from "../domain/kind-readers.js";
import type { Room, RoomRecord } from "../domain/rooms.js";
import type { Locale } from "../field/bilingual.js";
import { recordKinds } from "../record/kinds.js";
import { codelistReference } from "./codelist-reference.js";
import { fieldRows } from "./field-rows.js";
import { homes, lifecyclesOf } from "./homes.js";
import { labelOfPart } from "./labels.js";
import { lifecycleReference } from "./lifecycle-reference.js";
import type {
  FieldRow,
  KindReference,
  LifecycleReference,
  PartReference,
  RoomReference,
  Target,
} from "./room-reference-data.js";
import { rulesOf, sharedRules } from "./rules-of.js";
import { wordsOf } from "./words/index.js";

/**
 * Everything a reference page about a room says, as plain data in one language: its records, the parts they are made of, its
 * codelists, lifecycles and rules. Read from the schemas themselves, so that it cannot differ from what they accept.
 * `room` is one of `rooms` (`@saan/schema/domain`).
 */
export function roomReference(room: Room, locale: Locale): RoomReference {
  const other = locale === "th" ? "en" : "th";
  const records = Object.entries(room.records).map(([name, record]) => kindReference(room, name, record, locale));
  const parts = partsOf(room, locale);
  const machines = new Set(Object.values(room.records).map(({ lifecycle }) => lifecycle));
  const lifecycles = lifecyclesOf(room.name).flatMap(([name, machine]): LifecycleReference[] => {
    const found = machines.has(machine) ? undefined : lifecycleReference(name, machine, locale);
    return found ? [found] : [];
  });
  return {
    room: room.name,
    locale,
    entry: `@saan/schema/${room.name}`,
    label: room.label[locale],
    otherLabel: room.label[other],
    about: room.about[locale],
    records,
    parts,
    codelists: Object.entries(room.codelists).map(([name, list]) => codelistReference(name, list, locale)),
    lifecycles,
    sharedRules: room.name === "record" ? sharedRules(locale) : [],
    borrowed: borrowedBy(
      room,
      [...records, ...parts].flatMap(({ fields }) => fields),
    ),
  };
}

function kindReference(room: Room, name: string, record: RoomRecord, locale: Locale): KindReference {
  const { name: kind, version, schema, lifecycle } = record;
  const rules = rulesOf(record, locale);
  const machineName = lifecyclesOf(room.name).find(([, machine]) => machine === lifecycle)?.[0];
  const states = lifecycle && machineName ? lifecycleReference(machineName, lifecycle, locale) : undefined;
  return {
    kind,
    name,
    label: recordKinds[kind][locale],
    otherLabel: recordKinds[kind][locale === "th" ? "en" : "th"],
    prefix: recordKinds[kind].prefix,
    version,
    earlierVersions: Object.keys(kindReaders[kind].migrations ?? {}).map(Number),
    fields: fieldRows(schema, locale, rules),
    rules,
    ...(states && { lifecycle: states }),
  };
}

function partsOf(room: Room, locale: Locale): readonly PartReference[] {
  return [...homes().parts].flatMap(([shape, { room: home, name, schema }]) => {
    if (home !== room.name) return [];
    const about = wordsOf(locale).parts[`${home}.${name}`]?.about;
    const label = labelOfPart(shape, locale);
    return [{ name, label, ...(about !== undefined && { about }), fields: fieldRows(schema, locale) }];
  });
}

/** Parts and codelists of other rooms, each once, in the order they are met. Records are linked where they are named. */
function borrowedBy({ name }: Room, fields: readonly FieldRow[]): readonly Target[] {
  const targets = fields.flatMap(({ type }) => type.flatMap(({ to }) => (to ? [to] : [])));
  const foreign = targets.filter(({ room, section }) => room !== name && section !== "record");
  return [...new Map(foreign.map((target) => [`${target.room}.${target.name}`, target])).values()];
}
