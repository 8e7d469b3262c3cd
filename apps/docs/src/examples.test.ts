import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const packages = join(import.meta.dirname, "../../../packages");
const rooms = join(packages, "ui/src");
const published = readdirSync(packages)
  .map((folder) => JSON.parse(readFileSync(join(packages, folder, "package.json"), "utf8")))
  .flatMap(({ name, private: isPrivate }: { name: string; private?: boolean }) => (isPrivate ? [] : [name]));
const others = ["react", "react-dom", "react-hook-form", "lucide-react", "zod"];

const examples = readdirSync(rooms).flatMap((room) => {
  const home = join(rooms, room, "examples");
  if (!existsSync(home)) return [];
  const stories = readdirSync(join(rooms, room))
    .filter((file) => file.endsWith(".stories.tsx"))
    .map((file) => readFileSync(join(rooms, room, file), "utf8"))
    .join("");
  return readdirSync(home)
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => ({ file: `${room}/${file}`, text: readFileSync(join(home, file), "utf8"), stories }));
});

describe("the examples that readers copy", () => {
  it("are found at all", () => {
    expect(examples.length).toBeGreaterThan(60);
  });

  it("import only what can be installed, or what is shown beside them", () => {
    const missing = examples.flatMap(({ file, text, stories }) =>
      [...text.matchAll(/ from "([^"]+)";/g)].flatMap(([, from = ""]) => {
        const name = /^\.\/(.+)\.js$/.exec(from)?.[1];
        const isThere = name
          ? stories.includes(`"./examples/${name}.ts?raw"`)
          : [...published, ...others].some((known) => from === known || from.startsWith(`${known}/`));
        return isThere ? [] : [`${file}: ${from}`];
      }),
    );
    expect(missing).toEqual([]);
  });
});
