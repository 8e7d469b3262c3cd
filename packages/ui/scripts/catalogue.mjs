// Writes src/messages/catalogue.ts anew from the rooms that have words (th.ts and en.ts):
//   node packages/ui/scripts/catalogue.mjs
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** "date-field" → "dateField" */
const camel = (room) => room.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The text of the catalogue of the rooms below a folder. */
export function catalogueOf(folder) {
  const rooms = readdirSync(folder)
    .filter((room) => existsSync(join(folder, room, "th.ts")))
    .sort();
  const imports = rooms.map(
    (room) => `import { en as ${camel(room)}En } from "../${room}/en.js";
import { th as ${camel(room)}Th } from "../${room}/th.js";`,
  );
  return `${imports.join("\n")}

/** Every string the kit itself says, in Thai. Each room keeps its own; keys are dotted by component, \`{name}\` is a placeholder. */
export const th = {
${rooms.map((room) => `  ...${camel(room)}Th,`).join("\n")}
} as const;

/** The shape every other language must fill. */
export type Messages = Readonly<Record<keyof typeof th, string>>;

/** The same in English. */
export const en: Messages = {
${rooms.map((room) => `  ...${camel(room)}En,`).join("\n")}
};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(src, "messages/catalogue.ts"), catalogueOf(src));
