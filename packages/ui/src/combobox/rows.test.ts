import { describe, expect, it } from "vitest";
import type { ComboboxOption } from "./option.js";
import { leave, rowsOf } from "./rows.js";
import type { SearchState } from "./searchState.js";

const option = (key: string, label: string): ComboboxOption<string> => ({ key, label, value: key });
const ready = (...options: ComboboxOption<string>[]): SearchState<string> => ({ query: "", status: "ready", options });
const maeKa = ready(option("560101", "แม่กา"), option("501803", "แม่กา"), option("560102", "แม่กาหลวง"));

describe("rowsOf", () => {
  it("offers the typed text last", () => {
    expect(rowsOf(ready(option("1", "พะเยา")), " พะ ").map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      "option 1",
      "text text",
    ]);
  });

  it("does not offer the text when an option has that very name, or when there is none", () => {
    expect(rowsOf(ready(option("1", "พะเยา")), "พะเยา")).toHaveLength(1);
    expect(rowsOf(ready(), "  ")).toEqual([]);
  });

  it("offers another try after a failure, and still the text", () => {
    const rows = rowsOf({ query: "พ", status: "failed", options: [] }, "พ");
    expect(rows.map(({ kind }) => kind)).toEqual(["retry", "text"]);
  });

  it("makes the rows of a long list once", () => {
    const many = ready(...Array.from({ length: 7436 }, (_, index) => option(String(index), `ตำบลที่ ${index}`)));
    expect(rowsOf(many, "")).toHaveLength(7436);
    expect(rowsOf({ ...many, query: "ตำ" }, "")).toBe(rowsOf(many, ""));
  });

  it("offers all at once above the options, where that is asked for", () => {
    expect(rowsOf(maeKa, "", true)[0]?.kind).toBe("all");
    expect(rowsOf(ready(option("1", "พะเยา")), "", true)).toHaveLength(1);
  });
});

describe("leave", () => {
  it("keeps an empty text and the text of the choice", () => {
    expect(leave("  ", "", maeKa, true).kind).toBe("keep");
    expect(leave("พะเยา", "พะเยา", maeKa, true).kind).toBe("keep");
  });

  it("takes the text where free text is welcome, without its outer spaces", () => {
    expect(leave(" กลุ่มแม่บ้าน ", "", maeKa, true)).toEqual({ kind: "take", text: "กลุ่มแม่บ้าน" });
  });

  it("chooses the one option of exactly that name", () => {
    expect(leave("แม่กาหลวง", "", maeKa, false)).toMatchObject({ kind: "choose", option: { key: "560102" } });
  });

  it("does not choose what cannot be chosen", () => {
    const closed = ready({ ...option("1", "แม่กา"), disabled: true });
    expect(leave("แม่กา", "", closed, false).kind).toBe("unchosen");
  });

  it("never chooses between two of the same name, nor from an answer that is not in yet", () => {
    expect(leave("แม่กา", "", maeKa, false).kind).toBe("unchosen");
    expect(leave("แม่กาหลวง", "", { ...maeKa, status: "searching" }, false).kind).toBe("unchosen");
  });
});
