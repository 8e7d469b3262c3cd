import type * as z from "zod";
import { readsStatedDate } from "../field/stated-date.js";
import { isForbiddenKey, readLimits } from "./guard.js";
import { isOptional } from "./schema-at.js";
import { joinStatedDate, withoutRepeats } from "./translate.js";
import { askZod, leave, pass, runChecks, type Step, under, type Walk, type Walker } from "./walk.js";

/** What an object may hold, in the order of its schema. */
interface Shape {
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly walkers: readonly Walker[];
  readonly isRequired: readonly boolean[];
  readonly required: number;
  /** An unknown key is an issue; else it is left out. */
  readonly isStrict: boolean;
  readonly hasChecks: boolean;
}

/** An object, key by key. `parts` are the steps of its properties, in the order of the shape. */
export function objectStep(
  schema: z.core.$ZodObject,
  outer: z.core.$ZodType,
  parts: readonly Step[],
): Step | undefined {
  const { def } = schema._zod;
  const { catchall } = def;
  const isStrict = catchall !== undefined && (catchall as z.core.$ZodTypes)._zod.def.type === "never";
  const keys = Object.keys(def.shape);
  // What every object inherits is there without being there.
  const isOrdinary = keys.every((key) => !(key in Object.prototype)) && !Object.getOwnPropertySymbols(def.shape).length;
  if (!isOrdinary || (catchall && !isStrict)) return undefined;
  const isRequired = keys.map((key) => !isOptional(def.shape[key] as z.core.$ZodType));
  const hasChecks = (def.checks?.length ?? 0) > 0;
  const shape: Shape = {
    hasChecks,
    keys,
    places: new Map(keys.map((key, at) => [key, at])),
    walkers: parts.map(({ walker }) => walker),
    isRequired,
    required: isRequired.filter(Boolean).length,
    isStrict,
  };
  const letters = keys.join("").length + parts.reduce((sum, part) => sum + part.letters, 0);
  const isStatedDate = readsStatedDate(schema);
  return {
    walker(value, walk) {
      if (typeof value !== "object" || value === null) return askZod(outer, value, walk);
      const prototype = Object.getPrototypeOf(value);
      // Lists, dates, instances: what they are to zod, zod knows.
      if (prototype !== Object.prototype && (prototype !== null || Array.isArray(value))) return leave(value, walk);
      const from = walk.found.length;
      const { stop } = walk;
      walk.stop = 0;
      walk.characters += letters;
      const copy = copyOf(value as Readonly<Record<string, unknown>>, shape, walk);
      const checked = hasChecks ? runChecks(schema, copy, value, walk) : copy;
      if (stop > walk.stop) walk.stop = stop;
      if (walk.found.length > from && (isStatedDate || hasChecks)) settle(value, walk, from, isStatedDate);
      return checked;
    },
    height: 1 + Math.max(0, ...parts.map(({ height }) => height)),
    letters: 0,
  };
}

function copyOf(value: Readonly<Record<string, unknown>>, shape: Shape, walk: Walk): Record<string, unknown> {
  const { keys, places, walkers, isRequired } = shape;
  const first = walk.found.length;
  const copy: Record<string, unknown> = {};
  let nodes = 0;
  let next = 0;
  let met = 0;
  let inOrder = true;
  let unknown: string[] | undefined;
  // Over the keys of the input, not of the schema: most records leave most fields out, and keep the schema's order.
  for (const key in value) {
    nodes += 1;
    let place = next;
    if (keys[place] !== key) {
      const found = places.get(key);
      if (found === undefined) {
        unknown ??= [];
        unknown.push(key);
        // The guard will not let this pass: there is nothing more to find.
        if (nodes > readLimits.nodes) {
          leave(value, walk);
          return copy;
        }
        continue;
      }
      if (found < next) inOrder = false;
      place = found;
    }
    next = place + 1;
    if (isRequired[place]) met += 1;
    const from = walk.found.length;
    copy[key] = (walkers[place] as Walker)(value[key], walk);
    if (walk.found.length > from) under(walk, from, key);
  }
  walk.nodes += nodes;
  if (met < shape.required && !askForMissing(value, copy, shape, walk)) return copy;
  if (met < shape.required || !inOrder) sortFound(walk, first, places);
  if (unknown) tellUnknown(value, unknown, shape, walk);
  // Of a record that is refused nobody sees the copy, but for the checks of this object.
  const isSeen = shape.hasChecks || walk.found.length === 0;
  return inOrder || !isSeen ? copy : inOrderOf(keys, copy);
}

/** Has the walkers of required keys that are absent say so. False when a key is there and could not be seen. */
function askForMissing(value: object, copy: object, { keys, walkers, isRequired }: Shape, walk: Walk): boolean {
  for (const [place, key] of keys.entries()) {
    if (!isRequired[place] || Object.hasOwn(copy, key)) continue;
    if (key in value) {
      leave(value, walk);
      return false;
    }
    const from = walk.found.length;
    walkers[place]?.(undefined, walk);
    under(walk, from, key);
  }
  return true;
}

// Zod reads in the order of the schema, and so do people.
function sortFound({ found }: Walk, from: number, places: ReadonlyMap<string, number>): void {
  const placeOf = (key: string | number | undefined) => places.get(String(key)) ?? 0;
  const sorted = found.splice(from).sort((one, other) => placeOf(one.path.at(-1)) - placeOf(other.path.at(-1)));
  for (const one of sorted) found.push(one);
}

function inOrderOf(keys: readonly string[], copy: Record<string, unknown>): Record<string, unknown> {
  const ordered: Record<string, unknown> = {};
  for (const key of keys) if (key in copy) ordered[key] = copy[key];
  return ordered;
}

function tellUnknown(value: Readonly<Record<string, unknown>>, keys: string[], { isStrict }: Shape, walk: Walk): void {
  for (const key of keys) {
    walk.characters += key.length;
    if (isForbiddenKey(key)) walk.unseen = true;
    else pass(value[key], walk);
    if (isStrict) walk.found.push({ path: [key], code: "unknown-key", params: { key }, severity: "issue" });
  }
}

function settle(value: object, walk: Walk, from: number, isStatedDate: boolean): void {
  const found = walk.found.splice(from);
  const joined = isStatedDate ? found.map((one) => joinStatedDate(one, value)) : found;
  for (const one of joined.length > 1 ? withoutRepeats(joined) : joined) walk.found.push(one);
}
