import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const here = import.meta.dirname;
const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
const pages = filesIn(here, ".mdx");
const idIn = (stories: string) => /^ {2}id: "([^"]+)"/m.exec(stories)?.[1];

/** The id that a page gives itself, or has from the stories beside it. */
function idOf({ path, text }: (typeof pages)[number]): string | undefined {
  const own = /<Meta title="[^"]+" id="([^"]+)" \/>/.exec(text)?.[1];
  const beside = /^import \* as Stories from "(.+)";$/m.exec(text)?.[1];
  return own ?? (beside && idIn(readFileSync(join(here, dirname(path), `${beside}.tsx`), "utf8")));
}
const ids = pages.map(idOf);

describe("the guides to forms", () => {
  it("have each an id of their own", () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(pages.length);
  });

  it.each(pages)("$path names components by the titles of their pages", ({ text }) => {
    for (const [, room, name] of text.matchAll(/^ {4}\["([a-z-]+)", "([^"]+)"/gm)) {
      const guide = join(here, "../../../../packages/ui/src", room ?? "", "guide.ts");
      expect(readFileSync(guide, "utf8")).toContain(`title: { th: "${name}"`);
    }
  });

  it.each(pages)("$path shows files that are there, and no code of its own", ({ path, text }) => {
    expect(text).not.toContain("```");
    for (const [, file] of text.matchAll(/from "(\.[^"]+)\?raw"/g)) {
      expect(existsSync(join(here, dirname(path), file ?? ""))).toBe(true);
    }
  });
});
