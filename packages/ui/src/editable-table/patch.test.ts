import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPatches, invertPatches, type TablePatch } from "./patch.js";
import type { EditableRow } from "./row.js";

const row = (key: string, name: string | null = null): EditableRow => ({ key, cells: { name } });
const rows = [row("a", "หนึ่ง"), row("b", "สอง"), row("c", "สาม")];
const keys = (list: readonly EditableRow[]) => list.map(({ key }) => key).join("");

describe("applyPatches", () => {
  it("sets, inserts, removes and moves", () => {
    expect(applyPatches(rows, [{ kind: "set", key: "b", column: "name", value: 2 }])[1]?.cells).toEqual({ name: 2 });
    expect(keys(applyPatches(rows, [{ kind: "insert", at: 1, rows: [row("x")] }]))).toBe("axbc");
    expect(keys(applyPatches(rows, [{ kind: "remove", keys: ["a", "c"] }]))).toBe("b");
    expect(keys(applyPatches(rows, [{ kind: "move", key: "a", to: 2 }]))).toBe("bca");
  });

  it("leaves the other rows the same objects, so that they are not drawn again", () => {
    const next = applyPatches(rows, [{ kind: "set", key: "b", column: "name", value: 2 }]);
    expect([next[0], next[2]]).toEqual([rows[0], rows[2]]);
    expect(next[0]).toBe(rows[0]);
  });

  it("does nothing about a row that is gone", () => {
    expect(applyPatches(rows, [{ kind: "set", key: "z", column: "name", value: 1 }])).toEqual(rows);
    expect(applyPatches(rows, [{ kind: "move", key: "z", to: 0 }])).toBe(rows);
  });
});

const patch: fc.Arbitrary<TablePatch> = fc.oneof(
  fc.record({
    kind: fc.constant("set" as const),
    key: fc.constantFrom("a", "b", "c", "x"),
    column: fc.constantFrom("name", "count"),
    value: fc.oneof(fc.integer(), fc.string(), fc.record({ unread: fc.string() })),
  }),
  fc.record({
    kind: fc.constant("remove" as const),
    keys: fc.uniqueArray(fc.constantFrom("a", "b", "c", "x")),
  }),
  fc.record({ kind: fc.constant("move" as const), key: fc.constantFrom("a", "b", "c"), to: fc.nat(3) }),
);

describe("invertPatches", () => {
  it("takes any changes back", () => {
    const filled = rows.map((one) => ({ ...one, cells: { ...one.cells, count: 1 } }));
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 6 }), (patches) => {
        const withNew: TablePatch[] = [...patches, { kind: "insert", at: 1, rows: [row("new")] }];
        const changed = applyPatches(filled, withNew);
        expect(applyPatches(changed, invertPatches(filled, withNew))).toEqual(filled);
      }),
    );
  });
});
