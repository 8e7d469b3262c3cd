import { type JsonSchema, NOTES } from "./notes.js";

// What belongs to the part itself; every other note and word belongs to the place where it stands.
const OWN_NOTES = ["maxGraphemes", "options"];
const PLACE_WORDS = ["title", "description", "examples"];
// A reference with a name is as long as this: a shorter part is plainer where it stands.
const WORTH_SHARING = 120;

interface Places {
  readonly count: number;
  /** What to call it: the property under which it was met first. */
  readonly called: string;
}

/** How shared parts are named, and how one refers to them. */
export interface Sharing {
  /** Names of parts that have one, by {@link signOf}. */
  readonly names: ReadonlyMap<string, string>;
  readonly refTo: (name: string) => string;
  /** Names that are taken. */
  readonly taken?: readonly string[];
  /** Writes an invented name as the document writes names; as it is by default. */
  readonly write?: (name: string) => string;
}

/** Schemas in which each part that stood in several places is a reference, and those parts by name. */
export interface Shared {
  readonly schemas: readonly JsonSchema[];
  readonly parts: Readonly<Record<string, JsonSchema>>;
}

/**
 * Takes every part that stands in more than one place of some schemas out of them. Words and notes about a place (title,
 * hint, privacy) stay there, beside the reference; structure, limits and codes go with the part. The schemas are not changed.
 */
export function shareParts(schemas: readonly JsonSchema[], sharing: Sharing): Shared {
  const places = new Map<string, Places>();
  for (const schema of schemas) for (const [called, child] of childrenOf(schema)) count(child, called, places);
  const nameOf = namesFor(places, sharing);
  const parts: Record<string, JsonSchema> = {};

  function written(node: JsonSchema): JsonSchema {
    const name = nameOf.get(signOf(node));
    if (name === undefined) return inOrder(mapChildren(node, written));
    const [part, place] = divide(node);
    // Marked before its own parts are written; none holds itself, for it was a finite text.
    parts[name] ??= mapChildren(part, written);
    return inOrder({ $ref: sharing.refTo(name), ...place });
  }

  const shared = schemas.map((schema) => mapChildren(schema, written));
  return { schemas: shared, parts: Object.fromEntries(Object.entries(parts).sort(byName)) };
}

/** What makes two parts the same: everything but the words and notes about the place. */
export function signOf(node: JsonSchema): string {
  return JSON.stringify(divide(node)[0]);
}

function count(node: JsonSchema, called: string, places: Map<string, Places>): void {
  const sign = signOf(node);
  const met = places.get(sign);
  places.set(sign, { count: (met?.count ?? 0) + 1, called: met?.called ?? called });
  // Its parts were counted where it was met first: once it is shared, they stand in one place.
  if (met) return;
  for (const [inner, child] of childrenOf(node)) count(child, inner === "" ? called : inner, places);
}

function namesFor(
  places: ReadonlyMap<string, Places>,
  { names, taken = [], write = String }: Sharing,
): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const shared = [...places].filter(([sign, { count }]) => count > 1 && sign.length >= WORTH_SHARING);
  // Names of the field first: no invented one may stand in their way.
  const known = shared.filter(([sign]) => names.has(sign));
  const others = shared.filter(([sign]) => !names.has(sign));
  return new Map(
    [...known, ...others].map(([sign, { called }]) => [sign, freeName(write(names.get(sign) ?? called), used)]),
  );
}

function freeName(wanted: string, used: Set<string>): string {
  let name = wanted;
  for (let number = 2; used.has(name); number += 1) name = `${wanted}${number}`;
  used.add(name);
  return name;
}

/** A node as the part it is, and as the words and notes about its place. */
function divide(node: JsonSchema): [part: JsonSchema, place: JsonSchema] {
  const part: JsonSchema = {};
  const place: JsonSchema = {};
  for (const [key, value] of Object.entries(node)) {
    if (PLACE_WORDS.includes(key)) place[key] = value;
    else if (key === NOTES) divideNotes(value as Readonly<Record<string, unknown>>, part, place);
    else part[key] = value;
  }
  return [part, place];
}

function divideNotes(notes: Readonly<Record<string, unknown>>, part: JsonSchema, place: JsonSchema): void {
  const own = Object.entries(notes).filter(([key]) => OWN_NOTES.includes(key));
  const others = Object.entries(notes).filter(([key]) => !OWN_NOTES.includes(key));
  if (own.length > 0) part[NOTES] = Object.fromEntries(own);
  if (others.length > 0) place[NOTES] = Object.fromEntries(others);
}

/** The schemas directly inside one, each with the name of its property; rows and options have none. */
function childrenOf(node: JsonSchema): [called: string, child: JsonSchema][] {
  const found: [string, JsonSchema][] = [];
  mapChildren(node, (child, called) => {
    found.push([called, child]);
    return child;
  });
  return found;
}

function mapChildren(node: JsonSchema, change: (child: JsonSchema, called: string) => JsonSchema): JsonSchema {
  const changed: Record<string, unknown> = { ...node };
  const one = (child: unknown, called: string) => (isSchema(child) ? change(child, called) : child);
  for (const key of ["properties", "patternProperties"]) {
    const held = node[key];
    if (!isSchema(held)) continue;
    changed[key] = Object.fromEntries(Object.entries(held).map(([name, child]) => [name, one(child, name)]));
  }
  for (const key of ["items", "additionalProperties", "propertyNames", "not"]) {
    if (isSchema(node[key])) changed[key] = one(node[key], "");
  }
  for (const key of ["oneOf", "anyOf", "allOf", "prefixItems"]) {
    const list = node[key];
    if (Array.isArray(list)) changed[key] = list.map((child) => one(child, ""));
  }
  return changed;
}

// A schema may also be `true` or `false`, in which there is nothing to share.
function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As people read it: what it is called, what it is, what else there is to say. */
function inOrder({ title, description, examples, [NOTES]: notes, ...rest }: JsonSchema): JsonSchema {
  const first = { ...(title !== undefined && { title }), ...(description !== undefined && { description }) };
  return { ...first, ...rest, ...(examples && { examples }), ...(notes !== undefined && { [NOTES]: notes }) };
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
