import { describe, expect, it } from "vitest";
import { hasSeeds, seedText } from "../../test/seeds.js";
import { documents, firstDocuments } from "../documents/documents.js";
import { termRecords } from "../terms/index.js";
import { leavesOf } from "./terms-used.js";

const texts = [...documents.flatMap(({ samples }) => samples.map(({ entry }) => entry)), ...termRecords].flatMap(
  ({ record }) => leavesOf(record).map(({ value }) => value),
);

// นายก and นายอำเภอ are posts, นายทะเบียน an office.
const TITLE =
  /(^|\s|ให้|โดย|มี)(นาย(?!ก|อำเภอ|ทะเบียน)|นางสาว|นาง|น\.ส\.|ด\.[ชญ]\.|เด็กชาย|เด็กหญิง|ดร\.|ทันตแพทย์|พล\S*เอก|Mr|Mrs|Ms)/;

/** The names of persons in a document: what follows a title, and what stands in a byline. */
function namesIn(text: string): string[] {
  const titled = [...text.matchAll(/(?:นาย(?!ก|อำเภอ)|นางสาว|นาง|ทันตแพทย์)([ก-๙]{2,})\s+([ก-๙]{2,})/g)];
  const before = [...text.matchAll(/(?:ข่าวโดย|บรรณาธิการ)\s*:\s*([ก-๙]+)\s+([ก-๙]+)/g)];
  const after = [...text.matchAll(/([ก-๙]+)\s*(?:–\s*)?([ก-๙]+)\s*\/(?:ข่าว|ภาพ)/g)];
  return [...titled, ...before, ...after].flatMap(([, given, family]) => [given, family]).filter(isName);
}

function isName(part: string | undefined): part is string {
  return part !== undefined && !/^(?:กล่าว|เผย)/.test(part);
}

describe("the samples", () => {
  it("name posts and organisations, never a person", () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => TITLE.test(text))).toEqual([]);
  });

  it("would be caught with the title of a person, and not with a post that begins like one", () => {
    expect(["นายสมชาย", "มอบหมายให้นายสมชาย", "ทันตแพทย์สมชาย"].every((text) => TITLE.test(text))).toBe(true);
    expect(["นายกเทศมนตรี", "นายอำเภอ", "นายกรัฐมนตรี"].some((text) => TITLE.test(text))).toBe(false);
  });

  it.skipIf(!hasSeeds)("hold no name of anybody whom the documents name", () => {
    const names = firstDocuments.flatMap(({ number }) => namesIn(seedText(number)));
    expect(names.length).toBeGreaterThan(12);
    for (const name of names) expect(texts.filter((text) => text.includes(name)).length).toBe(0);
  });
});
