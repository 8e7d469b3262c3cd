import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tasks } from "../../packages/ui/src/guide/guide.js";
import { isLayered, missingIn, notComponents, publishedRooms, roomsWithWords } from "./components.js";
import { read, root } from "./repository.js";

const components = publishedRooms.filter((room) => !(room in notComponents));

describe("every component", () => {
  it("is found", () => {
    expect(components).toContain("text-field");
  });

  it.each(components)("%s has its guide, stories, examples, tests, style, budget and sample", async (room) => {
    expect(await missingIn(room)).toEqual([]);
  });

  it("is told from what is none", () => {
    expect(Object.keys(notComponents).filter((room) => !publishedRooms.includes(room))).toEqual([]);
  });
});

describe("the sidebar of Storybook", () => {
  it("lists the components by task, in the order of the guide", () => {
    const order = Object.values(tasks).map(({ th, en }) => `"${en} ${th}"`);
    const sorted = read(".storybook/preview.tsx").split('"Components",')[1] ?? "";
    expect(order.map((task) => sorted.indexOf(task))).toEqual(
      order.map((task) => sorted.indexOf(task)).sort((a, b) => a - b),
    );
    expect(order.filter((task) => !sorted.includes(task))).toEqual([]);
  });
});

describe("the words of every room", () => {
  const catalogue = read("packages/ui/src/messages/catalogue.ts");

  it.each(roomsWithWords)("%s says the same in Thai and English, and is in the catalogue", async (room) => {
    const folder = join(root, "packages/ui/src", room);
    const { th } = await import(/* @vite-ignore */ join(folder, "th.ts"));
    const { en } = await import(/* @vite-ignore */ join(folder, "en.ts"));
    expect(Object.keys(en).sort()).toEqual(Object.keys(th).sort());
    const inCatalogue = catalogue.includes(`from "../${room}/th.js"`);
    expect(inCatalogue, "bring the catalogue up to date: node packages/ui/scripts/catalogue.mjs").toBe(true);
  });
});

describe("a style sheet", () => {
  it.each([
    ["@layer saan.components { .saan-tag { color: red; } }", true],
    ["/* why */\n@layer saan.components { @media print { .saan-tag { color: red; } } }", true],
    ["", true],
    [".saan-tag { color: red; }", false],
    ["@layer saan.components { .saan-tag { color: red; } } .saan-tag { color: red; }", false],
    ["@layer other { .saan-tag { color: red; } }", false],
  ])("%j is in a layer: %s", (css, layered) => {
    expect(isLayered(css)).toBe(layered);
  });
});
