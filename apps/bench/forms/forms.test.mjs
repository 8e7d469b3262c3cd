import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contenders } from "./contenders.mjs";
import { answersOf, at, fieldsOf, recordOf } from "./fixture.mjs";
import { COMPILER, DRAFTS, EARLIER, filesIn, RUNTIME, WORDS, weightOf } from "./weight.mjs";

/** @type {import("../measured.d.ts").Measured} */
const saved = JSON.parse(readFileSync(new URL("forms.json", import.meta.url), "utf8"));

describe("the form that every contestant builds", () => {
  const fields = fieldsOf();

  it("has 200 fields in six sections, 20 that are hidden by an answer, 10 that are calculated, 5 that follow another", () => {
    expect(fields).toHaveLength(200);
    expect(new Set(fields.map(({ section }) => section)).size).toBe(6);
    expect(fields.filter(({ hiddenBy }) => hiddenBy)).toHaveLength(20);
    expect(fields.filter(({ sumOf }) => sumOf)).toHaveLength(10);
    expect(fields.filter(({ notBefore }) => notBefore)).toHaveLength(5);
  });

  it("is five times as large when asked", () => {
    expect(fieldsOf(5)).toHaveLength(1000);
  });

  it("gives a record without what is hidden, and with its sums", () => {
    const record = recordOf(fields, answersOf(fields, { seed: 5, hiding: 2 }));
    expect(at(record, "text41")).toBeUndefined();
    expect(at(record, "text45")).toBeDefined();
    expect(at(record, "number21")).toBe(Number(at(record, "number1")) + Number(at(record, "number2")));
  });
});

describe("forms.json, which the documentation shows,", () => {
  it("has a row in every table for every contestant, the floor first and ours after it", () => {
    const called = (/** @type {any} */ name) => name.en ?? name;
    for (const { rows } of saved.tables) {
      expect(rows.map(([name]) => called(name))).toEqual(contenders.map(({ name }) => name));
    }
    expect(contenders.slice(0, 2).map(({ folder }) => folder)).toEqual(["floor", "saan"]);
  });

  it("tells the versions of what stands beside ours", () => {
    const packages = contenders.filter(({ folder }) => folder !== "saan").flatMap(({ packages }) => [...packages]);
    expect(Object.keys(saved.peers)).toEqual(expect.arrayContaining(packages));
  });

  it("says that ours renders nothing for a letter, and is within its goals where they are met", () => {
    const ours = (/** @type {string} */ id) => saved.tables.find((table) => table.id === id)?.rows[1] ?? [];
    expect(Number(ours("forms-200")[2]), "shown").toBeLessThanOrEqual(1.6);
    expect(Number(ours("forms-200")[4]), "sent").toBeLessThanOrEqual(2.2);
    expect(ours("forms-keys")[8], "components rendered").toBe(0);
  });
});

describe("every contestant", () => {
  it.each(contenders)("$name has a folder", ({ folder }) => {
    expect(existsSync(new URL(`contestants/${folder}/form.jsx`, import.meta.url))).toBe(true);
  });
});

describe("what a form at work weighs", () => {
  it("is what docs/performance.md says, or less, and a quarter less than with the compiler of forms", async () => {
    const runtime = await weightOf(RUNTIME + EARLIER);
    expect(runtime, "bytes, gzipped").toBeLessThanOrEqual(25_500);
    expect(runtime).toBeLessThan(0.75 * (await weightOf(RUNTIME + COMPILER)));
    expect(await weightOf(RUNTIME + EARLIER + WORDS, ["react"]), "with all it stands on").toBeLessThanOrEqual(45_000);
  });

  it("has nothing in it of keeping drafts, unless the app opens a store of drafts", async () => {
    const draftFiles = async (/** @type {string} */ source) => {
      const files = await filesIn(source);
      return files.flatMap((file) => file.split("forms/dist/drafts/")[1] ?? []).sort();
    };
    // By which `handle.draft.current()` makes a file of what is in any form.
    const makesFiles = ["draft.js", "keeping/Observed.js", "keeping/draftContent.js", "privacy.js"];
    expect(await draftFiles(RUNTIME + EARLIER)).toEqual(makesFiles);
    expect(await draftFiles(RUNTIME + EARLIER + DRAFTS)).toEqual(
      expect.arrayContaining(["keeping/DraftKeeper.js", "deviceDrafts.js"]),
    );
  });
});
