import type * as z from "zod";
import { readLimits } from "./guard.js";
import { listBoundsOf } from "./leaf-questions.js";
import { askZod, leave, pass, runChecks, type Step, under, type Walk } from "./walk.js";

/** A list, row by row. `element` reads one row. */
export function listStep(schema: z.core.$ZodArray, outer: z.core.$ZodType, element: Step): Step {
  const { walker } = element;
  const bounds = listBoundsOf(schema._zod.def);
  const limits = limitsBeforeOthers(schema._zod.def);
  // An older zod would read all rows of a list that is too long: nobody has to be told of each.
  const tooMany = (value: readonly unknown[], walk: Walk): unknown => {
    const maximum = limits.find((limit) => value.length > limit);
    if (maximum === undefined) return undefined;
    pass(value, walk);
    walk.stop = 2;
    walk.found.push({ path: [], code: "too-many", params: { maximum, inclusive: true }, severity: "issue" });
    return value;
  };
  return {
    walker(value, walk) {
      if (!Array.isArray(value)) return askZod(outer, value, walk);
      if (value.length > bounds.maximum) return tooMany(value, walk) ?? askZod(outer, value, walk);
      if (Object.getPrototypeOf(value) !== Array.prototype) return leave(value, walk);
      const { length } = value;
      walk.nodes += length;
      walk.characters += length * element.letters;
      // Rows that the guard will not let pass are not walked: there may be a billion of them.
      if (walk.nodes > readLimits.nodes) return leave(value, walk);
      const { stop } = walk;
      walk.stop = 0;
      const copy: unknown[] = [];
      for (let at = 0; at < length; at += 1) {
        const from = walk.found.length;
        copy.push(walker(value[at], walk));
        if (walk.found.length > from) under(walk, from, at);
      }
      const isSound = length >= bounds.minimum && !bounds.asksMore;
      const checked = isSound ? copy : runChecks(schema, copy, value, walk);
      if (stop > walk.stop) walk.stop = stop;
      return checked;
    },
    height: element.height + 1,
    letters: 0,
  };
}

/** How many rows there may be at most, as far as no check of another kind is asked first. */
function limitsBeforeOthers({ checks = [] }: z.core.$ZodArrayDef): readonly number[] {
  const defs = checks.map(({ _zod }) => _zod.def as z.core.$ZodChecks["_zod"]["def"]);
  const other = defs.findIndex(({ check }) => check !== "max_length" && check !== "min_length");
  const first = other < 0 ? defs : defs.slice(0, other);
  return first.flatMap((def) => (def.check === "max_length" ? [def.maximum] : []));
}
