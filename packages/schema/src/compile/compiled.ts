import * as z from "zod";
import { newWalk } from "../read/walk.js";
import { walkerOf } from "../read/walker.js";

/**
 * The schema, parsing faster and saying the same: by `z.compile` where `new Function` is allowed, else by a walk of plain
 * closures through `z.withParser`. The schema given stays as it is, and is the answer where neither can read it or zod is
 * older than 4.6. (`read` is as fast without: this is for code that calls `parse` or `safeParse`.)
 */
export function compiled<S extends z.core.$ZodType>(schema: S): S {
  if (typeof z.withParser !== "function") return schema;
  // First, since it has all fields made: of those not made yet zod assumes that they may lead back to themselves.
  const walker = walkerOf(schema);
  // Where `new Function` throws, zod gives the schema back.
  const byCode = z.config().jitless ? schema : z.compile(schema);
  if (byCode !== schema) return byCode;
  if (!walker) return schema;
  return z.withParser(schema, (input) => {
    const walk = newWalk();
    try {
      const value = walker(input, walk);
      return walk.left || walk.found.length > 0 ? z.INVALID : (value as z.output<S>);
    } catch {
      // The walk counts what no field takes, zod does not look at it: whether that throws is for zod to say.
      return z.INVALID;
    }
  });
}
