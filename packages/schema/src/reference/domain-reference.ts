import type * as z from "zod";
import { rooms } from "../domain/rooms.js";
import type { Locale } from "../field/bilingual.js";
import { once } from "../field/once.js";
import { type RecordKind, recordKinds } from "../record/kinds.js";
import { homes } from "./homes.js";
import type { DomainReference, KindLink } from "./room-reference-data.js";
import { defOf, fieldsOf } from "./shapes.js";

interface Link {
  readonly from: RecordKind;
  readonly to: RecordKind;
  readonly path: string;
}

/** Every record refers to its sources there; a map that showed it would show nothing else. */
const SHARED = "provenance";

const linksIn = /* @__PURE__ */ once((_: "domain"): readonly Link[] =>
  rooms.flatMap(({ records }) =>
    Object.values(records).flatMap(({ name, schema }) =>
      fieldsOf(schema).flatMap(([key, inner]) =>
        key === SHARED ? [] : [...idsIn(inner, key)].map(([path, to]) => ({ from: name, to, path })),
      ),
    ),
  ),
);

/** Every id of a record in a schema, by the field that refers: `parties.*.organization`. */
function* idsIn(schema: z.core.$ZodType, path: string): Generator<[string, RecordKind]> {
  const def = defOf(schema);
  const kind = homes().ids.get(def);
  if (kind) yield [path.replace(/\.id$/, "").replace(/\.\*$/, ""), kind];
  if (def.type === "array") yield* idsIn(def.element, `${path}.*`);
  if (def.type === "union") for (const option of def.options) yield* idsIn(option, path);
  for (const [key, inner] of fieldsOf(schema)) yield* idsIn(inner, `${path}.${key}`);
}

/** The map of the domain: its rooms, their records, and which record refers to which by which fields. */
export function domainReference(locale: Locale): DomainReference {
  return {
    locale,
    rooms: rooms.map(({ name: room, label, about, records }) => ({
      room,
      entry: `@saan/schema/${room}`,
      label: label[locale],
      about: about[locale],
      records: Object.entries(records).map(([name, { name: kind, version }]) => ({
        kind,
        name,
        label: recordKinds[kind][locale],
        prefix: recordKinds[kind].prefix,
        version,
        refersTo: linksOf(({ from }) => from === kind, "to", locale),
        referredFrom: linksOf(({ to }) => to === kind, "from", locale),
      })),
    })),
  };
}

function linksOf(isMeant: (link: Link) => boolean, end: "from" | "to", locale: Locale): readonly KindLink[] {
  const links = linksIn("domain").filter(isMeant);
  const kinds = (Object.keys(recordKinds) as RecordKind[]).filter((kind) => links.some((link) => link[end] === kind));
  return kinds.map((kind) => ({
    kind,
    label: recordKinds[kind][locale],
    room: homes().records.get(kind)?.room as KindLink["room"],
    paths: [...new Set(links.filter((link) => link[end] === kind).map(({ path }) => path))],
  }));
}
