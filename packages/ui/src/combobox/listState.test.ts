import { describe, expect, it } from "vitest";
import { closedList, listReducer, litRow, rowAfter } from "./listState.js";
import type { ComboboxRow } from "./option.js";
import type { SearchState } from "./searchState.js";

const rowsOf = (...marks: string[]): ComboboxRow<string>[] =>
  marks.map((mark, at) => ({
    kind: "option",
    key: String(at),
    option: { key: String(at), label: mark, value: mark, disabled: mark === "x" },
  }));
const many = rowsOf(...Array.from({ length: 30 }, () => "o"));
const answer = (query: string): SearchState<string> => ({
  query,
  status: "ready",
  options: [{ key: "1", label: "พะเยา", value: "56" }],
});

describe("keys in an open list", () => {
  it("go round with the arrows", () => {
    expect(rowAfter("ArrowDown", -1, many)).toBe(0);
    expect(rowAfter("ArrowDown", 29, many)).toBe(0);
    expect(rowAfter("ArrowUp", 0, many)).toBe(29);
    expect(rowAfter("ArrowUp", -1, many)).toBe(29);
  });

  it("go to the ends and by pages, and stop there", () => {
    expect(rowAfter("End", 3, many)).toBe(29);
    expect(rowAfter("Home", 3, many)).toBe(0);
    expect(rowAfter("PageDown", 0, many)).toBe(8);
    expect(rowAfter("PageDown", 25, many)).toBe(29);
    expect(rowAfter("PageUp", 3, many)).toBe(0);
  });

  it("pass over what cannot be chosen", () => {
    expect(rowAfter("ArrowDown", 0, rowsOf("o", "x", "o"))).toBe(2);
    expect(rowAfter("Home", 2, rowsOf("x", "o", "o"))).toBe(1);
    expect(rowAfter("End", 0, rowsOf("o", "o", "x"))).toBe(1);
    expect(rowAfter("ArrowDown", -1, rowsOf("x", "x"))).toBe(-1);
    expect(rowAfter("ArrowDown", -1, [])).toBe(-1);
  });

  it("are not the list's when they write", () => {
    expect(rowAfter("ก", 0, many)).toBeUndefined();
    expect(rowAfter("ArrowLeft", 0, many)).toBeUndefined();
  });
});

describe("the lit row", () => {
  const typed = listReducer(closedList, { type: "open", light: "best" });

  it("is the best answer to what was typed, and none while nothing was", () => {
    expect(litRow(typed, answer("พ"), many)).toBe(0);
    expect(litRow(typed, answer(""), many)).toBe(-1);
    expect(litRow(typed, { ...answer("พ"), status: "searching" }, many)).toBe(-1);
  });

  it("is the one moved to, until another answer comes", () => {
    const found = answer("พ");
    const moved = listReducer(typed, { type: "move", at: 7, of: found, byKey: true });
    expect(litRow(moved, found, many)).toBe(7);
    expect(litRow(moved, answer("พะ"), many)).toBe(0);
  });

  it("is the first or the last after the arrow that opened the list, and none in a closed list", () => {
    const up = listReducer(closedList, { type: "open", light: "last" });
    expect(litRow(up, answer(""), many)).toBe(29);
    expect(litRow(listReducer(up, { type: "close" }), answer(""), many)).toBe(-1);
  });
});
