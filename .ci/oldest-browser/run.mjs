// `npx --yes pnpm@12 oldest-browser`: the tool's end-to-end tests and every story in the oldest Chromium that the kit promises to
// work in. 109 is the last one for Windows 7 and 8. With words, only the end-to-end tests whose file is named so.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { installApart, pnpm } from "../pnpm.mjs";

const HERE = import.meta.dirname;
const PACKED = join(HERE, "node_modules/@sparticuz/chromium/bin/chromium.br");
// Its package would unpack it where the Chromium of today already lies.
const PROGRAM = join(HERE, "node_modules/unpacked/chromium");

installApart(HERE);
if (!existsSync(PROGRAM)) {
  mkdirSync(dirname(PROGRAM), { recursive: true });
  writeFileSync(PROGRAM, brotliDecompressSync(readFileSync(PACKED)), { mode: 0o755 });
}

const names = process.argv.slice(2);
const tool = inIt("@saan/program-tool", ["--config", "e2e/vitest.config.ts", ...names]);
const stories = names.length > 0 ? 0 : inIt("@saan/docs", ["--project", "stories"]);
process.exit(Math.max(tool, stories));

/** @param {string} name @param {readonly string[]} words */
function inIt(name, words) {
  return pnpm(["--filter", name, "exec", "vitest", "run", ...words], { SAAN_CHROMIUM: PROGRAM });
}
