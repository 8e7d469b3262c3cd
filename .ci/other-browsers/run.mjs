// `npx --yes pnpm@12 other-browsers`: every story of the built Storybook in Firefox and in WebKit, the engine of Safari. With words,
// only in the engine named so, or only the stories whose id holds one of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serveBuilt, storiesTagged } from "../../apps/docs/visual/builtStorybook.mjs";
import { installApart } from "../pnpm.mjs";

installApart(import.meta.dirname);
const { engines } = await import("./engines.mjs");

/** What an engine does otherwise, and why nothing is to be done about it. @type {Readonly<Record<string, Readonly<Record<string, string>>>>} */
const known = {
  firefox: { "thai-text--default": "at 84 px a bracket that has no room begins a line" },
  webkit: {
    "submit-bar--long-form": "scrolls two pixels less than it is asked to",
    "thai-text--default": "letters a pixel wider: what is kept together reaches a pixel over its column",
    "thai-text--in-a-heading": "letters two pixels wider",
  },
};

/** What is shown in a Storybook before it is tried. */
const PLAIN = ["skeleton--title", "skeleton--box"];

const words = process.argv.slice(2);
const names = words.filter((word) => word in engines);
const parts = words.filter((word) => !(word in engines));
const stories = storiesTagged("test").filter((id) => parts.length === 0 || parts.some((part) => id.includes(part)));
const host = `<!doctype html><title>Stories</title><body style="margin:0"><script type="module">${readFileSync(
  join(import.meta.dirname, "playStory.js"),
  "utf8",
)}; Object.assign(globalThis, { openStorybook, playStory });</script>`;
const { address, stop } = await serveBuilt({ "/host": host });

let failed = 0;
for (const [name, engine] of Object.entries(engines)) {
  if (names.length > 0 && !names.includes(name)) continue;
  if (!engine.isHere()) {
    console.error(`${name} is not on this machine; Debian and Ubuntu bring it: apt-get install ${engine.needs}`);
    failed += 1;
    continue;
  }
  failed += await tryIn(name, engine);
}
stop();
process.exit(failed > 0 ? 1 : 0);

/** How many stories fail in an engine. @param {string} name @param {(typeof engines)[keyof typeof engines]} engine */
async function tryIn(name, engine) {
  let page = await opened(engine);
  const wrong = [];
  for (const id of stories) {
    let said = await played(page, id);
    if (said.length > 0) {
      // The story before may have left the keyboard or the pointer elsewhere, and a list that a press opened takes from WebKit's window
      // for good what shows where the focus is: in a window of its own it must do.
      await page.close();
      page = await opened(engine);
      said = await played(page, id);
    }
    const reason = known[name]?.[id];
    if (said.length > 0 && !reason) wrong.push(`✗ ${id}\n  ${said.join("\n  ")}`);
    if (said.length === 0 && reason) wrong.push(`✗ ${id} passes now: take it off the list of known differences`);
  }
  console.log(`${page.version}: ${stories.length - wrong.length} of ${stories.length} stories\n${wrong.join("\n")}`);
  await page.close();
  return wrong.length;
}

/** @param {(typeof engines)[keyof typeof engines]} engine */
async function opened(engine) {
  const page = await engine.open();
  await page.open(`${address}/host`);
  await page.call("openStorybook", PLAIN);
  return page;
}

/** @param {import("./engines.mjs").EnginePage} page @param {string} id */
async function played(page, id) {
  try {
    return /** @type {string[]} */ (await page.call("playStory", id));
  } catch (error) {
    return [String(error)];
  }
}
