import { bundle } from "./bundle.mjs";
import { modelOf } from "./model.mjs";
import { agreementSchema, agreementWays, visitSchema, visitWays } from "./ours.mjs";
import { print } from "./print.mjs";
import { ajv, ajvAlone, ajvStandalone } from "./printers/ajv.mjs";
import { arktype } from "./printers/arktype.mjs";
import { typebox } from "./printers/typebox.mjs";
import { valibot } from "./printers/valibot.mjs";
import { zod, zodCompiled, zodMini } from "./printers/zod.mjs";
import { standalone } from "./standalone.mjs";

/** @typedef {Awaited<ReturnType<typeof bundle>> & import("./model.d.ts").Contestant} Entrant */

/** The libraries in their own words. `ajv` stands first: others are measured by it. */
export const PRINTERS = [ajv, ajvAlone, zod, zodCompiled, zodMini, valibot, arktype, typebox];

/**
 * Every contestant for a record, bundled into a folder and loaded.
 * @param {string} folder
 * @param {"agreement" | "visit"} record
 * @returns {Promise<Entrant[]>}
 */
export async function contestants(folder, record) {
  const [schema, ways] = record === "agreement" ? [agreementSchema, agreementWays] : [visitSchema, visitWays];
  const model = modelOf(schema);
  const sources = [
    ...ways,
    ...PRINTERS.map((printer) => ({ name: printer.name, source: print(printer, model) })),
    { name: ajvStandalone.name, source: await standalone(`${folder}/${record}-ajv`, print(ajvStandalone, model)) },
  ];
  const entrants = [];
  for (const { name, source } of sources) {
    const bundled = await bundle(`${folder}/${record}`, name, source);
    /** @type {import("./model.d.ts").Contestant} */
    const { isSound, mistakes } = await import(bundled.url);
    entrants.push({ ...bundled, isSound, mistakes });
  }
  return entrants;
}
