// Part of `build`, after tsup: writes dist/open-api/components.json, every kind of record for an OpenAPI 3.1 document.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const made = join(import.meta.dirname, "../dist/open-api");
const { toOpenApi } = await import(pathToFileURL(join(made, "index.js")).href);

writeFileSync(join(made, "components.json"), `${JSON.stringify(toOpenApi(), null, 1)}\n`);
