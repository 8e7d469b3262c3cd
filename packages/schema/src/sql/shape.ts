import type * as z from "zod";
import type { AnyCodelist } from "../field/codelist.js";
import { describe, unwrap } from "../field/field.js";
import { readsStatedDate } from "../field/stated-date.js";
import { snakeCase } from "./names.js";
import { booleanAt, dayAt, jsonAt, labelAt, numberAt, type Place, textAt } from "./values.js";
import { words } from "./words.js";

/** One column of a view: the name it asks for, what it shows, and in which words it is explained. */
export interface Column {
  readonly name: string;
  readonly expression: string;
  readonly comment: string;
}

/** A list inside what a view shows: a view of its own. */
export interface List {
  /** The name it asks for: `term_phases`. */
  readonly name: string;
  readonly place: Place;
  /** More than one where the options of a union hold lists of one name. */
  readonly rows: readonly z.core.$ZodType[];
  /** Whether the list itself may be seen; decides for rows that say nothing of their own. */
  readonly isPublic: boolean;
  readonly label: string;
  /** Keys from the root of the record; rows are `*`. */
  readonly path: readonly string[];
}

/** What a schema holds, flat: the columns of one view, the lists below it, and what about persons was left out. */
export interface Shape {
  readonly columns: readonly Column[];
  readonly lists: readonly List[];
  readonly leftOut: readonly LeftOut[];
}

interface LeftOut {
  readonly label: string;
  readonly path: readonly string[];
}

interface Growing extends Shape {
  readonly columns: Column[];
  readonly lists: List[];
  readonly leftOut: LeftOut[];
}

interface At {
  readonly place: Place;
  readonly path: readonly string[];
  /** Parts of the name a column gets. */
  readonly name: readonly string[];
  readonly labels: readonly string[];
  readonly isPublic: boolean;
  readonly options?: AnyCodelist;
}

/** Where the walk through one row begins. */
export interface Start {
  readonly place: Place;
  readonly path?: readonly string[];
  readonly isPublic?: boolean;
  /** What to call a row that is one value and no object: `kind`. */
  readonly name?: string;
  readonly label?: string;
}

/**
 * A schema as columns and lists. Only what is said to be public is there: a field of any other class is left out with all
 * that is in it, and so is a value that nobody described.
 */
export function shapeOf(schema: z.core.$ZodType, { place, path = [], isPublic = false, name, label }: Start): Shape {
  const shape: Growing = { columns: [], lists: [], leftOut: [] };
  const rowIsObject = isHolder(schema);
  const named = rowIsObject || name === undefined ? [] : [name];
  visit(schema, { place, path, isPublic, name: named, labels: label === undefined ? [] : [label] }, shape);
  return shape;
}

/** Shapes as one; lists of one name and place are one list. */
export function joinShapes(shapes: readonly Shape[]): Shape {
  const lists = new Map<string, List>();
  for (const list of shapes.flatMap((shape) => shape.lists)) {
    const key = `${list.name} ${jsonAt(list.place)}`;
    const met = lists.get(key);
    const rows = [...new Set([...(met?.rows ?? []), ...list.rows])];
    // One that may not be seen decides for the rows of all.
    lists.set(key, { ...list, rows, isPublic: list.isPublic && met?.isPublic !== false });
  }
  return {
    columns: shapes.flatMap((shape) => shape.columns),
    lists: [...lists.values()],
    leftOut: shapes.flatMap((shape) => shape.leftOut),
  };
}

/** The paths of everything in a schema that is not public, in lists too; rows are `*`. */
export function personalPathsOf(schema: z.core.$ZodType, start: Partial<Start> = {}): readonly (readonly string[])[] {
  const { lists, leftOut } = shapeOf(schema, { place: { of: "" }, ...start });
  const inLists = lists.flatMap(({ rows, path, isPublic }) =>
    rows.flatMap((row) => personalPathsOf(row, { path, isPublic })),
  );
  return [...leftOut.map(({ path }) => path), ...inLists];
}

function visit(schema: z.core.$ZodType, before: At, shape: Growing): void {
  const description = describe(schema);
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  const at = description
    ? { ...before, options: description.options, isPublic: description.privacy === "public" }
    : before;
  if (description ? !at.isPublic : !at.isPublic && !isHolder(schema)) {
    shape.leftOut.push({ label: at.labels.at(-1) ?? "", path: at.path });
    return;
  }
  if (def.type === "object") visitObject(schema, def, at, shape);
  else if (def.type === "union") for (const option of def.options) visit(option, at, shape);
  else if (def.type === "array") shape.lists.push(listAt(def, at));
  else shape.columns.push(...leafColumns(def, at));
}

// What is not described itself, but holds what is.
function isHolder(schema: z.core.$ZodType): boolean {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  return def.type === "object" || (def.type === "union" && def.options.every(isHolder));
}

function visitObject(schema: z.core.$ZodType, def: z.core.$ZodObjectDef, at: At, shape: Growing): void {
  if (readsStatedDate(schema)) {
    const name = at.name.length === 0 ? "date" : columnName(at);
    shape.columns.push({ name, expression: dayAt(at.place), comment: words.asDate(commentOf(at)) });
  }
  const of = jsonAt(at.place);
  const keys = Object.keys(def.shape);
  for (const [key, child] of Object.entries(def.shape)) {
    const label = describe(child)?.label.th ?? key;
    // A reference and an area have one name, and it is the one that was stated.
    const name = key === "nameAsStated" && !keys.includes("name") ? "name" : snakeCase(key);
    visit(
      child,
      {
        place: { of, key },
        path: [...at.path, key],
        name: [...at.name, name],
        labels: [...at.labels, label],
        // Each field of an object says its own class.
        isPublic: false,
      },
      shape,
    );
  }
}

function listAt(def: z.core.$ZodArrayDef, at: At): List {
  const { place, isPublic } = at;
  return {
    name: columnName(at) || "row",
    place,
    rows: [def.element],
    isPublic,
    label: commentOf(at),
    path: [...at.path, "*"],
  };
}

function leafColumns(def: z.core.$ZodTypes["_zod"]["def"], at: At): Column[] {
  const name = columnName(at) || "value";
  const comment = commentOf(at);
  const column = { name, expression: leafExpression(def, at.place), comment };
  if ((def.type !== "enum" && def.type !== "literal") || !at.options) return [column];
  return [column, { name: `${name}_th`, expression: labelAt(at.place, at.options), comment: words.inThai(comment) }];
}

function leafExpression(def: z.core.$ZodTypes["_zod"]["def"], place: Place): string {
  switch (def.type) {
    case "string":
    case "enum":
    case "template_literal":
      return textAt(place);
    case "number":
      return numberAt(place);
    case "boolean":
      return booleanAt(place);
    case "literal":
      return literalExpression(def.values, place);
    default:
      // What a partner's own schema may hold besides.
      return jsonAt(place);
  }
}

function literalExpression(values: readonly unknown[], place: Place): string {
  const all = (type: string) => values.every((value) => typeof value === type);
  if (all("number")) return numberAt(place);
  return all("boolean") ? booleanAt(place) : textAt(place);
}

function columnName({ name }: At): string {
  return name.join("_");
}

function commentOf({ labels }: At): string {
  return labels.join(words.within);
}
