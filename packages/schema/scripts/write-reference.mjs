// Part of `build`, after tsup: writes dist/reference-pages/<room>.<locale>.md for every room, and index.<locale>.md, the map.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const home = join(import.meta.dirname, "..");
const made = join(home, "dist/reference-pages");
const { rooms } = await imported("domain");
const { domainMarkdown, domainReference, pageName, roomReference, toMarkdown } = await imported("reference");

mkdirSync(made, { recursive: true });
for (const locale of ["th", "en"]) {
  write("index", locale, domainMarkdown(domainReference(locale)));
  for (const room of rooms) write(room.name, locale, toMarkdown(roomReference(room, locale)));
}

/** @param {string} entry */
function imported(entry) {
  return import(pathToFileURL(join(home, `dist/${entry}/index.js`)).href);
}

/**
 * @param {string} page
 * @param {"th" | "en"} locale
 * @param {string} markdown
 */
function write(page, locale, markdown) {
  writeFileSync(join(made, pageName(page, locale)), markdown);
}
