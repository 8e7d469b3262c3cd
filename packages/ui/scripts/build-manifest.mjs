// dist/components.json (the component manifest), dist/llms.txt and dist/llms-full.txt, from guides, types, stories and examples.
import { mkdirSync, writeFileSync } from "node:fs";
import { readManifest } from "./manifest/componentManifest.mjs";
import { longText, shortText } from "./manifest/llms.mjs";

const manifest = await readManifest(process.cwd());
mkdirSync("dist", { recursive: true });
writeFileSync("dist/components.json", `${JSON.stringify(manifest, null, 1)}\n`);
writeFileSync("dist/llms.txt", shortText(manifest));
writeFileSync("dist/llms-full.txt", longText(manifest));
