import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { brief } from "./effort.mjs";
import { measureTables } from "./tables.mjs";

/** @typedef {import("./measured.d.ts").Table} Table @typedef {import("./measured.d.ts").Cell} Cell */

const OURS = /^@saan\//;
/** @type {import("./measured.d.ts").Measured} */
const saved = JSON.parse(readFileSync(new URL("measured.json", import.meta.url), "utf8"));

/** @type {Table[]} */
const tables = [];
beforeAll(async () => {
  for await (const table of measureTables(brief)) tables.push(table);
});

describe("every table", () => {
  it("has an id of its own, and titles, heads and notes in both languages", () => {
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    const words = tables.flatMap(({ title, note, columns }) => [
      title,
      ...(note ? [note] : []),
      ...columns.map((column) => column.title),
    ]);
    expect(words.filter(({ th, en }) => th === "" || en === "")).toEqual([]);
    expect(tables.filter(({ title, note }) => !/[ก-ฮ]/.test(title.th) || (note && !/[ก-ฮ]/.test(note.th)))).toEqual([]);
  });

  it("has a cell for every column", () => {
    const ragged = tables.filter(({ columns, rows }) => rows.some((row) => row.length !== columns.length));
    expect(ragged.map(({ id }) => id)).toEqual([]);
    expect(tables.filter(({ rows }) => rows.length < 2).map(({ id }) => id)).toEqual([]);
  });

  it("measured something wherever it promises a number", () => {
    const broken = tables.flatMap(({ id, columns, rows }) =>
      rows.flatMap((row) =>
        columns.flatMap((column, at) => {
          const cell = row[at] ?? null;
          return column.decimals !== undefined && cell !== null && !(typeof cell === "number" && Number.isFinite(cell))
            ? [`${id}: ${column.title.en}`]
            : [];
        }),
      ),
    );
    expect(broken).toEqual([]);
  });
});

describe("what this kit answers", () => {
  it("is right in every row of every table that judges", () => {
    const wrong = tables.flatMap(({ id, columns, rows }) =>
      rows.flatMap((row) =>
        row.flatMap((cell, at) => {
          const ours = OURS.test(columns[at]?.title.en ?? "") || OURS.test(String(row[0]));
          const judged = cell !== null && typeof cell === "object" && "verdict" in cell;
          return ours && judged && cell.verdict !== "right" ? [`${id}: ${JSON.stringify(row)}`] : [];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("measured.json, which the documentation shows,", () => {
  it("says what is measured today, but for what differs from run to run: else `npx --yes pnpm@12 bench --save`", () => {
    expect(saved.tables.map(lasting)).toEqual(tables.map(lasting));
  });

  it("tells the machine, the day and the versions of the peers", () => {
    expect(saved).toMatchObject({
      measuredOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      node: expect.stringMatching(/^v\d/),
    });
    expect(Object.keys(saved.peers)).toContain("dayjs");
  });
});

/** A table without what a clock or a scale says. @param {Table} table */
function lasting({ rows, ...table }) {
  return { ...table, rows: rows.map((row) => row.filter((_, at) => table.columns[at]?.kind === "exact")) };
}
