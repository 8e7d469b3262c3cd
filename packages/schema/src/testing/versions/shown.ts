import { type Outline, ROOT } from "./outline.js";
import { differences } from "./recorded.js";

/** A place at which a record of an earlier version may no longer be read. */
export interface Narrowing {
  readonly place: string;
  /** How an old record shows it: by having the place, by lacking it, or by one of the codes that went. */
  readonly by: "value" | "lack" | readonly string[];
}

/** Where today's structure refuses what an earlier one took. What was only added or widened is not among them. */
export function narrowings(was: Outline, is: Outline): readonly Narrowing[] {
  return differences(was, is).flatMap(({ place, was: before, is: after }): Narrowing[] => {
    if (place.startsWith("rule ")) return [];
    if (before === undefined) {
      const isAsked = after?.startsWith("required") === true && parentOf(place) in was;
      return isAsked ? [{ place, by: "lack" }] : [];
    }
    if (after === undefined) return [{ place, by: "value" }];
    if (after.startsWith("required") && before.startsWith("optional")) return [{ place, by: "lack" }];
    const gone = codesOf(before).filter((code) => !codesOf(after).includes(code));
    if (gone.length > 0) return [{ place, by: gone }];
    return restOf(before) === restOf(after) ? [] : [{ place, by: "value" }];
  });
}

/** Which of the places some old records show. */
export function shownBy(places: readonly Narrowing[], records: readonly unknown[]): readonly Narrowing[] {
  const held = new Map<string, Set<unknown>>();
  for (const record of records) gather(record, "", held);
  return places.filter(({ place, by }) => {
    const at = withoutOptions(place);
    if (by === "lack") return held.has(parentOf(at)) && lacks(records, at);
    const values = held.get(at);
    return by === "value" ? values !== undefined : by.some((code) => values?.has(code));
  });
}

function parentOf(place: string): string {
  const cut = Math.max(place.lastIndexOf("."), place.endsWith(">") ? place.lastIndexOf("<") : -1);
  return cut < 0 ? ROOT : place.slice(0, cut);
}

function codesOf(line: string): readonly string[] {
  return /choice\((.*?)\)/.exec(line)?.[1]?.split(" | ") ?? [];
}

/** A line without what widens when it changes: codes, options, and being asked for. */
function restOf(line: string): string {
  return line.replace(/^(required|optional) /, "").replace(/(choice|one of)\(.*?\)/, "$1");
}

function withoutOptions(place: string): string {
  return place.replaceAll(/<[^>]*>/g, "");
}

function gather(value: unknown, place: string, held: Map<string, Set<unknown>>): void {
  const values = held.get(place || ROOT) ?? new Set();
  held.set(place || ROOT, values.add(value));
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? "*" : key;
    gather(part, place === "" ? step : `${place}.${step}`, held);
  }
}

/** Whether something holds the parent of a place and not the place. */
function lacks(values: readonly unknown[], place: string): boolean {
  const [key = "", ...rest] = place.split(".");
  const holders = values.filter((value) => typeof value === "object" && value !== null) as Record<string, unknown>[];
  if (rest.length === 0) return holders.some((holder) => !Object.hasOwn(holder, key));
  const below = holders.flatMap((holder) => (key === "*" ? Object.values(holder) : [holder[key]]));
  return lacks(below, rest.join("."));
}
