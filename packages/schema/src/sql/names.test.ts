import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitting, nameBook, oneOf, snakeCase } from "./names.js";
import { bytesOf, identifier, literal, MAX_IDENTIFIER_BYTES } from "./quoting.js";

// Names of one letter repeated, Thai letters of three bytes each, and ends that look like those we append.
const names = fc.oneof(
  fc.string({ minLength: 1, unit: "grapheme" }).filter((name) => !name.includes("\0")),
  fc.string({ minLength: 1, maxLength: 90, unit: fc.constantFrom("a", "_", "2", "ก", "ที่", "😀") }),
);

describe("nameBook", () => {
  it("never gives one name twice, and none that PostgreSQL would cut", () => {
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 40 }), (wanted) => {
        const book = nameBook();
        const given = [...wanted, ...wanted].map((name) => book.take(name));
        expect(new Set(given).size).toBe(given.length);
        for (const name of given) expect(bytesOf(name)).toBeLessThanOrEqual(MAX_IDENTIFIER_BYTES);
      }),
    );
  });

  it("gives the wanted name as long as it is free, then the next number", () => {
    const book = nameBook(["id"]);
    expect(["title", "id", "id", "id_2"].map((name) => book.take(name))).toEqual(["title", "id_2", "id_3", "id_2_2"]);
  });
});

describe("fitting", () => {
  it("leaves 63 bytes as they are, and cuts between letters", () => {
    expect(fitting("a".repeat(63))).toBe("a".repeat(63));
    expect(fitting("ก".repeat(21))).toBe("ก".repeat(21));
    expect(fitting("ก".repeat(22))).toMatch(/^ก{18}_[0-9a-f]{8}$/);
  });

  it("tells two long names apart that begin alike", () => {
    const long = "a".repeat(70);
    expect(fitting(`${long}b`)).not.toBe(fitting(`${long}c`));
  });
});

describe("names of views and columns", () => {
  it.each([
    ["areaCountStated", "area_count_stated"],
    ["area-set", "area_set"],
    ["B2B", "b2_b"],
    ["ชื่อ", "ชื่อ"],
  ])("write %s as %s", (name, written) => {
    expect(snakeCase(name)).toBe(written);
  });

  it.each([
    ["parties", "party"],
    ["scope_issues", "scope_issue"],
    ["witnesses", "witness"],
    ["approaches", "approach"],
    ["phases", "phase"],
    ["emphases", "emphasis"],
    ["aliases", "alias"],
    ["series", "series"],
    ["same_as", "same_as"],
    ["addressed_to", "addressed_to"],
    ["status", "status"],
  ])("call a row of %s %s", (plural, one) => {
    expect(oneOf(plural)).toBe(one);
  });
});

describe("quoting", () => {
  it("keeps a quotation mark inside a name or a text where it is", () => {
    expect(identifier('a"b; drop')).toBe('"a""b; drop"');
    expect(literal("ปี '62")).toBe("'ปี ''62'");
  });

  it("writes a backslash so that it is itself under every setting", () => {
    expect(literal("\\d'")).toBe("E'\\\\d'''");
  });

  it.each(["", "a\0b", "ก".repeat(22)])("refuses a name that PostgreSQL cannot keep: %j", (name) => {
    expect(() => identifier(name)).toThrow(RangeError);
  });

  it("counts bytes as UTF-8 has them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(bytesOf(text)).toBe(Buffer.byteLength(text));
      }),
    );
  });
});
