import * as z from "zod";
import { type EmittedParser, emitParser } from "../compile/index.js";
import { shortText, statedDate } from "../field/index.js";

/** A schema of a partner: small, and with a text, a date and a list. */
export const visit = z.strictObject({
  purpose: shortText(10),
  date: statedDate.optional(),
  rows: z.array(z.int()).max(30_000),
});

/** A record of it. */
export const sound = { purpose: "ก", date: { asStated: "2562", iso: "2019", precision: "year" }, rows: [1] };

/** The parser that a schema's code makes. Only tests make it so, to see both ways of it; what is published is a module. */
export function evaluated(schema: z.ZodType): EmittedParser {
  return new Function(`return ${emitParser(schema)}`)();
}
