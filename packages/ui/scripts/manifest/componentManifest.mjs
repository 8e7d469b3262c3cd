// Everything about every component, from the one place each thing is written at: guides, types, stories, examples, budgets.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { storyNameFromExport, toId } from "storybook/internal/csf";
import { openProps } from "./readProps.mjs";

/** The manifest of the package at `folder`. A room without a guide is no component and is left out. */
export async function readManifest(folder) {
  const { name, version, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const budgets = JSON.parse(readFileSync(join(folder, ".size-limit.json"), "utf8"));
  const rooms = Object.keys(exports)
    .map((entry) => entry.slice(2))
    .filter((room) => existsSync(join(folder, "src", room, "guide.ts")));
  const { guides, tasks } = await readGuides(folder, rooms);
  const readComponent = openProps(folder, rooms);
  const order = Object.keys(tasks);
  const components = rooms.map((room) => {
    const { component, parts = [], task, ...guide } = guides[room];
    return {
      name: component,
      room,
      import: `import { ${[component, ...parts].join(", ")} } from "${name}/${room}";`,
      task: { id: task, ...tasks[task] },
      ...guide,
      parts: [component, ...parts].flatMap((part) => readComponent(room, part) ?? []),
      stories: storiesOf(folder, room),
      examples: examplesOf(folder, room),
      budget: budgets.find((budget) => budget.name === `./${room}`)?.limit ?? null,
    };
  });
  components.sort((a, b) => order.indexOf(a.task.id) - order.indexOf(b.task.id));
  return { package: name, version, tasks, components };
}

/** The guides are TypeScript: one small bundle of all of them is loaded as it is. */
async function readGuides(folder, rooms) {
  const lines = rooms.map((room, index) => `import { guide as guide${index} } from "./src/${room}/guide.ts";`);
  const list = rooms.map((room, index) => `${JSON.stringify(room)}: guide${index}`);
  const { outputFiles } = await build({
    stdin: {
      contents: `${lines.join("\n")}\nexport { tasks } from "./src/guide/guide.ts";\nexport const guides = { ${list.join(", ")} };`,
      resolveDir: folder,
    },
    bundle: true,
    format: "esm",
    charset: "utf8",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

function storiesOf(folder, room) {
  const files = readdirSync(join(folder, "src", room)).filter((file) => file.endsWith(".stories.tsx"));
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, "src", room, file), "utf8");
    const id = /^ {2}title: .+\n {2}id: "([\w-]+)"/m.exec(text)?.[1] ?? room;
    const names = [...text.matchAll(/^export const (\w+): Story\b/gm)].map(([, story]) => story);
    return names.map((story) => ({ id: toId(id, storyNameFromExport(story)), name: storyNameFromExport(story) }));
  });
}

/** Each with the data that it imports from beside it: who copies an example copies all that it needs. */
function examplesOf(folder, room) {
  const home = join(folder, "src", room, "examples");
  if (!existsSync(home)) return [];
  return readdirSync(home)
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => {
      const code = readFileSync(join(home, file), "utf8");
      const data = [...code.matchAll(/ from "\.\/(\w+)\.js";/g)].map(
        ([, name]) => `\n// ${name}.ts\n${readFileSync(join(home, `${name}.ts`), "utf8")}`,
      );
      return { name: file.slice(0, -".tsx".length), code: [code, ...data].join("") };
    });
}
