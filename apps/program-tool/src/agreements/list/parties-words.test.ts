import { describe, expect, it } from "vitest";
import { wordsOf } from "../../messages/useWords.js";
import { partiesWords } from "./parties-words.js";

const th = wordsOf("th");
const en = wordsOf("en");

describe("how many parties there are", () => {
  it("is told by kind, with the total when there is more than one kind", () => {
    expect(partiesWords({ areas: 10, organizations: 1, associations: 0, posts: 0 }, th)).toBe(
      "11 ฝ่าย: 10 พื้นที่ 1 หน่วยงาน",
    );
    expect(partiesWords({ areas: 0, organizations: 1, associations: 0, posts: 2 }, th)).toBe(
      "3 ฝ่าย: 1 หน่วยงาน 2 ตำแหน่ง",
    );
    expect(partiesWords({ areas: 0, organizations: 2, associations: 1, posts: 0 }, th)).toBe(
      "3 ฝ่าย: 2 หน่วยงาน 1 กลุ่มหรือเครือข่าย",
    );
    expect(partiesWords({ areas: 10, organizations: 1, associations: 0, posts: 0 }, en)).toBe(
      "11 parties (Areas: 10, Organisations: 1)",
    );
  });

  it("is one number when they are of one kind", () => {
    expect(partiesWords({ areas: 0, organizations: 2, associations: 0, posts: 0 }, th)).toBe("2 หน่วยงาน");
    expect(partiesWords({ areas: 3, organizations: 0, associations: 0, posts: 0 }, en)).toBe("Areas: 3");
  });
});
