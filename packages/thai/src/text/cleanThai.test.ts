import { describe, expect, it } from "vitest";
import { cleanThai, foldThai } from "./index.js";

describe("cleanThai", () => {
  it("takes out what nobody typed and keeps the rest as typed", () => {
    expect(cleanThai(" \u200Bน\u0E4D\u0E49\u0E32  ๑๒\u202E\nบรรทัดสอง\uFEFF ")).toBe(
      "น\u0E4D\u0E49\u0E32  ๑๒\nบรรทัดสอง",
    );
  });

  it("keeps a family emoji whole and a joiner between letters out", () => {
    expect(cleanThai("👨‍👩‍👧 ก\u200Dข ❤️‍🔥 👩🏽‍🏫")).toBe("👨‍👩‍👧 กข ❤️‍🔥 👩🏽‍🏫");
  });

  it("leaves thirty marks of a letter that has a hundred thousand, and all that anybody writes", () => {
    const attack = `ก${"\u0E48\u0E38".repeat(50_000)}ข`;
    expect([...cleanThai(attack)]).toHaveLength(32);
    expect([...foldThai(attack)].length).toBeLessThan(32);
    expect(cleanThai("น\u0E49\u0E33 q\u0323\u0307")).toBe("น\u0E49\u0E33 q\u0323\u0307");
  });

  it("leaves only text a database can hold", () => {
    expect(cleanThai("ก\uD800ข\0")).toBe("ก\uFFFDข");
  });
});
