import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatThaiName } from "./formatThaiName.js";
import type { ThaiNameParts } from "./nameReading.js";
import { nameTitles } from "./nameTitles.js";
import { splitThaiName } from "./splitThaiName.js";

describe("formatThaiName", () => {
  it.each([
    [{ given: "สมชาย" }, "สมชาย"],
    [{ given: "สมชาย", family: "ใจดี" }, "สมชาย ใจดี"],
    [{ titles: ["นาย"], given: "สมชาย", family: "ใจดี" }, "นายสมชาย ใจดี"],
    [{ titles: ["น.ส."], given: "สมหญิง", family: "ใจดี" }, "น.ส.สมหญิง ใจดี"],
    [{ titles: ["ร.ต.อ."], given: "สมชาย", family: "ใจดี" }, "ร.ต.อ. สมชาย ใจดี"],
    [{ titles: ["ว่าที่ร้อยตรีหญิง"], given: "สมหญิง", family: "ใจดี" }, "ว่าที่ร้อยตรีหญิง สมหญิง ใจดี"],
    [{ titles: ["พ.อ.(พิเศษ)"], given: "สมชาย", family: "ใจดี" }, "พ.อ.(พิเศษ) สมชาย ใจดี"],
    [{ titles: ["รศ.", "พ.ท.หญิง", "ดร."], given: "สมหญิง", family: "ใจดี" }, "รศ. พ.ท.หญิง ดร.สมหญิง ใจดี"],
    [{ titles: ["ผู้ช่วยศาสตราจารย์", "ดร."], given: "สมชาย" }, "ผู้ช่วยศาสตราจารย์ ดร.สมชาย"],
    [{ titles: ["ประธานสภาเด็ก"], given: "สมชาย", family: "ใจดี" }, "ประธานสภาเด็ก สมชาย ใจดี"],
    [{ titles: ["นาย"], given: "John", family: "Smith" }, "นาย John Smith"],
    [{ titles: ["น.อ."], given: "สมชาย", family: "ใจดี", suffix: "ร.น." }, "น.อ. สมชาย ใจดี ร.น."],
    [{ titles: ["พระครู"], given: "ตัวอย่างธรรมคุณ", suffix: "ดร." }, "พระครูตัวอย่างธรรมคุณ, ดร."],
    [{ given: "สมชาย", middle: "กลาง", family: "ตัวอย่าง ณ อยุธยา", alias: "ต้น" }, "สมชาย กลาง ตัวอย่าง ณ อยุธยา (ต้น)"],
    [{ titles: ["พระ"], given: "สมชาย", monasticName: "สุเมโธ", family: "ใจดี" }, "พระสมชาย สุเมโธ ใจดี"],
    [{ titles: [" ", ""], given: " สมชาย ", family: "" }, "สมชาย"],
    [{ titles: ["นาย"], given: "" }, "นาย"],
    [{ titles: ["นาง"], given: "สาวดี", family: "ใจดี" }, "นาง สาวดี ใจดี"],
    [{ titles: ["นาง"], given: "สาวิตรี", family: "ใจดี" }, "นางสาวิตรี ใจดี"],
    [{ titles: ["นาย"], given: "ทะเบียน", family: "ใจดี" }, "นาย ทะเบียน ใจดี"],
    [{ titles: ["นาย"], given: "ก", family: "ใจดี" }, "นาย ก ใจดี"],
    [{ titles: ["คุณ"], given: "กร", family: "ใจดี" }, "คุณ กร ใจดี"],
    [{ titles: ["ดร."], given: "ก", family: "ใจดี" }, "ดร.ก ใจดี"],
  ] as [ThaiNameParts, string][])("prints %j as %s", (parts, text) => {
    expect(formatThaiName(parts)).toBe(text);
  });
});

/** Invented names, none of which goes on from a rank: พลตรี + หญิง… is another rank, with a space as without. */
const syllable = fc.constantFrom(
  "สม",
  "ชัย",
  "รัก",
  "ไทย",
  "ใจ",
  "ดี",
  "บุญ",
  "มี",
  "ศรี",
  "แก้ว",
  "เพ็ญ",
  "ณัฐ",
  "อิน",
  "น้ำ",
  "ตัว",
  "สาว",
  "กร",
  "แพทย์",
  "ทะเบียน",
);
const word = fc.array(syllable, { minLength: 2, maxLength: 5 }).map((syllables) => syllables.join(""));
const family = fc.oneof(
  word,
  word.map((place) => `ณ ${place}`),
  fc.tuple(word, word).map(([name, place]) => `${name} ณ ${place}`),
  word.map((clan) => `แซ่${clan}`),
);
const latin = fc.record({
  given: fc.constantFrom("Somchai", "Mary-Anne"),
  family: fc.constantFrom("Jaidee", "O'Brien"),
});

const everySpelling = nameTitles.flatMap(({ full, short, kind }) => {
  const spellings = short ? [full, short] : [full];
  if (!/^(?:military|police|volunteer)$/.test(kind)) return spellings;
  return spellings.flatMap((rank) => [rank, `${rank}หญิง`, rank === full ? `ว่าที่${rank}` : `ว่าที่ ${rank}`]);
});
const leading = fc.constantFrom("รองศาสตราจารย์", "ผศ.", "ดร.", "อาจารย์", "พ.ต.ท.", "ร้อยเอกหญิง");
const titles = fc.oneof(
  fc.constant([]),
  fc.constantFrom(...everySpelling).map((title) => [title]),
  fc.tuple(leading, fc.constantFrom(...everySpelling)).map((pair) => [...pair]),
);

describe("a printed name", () => {
  it("is split back into the same parts, with every title of the table", () => {
    for (const title of everySpelling) {
      const parts = { titles: [title], given: "สมชัย", family: "ใจดี" };
      const text = formatThaiName(parts);
      expect(splitThaiName(text)).toEqual({ kind: "name", ...parts, asStated: text });
    }
  });

  it("is split back into the same parts, for any invented name", () => {
    const thai = fc.record({ titles, given: word, family }, { requiredKeys: ["titles", "given"] });
    const named = fc.record({ titles, given: word, middle: word, family: word, alias: word });
    const foreign = fc.tuple(titles, latin).map(([titles, name]) => ({ titles, ...name }));
    fc.assert(
      fc.property(fc.oneof(thai, named, foreign), (parts) => {
        const text = formatThaiName(parts);
        expect(splitThaiName(text)).toEqual({ kind: "name", ...parts, asStated: text });
      }),
      { numRuns: 3000 },
    );
  });

  it("is the same again after any split", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.constantFrom(" ", ".", "นาย", "นางสาว", "ดร.", "พล.ต.", "หญิง")), {
          maxLength: 9,
        }),
        (pieces) => {
          const name = splitThaiName(pieces.join(""));
          fc.pre(name.kind === "name");
          const printed = formatThaiName(name);
          const again = splitThaiName(printed);
          if (again.kind === "name") expect(formatThaiName(again)).toBe(printed);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
