import { type FormModel, type FormNode, fieldsOf, SaanError, valueAt } from "../model/index.js";
import { isAnswered, type Values } from "../values/index.js";
import { isPlainObject } from "../values/values.js";
import { type Answer, answerOf } from "./answer.js";
import { isGroup, joined, type Place, placeAt, prefixesOf, rowNodeOf } from "./place.js";

/** A place, and what of the rules bears on reading it. */
export interface ReadPlace extends Place {
  readonly node: FormNode;
  readonly stars: number;
  /** For each row it leaves open, the segments of the list. */
  readonly lists: readonly (readonly string[])[];
  /** Templates of relevance rules about it or what holds it. */
  readonly hiders: readonly ReadPlace[];
  readonly doors: readonly { readonly place: ReadPlace; readonly codes: ReadonlySet<string> }[];
  readonly holds: "one" | "rows" | "fields";
}

/** Reads answers out of form values: what is not relevant, or of a variant that is not chosen, reads as empty. */
export class FieldReader {
  /** Own outcome of relevance rules that came out as "no", by field name. */
  readonly irrelevant = new Map<string, "hidden" | "none">();
  /** What was calculated and is not in the values yet, by field name. */
  readonly written = new Map<string, unknown>();
  values: Values = {};
  readonly #model: FormModel;
  readonly #relevance: ReadonlySet<string>;
  readonly #places: Map<string, ReadPlace>;

  constructor(model: FormModel) {
    this.#model = model;
    const known = knownPlaces.get(model) ?? { relevance: relevanceOf(model), places: new Map<string, ReadPlace>() };
    knownPlaces.set(model, known);
    this.#relevance = known.relevance;
    this.#places = known.places;
  }

  placeOf(template: string): ReadPlace {
    const known = this.#places.get(template);
    if (known) return known;
    const place = placeAt(this.#model.nodes, template);
    const node = place?.nodes[0];
    if (!place || !node) {
      // Only a model that was changed by hand gets here.
      throw new SaanError("no-such-field", `The form has no field "${template}".`, "Compile the form anew.");
    }
    const lists = place.segments.flatMap((segment, at) => (segment === "*" ? [place.segments.slice(0, at)] : []));
    const found: ReadPlace = {
      ...place,
      node,
      stars: lists.length,
      lists,
      hiders: prefixesOf(template).flatMap((prefix) => {
        if (!this.#relevance.has(prefix)) return [];
        return [prefix === template ? selfless(place, node, lists) : this.placeOf(prefix)];
      }),
      doors: place.gates.map(({ discriminator, codes }) => ({
        place: this.placeOf(discriminator),
        codes: new Set(codes),
      })),
      holds: place.isInside ? "one" : isGroup(node) ? "fields" : rowNodeOf(this.#model.nodes, node) ? "rows" : "one",
    };
    this.#places.set(template, found);
    return found;
  }

  /** The answer at a place: one, or of every row where `rows` leaves some open. */
  read(place: ReadPlace, rows: readonly number[]): Answer {
    if (place.stars > rows.length) {
      const count = this.#rowCount(place.lists[rows.length] as readonly string[], rows);
      const answers = Array.from({ length: count }, (_, row) => this.read(place, [...rows, row]));
      return place.stars > rows.length + 1 ? answers.flat() : answers;
    }
    if ((place.hiders.length > 0 || place.doors.length > 0) && !this.isThere(place, rows)) return null;
    if (place.holds === "one") return answerOf(this.raw(place, rows));
    if (place.holds === "fields")
      return this.#holdsAnswer(place.node, nameOf(place, rows), this.raw(place, rows)) || null;
    return this.#rowsOf(place, rows);
  }

  /** What a field holds, as the form has it. */
  raw({ segments, stars, template }: ReadPlace, rows: readonly number[]): unknown {
    if (this.written.size > 0) {
      const name = stars === 0 ? template : filled(segments, rows);
      if (this.written.has(name)) return this.written.get(name);
    }
    return walk(this.values, segments, rows);
  }

  /** Whether a field is asked for: it is relevant, and of the chosen variant. */
  isThere({ hiders, doors }: ReadPlace, rows: readonly number[]): boolean {
    for (const hider of hiders) if (this.irrelevant.has(nameOf(hider, rows))) return false;
    return doors.every(({ place, codes }) => codes.has(String(this.raw(place, rows))));
  }

  /** All rows in which a place is, where the first rows are given. */
  rowsAt(place: ReadPlace, given: readonly number[]): readonly (readonly number[])[] {
    if (given.length >= place.stars) return [given];
    const count = this.#rowCount(place.lists[given.length] as readonly string[], given);
    return Array.from({ length: count }, (_, row) => this.rowsAt(place, [...given, row])).flat();
  }

  #rowCount(segments: readonly string[], rows: readonly number[]): number {
    const list = walk(this.values, segments, rows);
    return Array.isArray(list) ? list.length : 0;
  }

  // A row that holds fields is there, whatever they hold; a row that is one answer counts when it is given.
  #rowsOf(place: ReadPlace, rows: readonly number[]): Answer {
    const row = rowNodeOf(this.#model.nodes, place.node);
    const held = this.raw(place, rows);
    if (!Array.isArray(held)) return [];
    return held.map((one) => (row && isGroup(row) ? true : answerOf(one)));
  }

  // As `isAnswered` has it: a box left empty is no answer, nor is a default that nobody changed; to ask for a group is one.
  #holdsAnswer(node: FormNode, name: string, value: unknown): boolean {
    if (node.optionalGroup) return isPlainObject(value);
    return fieldsOf(this.#model, node, value).some((field) => {
      const own = joined(name, field.key);
      if (this.irrelevant.has(own)) return false;
      const held = this.written.has(own) ? this.written.get(own) : valueAt(value, field.key);
      return isGroup(field) ? this.#holdsAnswer(field, own, held) : isAnswered(this.#model, field, held);
    });
  }
}

// The same for all forms at work with a model.
const knownPlaces = new WeakMap<FormModel, { relevance: ReadonlySet<string>; places: Map<string, ReadPlace> }>();

function relevanceOf({ rules }: FormModel): ReadonlySet<string> {
  return new Set(rules.flatMap(({ kind, template }) => (kind === "relevant" ? [template] : [])));
}

/** The name of the field of a place in these rows. */
export function nameOf({ template, segments, stars }: ReadPlace, rows: readonly number[]): string {
  return stars === 0 ? template : filled(segments, rows);
}

function filled(segments: readonly string[], rows: readonly number[]): string {
  let star = 0;
  return segments.map((segment) => (segment === "*" ? String(rows[star++]) : segment)).join(".");
}

function walk(values: unknown, segments: readonly string[], rows: readonly number[]): unknown {
  let value = values;
  let star = 0;
  for (const segment of segments) value = valueAt(value, segment === "*" ? (rows[star++] ?? -1) : segment);
  return value;
}

// A place is its own hider: only its name is asked for.
function selfless(place: Place, node: FormNode, lists: readonly (readonly string[])[]): ReadPlace {
  return { ...place, node, stars: lists.length, lists, hiders: [], doors: [], holds: "one" };
}
