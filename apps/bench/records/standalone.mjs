import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { AJV_ANSWERS } from "./printers/ajv.mjs";

/**
 * The module of an app that ships what ajv's own tool wrote beforehand.
 * @param {string} folder
 * @param {string} source a module that exports the code of two validators, `one` and `all`
 */
export async function standalone(folder, source) {
  const { url } = await bundle(folder, "writing", source);
  const written = await import(url);
  mkdirSync(folder, { recursive: true });
  const imports = ["one", "all"].map((name) => {
    const file = join(folder, `${name}.cjs`);
    writeFileSync(file, written[name]);
    return `import ${name} from ${JSON.stringify(file)};`;
  });
  return [...imports, AJV_ANSWERS].join("\n");
}
