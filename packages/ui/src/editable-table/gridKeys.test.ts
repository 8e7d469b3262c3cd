import { describe, expect, it } from "vitest";
import { gridAsk } from "./gridKeys.js";

const size = { rows: 100, columns: 5 };
const at = { row: 4, column: 2 };
const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const ask = (key: string, more = {}) => gridAsk({ ...none, ...more, key }, at, size);

describe("gridAsk", () => {
  it.each([
    ["ArrowDown", {}, { row: 5, column: 2 }],
    ["ArrowLeft", {}, { row: 4, column: 1 }],
    ["PageUp", {}, { row: 0, column: 2 }],
    ["Home", {}, { row: 4, column: 0 }],
    ["End", { ctrlKey: true }, { row: 99, column: 4 }],
    ["ArrowRight", { ctrlKey: true }, { row: 4, column: 4 }],
  ])("goes by %s", (key, more, to) => {
    expect(ask(key, more)).toEqual({ ask: "go", to, extend: false });
  });

  it("chooses more with Shift, moves the row with Alt, edits with Enter, F2 or a letter", () => {
    expect(ask("ArrowDown", { shiftKey: true })).toMatchObject({ extend: true });
    expect(ask("ArrowUp", { altKey: true })).toEqual({ ask: "moveRow", by: -1 });
    expect(ask("Enter")).toEqual({ ask: "edit" });
    expect(ask("F2")).toEqual({ ask: "edit" });
    expect(ask("ก")).toEqual({ ask: "edit", text: "ก" });
    expect(ask("Delete")).toEqual({ ask: "clear" });
  });

  it("leaves Tab and the browser's own keys alone", () => {
    expect(ask("Tab")).toBeUndefined();
    expect(ask("c", { ctrlKey: true })).toBeUndefined();
    expect(ask("F5")).toBeUndefined();
  });
});
