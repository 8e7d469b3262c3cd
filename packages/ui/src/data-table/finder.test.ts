// @vitest-environment jsdom
import { compareThai } from "@saan/thai/text";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { CellWords } from "./cellText.js";
import type { AnyColumn } from "./column.js";
import { createSorter } from "./engine.js";
import { createFinder } from "./finder.js";
import { linesOf, pageOf } from "./lines.js";
import { blankQuery, type DataTableQuery } from "./query.js";

interface Row {
  readonly id: string;
  readonly place?: string;
  readonly on?: string;
  readonly count?: number;
}

const words: CellWords = { locale: "th", digits: "latn", calendar: "buddhist", yes: "ใช่", no: "ไม่ใช่" };
const columns: readonly AnyColumn[] = [
  { id: "id", label: "รหัส" },
  { id: "place", label: "พื้นที่" },
  { id: "on", label: "วันที่", kind: "date" },
  { id: "count", label: "จำนวน", kind: "number" },
];
const rows: readonly Row[] = [
  { id: "1", place: "เวียง", on: "2020-08", count: 12 },
  { id: "2", place: "กระบี่", on: "2019-07-19", count: 3 },
  { id: "3" },
  { id: "4", place: "แม่กา", on: "2021", count: 100 },
  { id: "5", place: "กระบี่", on: "2020-08-25", count: -4 },
];

const source = { rows, columns, keyOf: (row: unknown) => (row as Row).id, words };
const keys = (query: Partial<DataTableQuery>, make = createFinder) =>
  make(source)
    .arrange({ ...blankQuery, ...query })
    .entries.map(({ key }) => key);
const by = (column: string, direction: "ascending" | "descending" = "ascending") => ({ sort: [{ column, direction }] });

describe.each([
  ["the sorter of a plain table", createSorter],
  ["the finder of a table with filters", createFinder],
])("%s", (_, make) => {
  it("orders Thai as a dictionary does, with what was not stated last in both directions", () => {
    expect(keys(by("place"), make)).toEqual(["2", "5", "4", "1", "3"]);
    expect(keys(by("place", "descending"), make)).toEqual(["1", "4", "2", "5", "3"]);
  });

  it("orders dates by their day, a month before its days, and numbers by size", () => {
    expect(keys(by("on"), make)).toEqual(["2", "1", "5", "4", "3"]);
    expect(keys(by("count"), make)).toEqual(["5", "2", "1", "4", "3"]);
  });

  it("orders by a second column within the first", () => {
    const sort = [
      { column: "place", direction: "ascending" },
      { column: "count", direction: "ascending" },
    ] as const;
    expect(keys({ sort }, make)).toEqual(["5", "2", "4", "1", "3"]);
  });

  it("leaves the rows as they came without an order, and with that of a column that is gone", () => {
    expect(keys({}, make)).toEqual(["1", "2", "3", "4", "5"]);
    expect(keys(by("gone"), make)).toEqual(["1", "2", "3", "4", "5"]);
  });
});

describe("finding rows", () => {
  it("searches all columns for all words, as they are read and however they are spelled", () => {
    expect(keys({ search: "กระบี่ 2562" })).toEqual(["2"]);
    expect(keys({ search: "เเม่กา" })).toEqual(["4"]);
    expect(keys({ search: "  " })).toHaveLength(5);
  });

  it("filters by words, choices, numbers and dates, all of which must be met", () => {
    expect(keys({ filters: { place: { kind: "text", text: "กระ" } } })).toEqual(["2", "5"]);
    expect(keys({ filters: { place: { kind: "choice", values: ["เวียง", ""] } } })).toEqual(["1", "3"]);
    expect(keys({ filters: { count: { kind: "number", from: 3, to: 12 } } })).toEqual(["1", "2"]);
    expect(
      keys({
        filters: { place: { kind: "text", text: "กระ" }, count: { kind: "number", to: 0 } },
      }),
    ).toEqual(["5"]);
  });

  it("finds a date that is stated in part if any day that it can mean is in the range", () => {
    expect(keys({ filters: { on: { kind: "date", from: "2020-08-20", to: "2020-08-31" } } })).toEqual(["1", "5"]);
    expect(keys({ filters: { on: { kind: "date", from: "2021-06" } } })).toEqual(["4"]);
    expect(keys({ filters: { on: { kind: "date", to: "2020-07" } } })).toEqual(["2"]);
  });

  it("ignores a filter of a column that is gone, and one that asks for nothing", () => {
    expect(
      keys({ filters: { gone: { kind: "text", text: "ก" }, place: { kind: "choice", values: [] } } }),
    ).toHaveLength(5);
  });

  it("groups in the order of the values, with the rows in the order that is asked for", () => {
    const { groups } = createFinder(source).arrange({ ...blankQuery, groupBy: "place", ...by("count") });
    expect(groups?.map(({ label, entries }) => [label, entries.map(({ key }) => key)])).toEqual([
      ["กระบี่", ["5", "2"]],
      ["แม่กา", ["4"]],
      ["เวียง", ["1"]],
      ["", ["3"]],
    ]);
  });

  it("turns the groups round when their own column is sorted", () => {
    const { groups } = createFinder(source).arrange({ ...blankQuery, groupBy: "place", ...by("place", "descending") });
    expect(groups?.map(({ label }) => label)).toEqual(["เวียง", "แม่กา", "กระบี่", ""]);
  });

  it("never loses, doubles or invents a row, and keeps the order of the alphabet", () => {
    const place = fc.option(fc.constantFrom("กระบี่", "เลย", "แพร่", "ตาก", "ฤ", "ใน"), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 40 }),
        fc.constantFrom("ascending", "descending"),
        (places, direction) => {
          const some = places.map((name, at) => ({ id: String(at), place: name }));
          const { entries } = createFinder({ ...source, rows: some }).arrange({
            ...blankQuery,
            sort: [{ column: "place", direction }],
          });
          expect(new Set(entries.map(({ key }) => key)).size).toBe(some.length);
          const names = entries.map(({ row }) => (row as Row).place);
          const stated = names.filter((name) => name !== undefined);
          expect(names.slice(0, stated.length)).toEqual(stated);
          const inOrder = [...stated].sort(compareThai);
          expect(stated).toEqual(direction === "ascending" ? inOrder : inOrder.reverse());
        },
      ),
    );
  });
});

describe("a finder that was prepared", () => {
  it("finds the same as one that was not, also when it is asked half-way", () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const many = Array.from({ length: 1000 }, (_, at) => ({ ...rows[at % rows.length], id: String(at) }));
    const query = { ...blankQuery, search: "แม่กา" };
    const expected = createFinder({ ...source, rows: many }).arrange(query).entries;
    const finder = createFinder({ ...source, rows: many });
    finder.prepare?.();
    vi.advanceTimersToNextTimer();
    expect(finder.arrange(query).entries).toEqual(expected);
    vi.runAllTimers();
    expect(finder.arrange({ ...query, search: "แม่กา " }).entries).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
    vi.useRealTimers();
  });
});

describe("pages of groups", () => {
  const { groups, entries } = createFinder(source).arrange({ ...blankQuery, groupBy: "place" });

  it("hold the headings, and hide the rows of a group that is closed", () => {
    const lines = linesOf({ groups, entries }, new Set(["กระบี่"]));
    expect(lines.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      "group กระบี่",
      "group แม่กา",
      "row 4",
      "group เวียง",
      "row 1",
      "group ",
      "row 3",
    ]);
  });

  it("repeat the heading of a group that began on the page before", () => {
    const lines = linesOf({ groups, entries }, new Set());
    expect(pageOf(lines, 2, 2).map(({ key }) => key)).toEqual(["กระบี่", "5", "แม่กา"]);
    expect(pageOf(lines, 1, 2).map(({ key }) => key)).toEqual(["กระบี่", "2"]);
  });
});
