import { expect, describe as group, it } from "vitest";
import { read } from "../read/index.js";
import { choices, codelist, describe } from "./index.js";

const colours = codelist({ red: { th: "แดง", en: "red" }, blue: { th: "น้ำเงิน", en: "blue" } });
const list = choices(colours, { th: "สี", en: "Colour" });

group("a list of choices", () => {
  it("holds each choice once, in the order chosen", () => {
    expect(read(list, ["blue", "red"]).value).toEqual(["blue", "red"]);
    expect(read(list, []).ok).toBe(true);
  });

  it("refuses the same choice twice", () => {
    expect(read(list, ["red", "red"]).issues).toEqual([
      { path: [], code: "repeated-choice", params: {}, severity: "issue" },
    ]);
  });

  it("says of a code that is no option only that, and in its row", () => {
    expect(read(list, ["red", "green"]).issues).toMatchObject([{ path: [1], code: "not-an-option" }]);
    expect(read(list, ["green", "green"]).issues.map(({ code }) => code)).toEqual(["not-an-option", "not-an-option"]);
  });

  it("may need one at least", () => {
    const some = choices(colours, { th: "สี", en: "Colour" }, { min: 1 });
    expect(read(some, []).issues).toMatchObject([{ code: "too-few", params: { minimum: 1 } }]);
  });

  it("labels its codes in every row", () => {
    const { element } = list._zod.def;
    expect(describe(element)).toMatchObject({ label: { th: "สี" }, options: colours });
  });
});
