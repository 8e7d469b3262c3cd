import type * as z from "zod";
import { readLimits } from "./guard.js";
import { askZod, leave, runChecks, type Step, under } from "./walk.js";

/** A list, row by row. `element` reads one row. */
export function listStep(schema: z.core.$ZodArray, outer: z.core.$ZodType, element: Step): Step {
  const { walker } = element;
  const isSoundLength = lengthQuestion(schema);
  return {
    walker(value, walk) {
      if (!Array.isArray(value)) return askZod(outer, value, walk);
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
      const checked = isSoundLength?.(length) ? copy : runChecks(schema, copy, value, walk);
      if (stop > walk.stop) walk.stop = stop;
      return checked;
    },
    height: element.height + 1,
    letters: 0,
  };
}

/** A question that lengths answer with yes when no check has anything to say; undefined when a check asks for more. */
function lengthQuestion(schema: z.core.$ZodArray): ((length: number) => boolean) | undefined {
  let minimum = 0;
  let maximum = Number.POSITIVE_INFINITY;
  for (const check of schema._zod.def.checks ?? []) {
    const def = check._zod.def as z.core.$ZodChecks["_zod"]["def"];
    if (def.check === "min_length") minimum = Math.max(minimum, def.minimum);
    else if (def.check === "max_length") maximum = Math.min(maximum, def.maximum);
    else return undefined;
  }
  return (length) => length >= minimum && length <= maximum;
}
