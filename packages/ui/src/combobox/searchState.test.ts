import { describe, expect, it } from "vitest";
import type { ComboboxOption } from "./option.js";
import { idle, searchReducer } from "./searchState.js";

const phayao: ComboboxOption<string> = { key: "56", label: "พะเยา", value: "56" };

describe("searchReducer", () => {
  it("drops an answer to a text that is no longer in the box", () => {
    const asked = searchReducer(searchReducer(idle, { type: "asked", query: "พ" }), { type: "asked", query: "พะ" });
    const late = searchReducer<string>(asked, { type: "answered", query: "พ", options: [phayao] });
    expect(late).toBe(asked);
    expect(searchReducer(asked, { type: "failed", query: "พ" })).toBe(asked);
  });

  it("keeps the last options while the next are on their way, and none after a failure", () => {
    const answered = searchReducer<string>(
      { query: "พ", status: "searching", options: [] },
      { type: "answered", query: "พ", options: [phayao] },
    );
    const asked = searchReducer(answered, { type: "asked", query: "พะ" });
    expect(asked).toEqual({ query: "พะ", status: "searching", options: [phayao] });
    expect(searchReducer(asked, { type: "failed", query: "พะ" })).toEqual({
      query: "พะ",
      status: "failed",
      options: [],
    });
  });
});
