import { SaanError } from "./SaanError.js";

/** @throws SaanError `not-a-schema` where something else stands in place of a zod 4 schema. `what` is where, for the message. */
export function refuseStranger(given: unknown, what: string): void {
  const isObject = typeof given === "object" && given !== null;
  if (isObject && "_zod" in given) return;
  if (isObject && "_def" in given) {
    const how = 'Install zod 4 (npm install zod@latest) and make the schema with what "zod" exports, not "zod/v3".';
    throw new SaanError("not-a-schema", `${what} is made with zod 3.`, how);
  }
  const how = 'Give z.object({ … }) of zod 4 as "schema", or what defineRecord made as "record".';
  throw new SaanError("not-a-schema", `${what} is no zod schema.`, how);
}
