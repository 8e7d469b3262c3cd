import * as z from "zod";
import { unwrap } from "./field.js";

// One is enough to refuse every unknown key.
const nothing = z.never();

/**
 * A `z.strictObject` that makes its fields when they are first asked for, and then those of all its parts. The domain has
 * over a thousand fields, and most programs that import it read a few kinds of records: what nobody reads costs neither
 * time nor memory.
 */
export function strictObject<Shape extends z.core.$ZodLooseShape>(
  shape: () => Shape,
): z.ZodObject<Shape, z.core.$strict> {
  let made: Shape | undefined;
  const schema = new z.ZodObject({
    type: "object",
    // Clones take the getter over, each with a def of its own, and share what it made.
    get shape() {
      made ??= shape();
      Object.defineProperty(this, "shape", { value: made });
      for (const part of Object.values(made)) makeFields(part);
      return made;
    },
    catchall: nothing,
  });
  return schema as z.ZodObject<Shape, z.core.$strict>;
}

/** Of fields that are not made yet zod has to assume that they lead back to their own object, and reads it more slowly. */
function makeFields(schema: z.core.$ZodType): void {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  if (def.type === "object") void def.shape;
  else if (def.type === "array") makeFields(def.element);
  else if (def.type === "union") for (const option of def.options) makeFields(option);
}
