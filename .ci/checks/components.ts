import { join } from "node:path";
import type { ComponentGuide } from "../../packages/ui/src/guide/guide.js";
import { filesOf, read, root } from "./repository.js";

const UI = "packages/ui";

/** Entries of `@saan/ui` that are no component, and what they are instead. */
export const notComponents: Readonly<Record<string, string>> = {
  provider: "settings for the components below it",
  messages: "the words of all components",
  "record-words": "the words of records, as a hook",
  tokens: "the design tokens as constants",
};

/** The rooms that the package publishes: `text-field`. */
export const publishedRooms: readonly string[] = Object.entries<unknown>(JSON.parse(read(`${UI}/package.json`)).exports)
  .filter(([, target]) => (target as { default?: string }).default?.endsWith("/index.js"))
  .map(([entry]) => entry.slice(2));

/** Every folder with words of its own. */
export const roomsWithWords: readonly string[] = filesOf(`${UI}/src`).flatMap(
  (file) => /^packages\/ui\/src\/([\w-]+)\/th\.ts$/.exec(file)?.[1] ?? [],
);

const everyState = ["Default", "InUse", "LongThai", "Dark", "English"];
const statesOfControls = ["Filled", "WithError", "Disabled", "ReadOnly"];

/** What a component room still has to get, each line saying what to do. Empty for one that has everything. */
export async function missingIn(room: string): Promise<string[]> {
  const folder = `${UI}/src/${room}`;
  const files = filesOf(folder);
  const ending = (end: string) => files.filter((file) => file.endsWith(end));
  if (!files.includes(`${folder}/guide.ts`))
    return [`write ${folder}/guide.ts (a ComponentGuide: see text-field/guide.ts); the rest is checked after that`];
  const { guide } = (await import(/* @vite-ignore */ join(root, folder, "guide.ts"))) as { guide: ComponentGuide };
  const { tasks } = await import("../../packages/ui/src/guide/guide.js");
  const stories = ending(".stories.tsx").map(read).join("\n");
  const tests = ending(".test.tsx").map(read).join("\n");
  const index = read(`${folder}/index.ts`);
  const task = tasks[guide.task];
  const title = `Components/${task.en} ${task.th}/${guide.title.en} ${guide.title.th}`;
  const source = files.filter((file) => /\/[A-Z]\w*\.tsx$/.test(file) && !/\.(test|stories)\./.test(file)).map(read);
  // The frame around a control is none itself.
  const isControl = room !== "field" && source.some((text) => /interface \w+Props[^{]*\bFieldContent\b/.test(text));
  const states = isControl ? [...everyState, ...statesOfControls] : everyState;
  const wanting = (isThere: boolean, advice: string) => (isThere ? [] : [advice]);
  return [
    ...[guide.component, ...(guide.parts ?? [])].flatMap((name) =>
      wanting(new RegExp(`\\b${name}\\b`).test(index), `export ${name}, which the guide names, from index.ts`),
    ),
    ...(["useWhen", "useNotWhen", "practice", "heard"] as const).flatMap((part) =>
      wanting(guide[part].length > 0, `fill ${part} of the guide`),
    ),
    ...wanting(stories !== "", `write ${guide.component}.stories.tsx`),
    ...wanting(stories.includes(`title: "${title}"`), `give the stories title: "${title}"`),
    ...wanting(stories.includes(`id: "${room}"`), `give the stories id: "${room}"`),
    ...wanting(/parameters: \{[^}]*\bguide\b/.test(stories), "give the stories parameters: { guide }"),
    ...states.flatMap((state) => wanting(hasStory(stories, state), `write the story ${state}`)),
    ...exampleComplaints(files, stories),
    ...wanting(tests.includes("describeConformance("), "call describeConformance in a test"),
    ...ending(".css").flatMap((file) =>
      wanting(isLayered(read(file)), `put all of ${file} into @layer saan.components { … }`),
    ),
    ...wanting(budgeted(room), `give ./${room} a budget in ${UI}/.size-limit.json`),
    ...wanting(sampled(room), `add ./${room} to apps/docs/consumer/template/server/samples.js`),
    ...wanting(!pages.includes(`${room}.mdx`), `delete apps/docs/src/components/${room}.mdx: the guide is the page`),
  ];
}

const pages = filesOf("apps/docs/src").flatMap((file) => /^apps\/docs\/src\/components\/(.+)$/.exec(file)?.[1] ?? []);

function hasStory(stories: string, name: string): boolean {
  return new RegExp(`export const ${name}\\b`).test(stories);
}

function exampleComplaints(files: readonly string[], stories: string): string[] {
  const examples = files.flatMap((file) => /\/examples\/(\w+)\.tsx$/.exec(file)?.[1] ?? []);
  if (examples.length === 0) return ["write examples/<Name>.tsx, a use of it as a partner would write it"];
  return examples
    .filter((name) => !stories.includes(`examples/${name}.tsx?raw`) || !stories.includes(`examples/${name}.js`))
    .map((name) => `show examples/${name}.tsx in a story, with its source from "./examples/${name}.tsx?raw"`);
}

/** Whether nothing of a style sheet stands outside a layer of the kit. */
export function isLayered(css: string): boolean {
  const outside = css.replace(/\/\*[\s\S]*?\*\//g, "").trim();
  let depth = 0;
  let start = 0;
  const blocks: string[] = [];
  for (let at = 0; at < outside.length; at += 1) {
    if (outside[at] === "{") {
      depth += 1;
      if (depth === 1) blocks.push(outside.slice(start, at).trim());
    } else if (outside[at] === "}") {
      depth -= 1;
      if (depth === 0) start = at + 1;
    }
  }
  return outside === "" || (blocks.length > 0 && blocks.every((head) => /^@layer saan\.\w+$/.test(head)));
}

function budgeted(room: string): boolean {
  const budgets: { name: string; limit?: string }[] = JSON.parse(read(`${UI}/.size-limit.json`));
  return budgets.some(({ name, limit }) => name === `./${room}` && limit !== undefined);
}

function sampled(room: string): boolean {
  return read("apps/docs/consumer/template/server/samples.js").includes(`"./${room}": `);
}
