import type * as z from "zod";
import { readLimits } from "./guard.js";
import { listBoundsOf } from "./leaf-questions.js";
import { askZod, leave, runChecks, type Step, under } from "./walk.js";

/** A list, row by row. `element` reads one row. */
export function listStep(schema: z.core.$ZodArray, outer: z.core.$ZodType, element: Step): Step {
  const { walker } = element;
  const bounds = listBoundsOf(schema._zod.def);
  return {
    walker(value, walk) {
      // Of a list that is too long zod, by its version, reads the rows or leaves them.
      if (!Array.isArray(value) || value.length > bounds.maximum) return askZod(outer, value, walk);
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
