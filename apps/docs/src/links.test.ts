import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const here = import.meta.dirname;
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
const source = (text: string) => text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-");
/** As Storybook makes an id of a title, and of the name that a story is exported by. */
const idOf = (words: string) => source(words.toLowerCase()).replace(/^-|-$/g, "");
const inWords = (name: string) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, " ");

const PAGE = "วิธีใช้";
const stories = ["", "../../../packages/ui/src"].flatMap((folder) => filesIn(join(here, folder), /\.stories\.tsx$/));
const pages = filesIn(here, /\.mdx$/);

/** Every page and story that these docs link to may be one of. */
const ids = new Set([
  ...stories.flatMap(({ text }) => {
    const id = /^ {2}id: "([^"]+)"/m.exec(text)?.[1] ?? idOf(/^ {2}title: "([^"]+)"/m.exec(text)?.[1] ?? "");
    const names = [...text.matchAll(/^export const ([A-Z]\w*)\b/gm)].map(([, name = ""]) => idOf(inWords(name)));
    return [PAGE, ...names].map((name) => `${id}--${name}`);
  }),
  ...pages.flatMap(({ text }) => {
    const [, title, id] = /<Meta title="([^"]+)"(?: id="([^"]+)")?/.exec(text) ?? [];
    return title ? [`${id ?? idOf(title)}--${PAGE}`] : [];
  }),
]);

const linking = [...pages, ...filesIn(here, /(?<!\.test)\.tsx?$/)].flatMap(({ path, text }) =>
  [...text.matchAll(/\?path=\/(?:docs|story)\/([^\s"'`)$]+)/g)].map(([, to = ""]) => ({ path, to })),
);

describe("the links of these docs", () => {
  it("are found at all", () => {
    expect(linking.length).toBeGreaterThan(40);
  });

  it.each(linking)("$path leads to $to", ({ to }) => {
    expect([...ids]).toContain(to);
  });

  // What no page names is found by its name in the side bar alone, which nobody scrolls on a phone.
  it.each(pages.filter(({ path }) => path.startsWith("forms/")))("lead to $path", ({ text, path }) => {
    const id =
      /<Meta title="[^"]+" id="([^"]+)"/.exec(text)?.[1] ?? path.replace(/^forms\/.*\/(.*)\.mdx$/, "form-guides-$1");
    expect(linking.filter((link) => link.to === `${id}--${PAGE}` && link.path !== path)).not.toEqual([]);
  });
});
