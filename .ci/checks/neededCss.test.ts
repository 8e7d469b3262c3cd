import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { neededCss } from "../../packages/ui/scripts/neededCss.mjs";
import { publishedRooms } from "./components.js";
import { root } from "./repository.js";

const source = join(root, "packages/ui/src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css") && !/^(base|tokens)\//.test(file))
  .sort();
const cssOf = neededCss(source, files);

describe("the CSS that one component needs", () => {
  it.each([
    ["tag", ["tag/tag.css"]],
    ["quantity-field", ["field/field.css", "quantity-field/quantity-field.css", "select/select.css"]],
    ["sparkline", ["sparkline/sparkline.css"]],
    ["accordion", ["accordion/accordion.css", "button/button.css"]],
    ["messages", []],
  ])("is, for %s, that of the classes it wears", async (room, needed) => {
    expect(await cssOf(room)).toEqual(needed);
  });

  it("is never that of a class it only looks for", async () => {
    // A combobox asks whether it stands in a toaster, and has no toast.
    expect(await cssOf("combobox")).toEqual(["combobox/combobox.css", "field/field.css"]);
  });

  it("leaves out no file: each is some component's", async () => {
    const needed = new Set((await Promise.all(publishedRooms.map(cssOf))).flat());
    expect(files.filter((file) => !needed.has(file))).toEqual([]);
  });
});
