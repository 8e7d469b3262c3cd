import { describe, expect, it } from "vitest";
import { keepTogether, segmentWords } from "./index.js";
import { placeNames } from "./placeNames.js";

/** The names found in a text. */
function namesIn(text: string): readonly string[] {
  return segmentWords(text)
    .filter((segment) => segment.isProtected)
    .map((segment) => segment.text);
}

const elsewhere: readonly [name: string, text: string][] = [
  ["แม่กา", "หลักสูตรพ่อแม่การเลี้ยงดูเชิงบวก"],
  ["แม่กา", "คุณแม่กานดา"],
  ["แม่กา", "แม่การะเกด"],
  ["แม่กา", "บ้านแม่กานดา"],
  ["แม่กา", "พ่อแม่กายภาพดี"],
  ["แม่กา", "แม่กาญจนา"],
  ["แม่กา", "พ่อแม่กาลเวลา"],
  ["แม่กา", "แม่กาสะลอง"],
  ["แม่กา", "แม่กาแฟ"],
  ["แม่กา", "แม่การ์ด"],
  ["แม่กา", "เงินของพ่อแม่กาและลูก"],
  ["แม่กาษา", "แม่กาษาปณ์"],
  ["ศรีถ้อย", "นางศรีถ้อยแถลงข่าว"],
  ["สันโค้ง", "กระสันโค้ง"],
  ["สันโค้ง", "เส้นสันโค้งมน"],
  ["ดอกคำใต้", "ช่อดอกคำใต้ต้น"],
  ["พระธาตุขิงแกง", "วัดพระธาตุขิงแกงเขียว"],
  ["ขุนควร", "ท่านขุนควรพิจารณา"],
  ["ขุนควร", "หมากขุนควรเดินก่อน"],
  ["ขุนควร", "หมากขุนควรที่จะเดิน"],
  ["สบบง", "ประสบบงการ"],
  ["ทุ่งกล้วย", "ทุ่งกล้วยไม้"],
  ["ทุ่งกล้วย", "ทุ่งกล้วยน้ำว้า"],
  ["ดงเจน", "การแสดงเจนจัด"],
  ["ดงเจน", "การแสดงเจน"],
  ["ห้วยยางขาม", "ห้วยยางขามป้อม"],
];

describe("a place name whose letters stand in other words", () => {
  it.each(elsewhere)("%s is not found in %s: no word is cut, nothing is put in", (_, text) => {
    expect(namesIn(text)).toEqual([]);
    expect(keepTogether(text)).toBe(text);
  });

  it("has such a text above, whichever name it is", () => {
    expect([...new Set(elsewhere.filter(([name, text]) => text.includes(name)).map(([name]) => name))]).toEqual(
      placeNames,
    );
  });
});

describe("a place name that is one", () => {
  it.each(placeNames)(
    "%s is found alone, after a word for a place, and between spaces and such words as และ",
    (name) => {
      for (const text of [
        name,
        `ตำบล${name}`,
        `ต.${name}`,
        `ต. ${name}`,
        `ตำบล${name}ร่วมกับ`,
        `เทศบาลตำบล${name}ระบุว่า`,
        `อบต.${name}สนับสนุน`,
        `ชุมชน${name}จัดเวที`,
        `ในพื้นที่${name}กว่า`,
        `คณะทำงาน${name}และภาคี`,
        `คณะทำงาน${name} ได้จัด`,
        `บ้าน${name}จังหวัดพะเยา`,
        `คน${name}`,
        `(${name})`,
        `${name}ฯ`,
        `${name}โมเดล`,
      ]) {
        expect([text, namesIn(text).includes(name)]).toEqual([text, true]);
      }
    },
  );

  it("is the longest: แม่กาษา is not แม่กา, wherever it stands", () => {
    expect(namesIn("ตำบลแม่กาษา")).toEqual(["แม่กาษา"]);
    expect(namesIn("ตำบลแม่กาษาร่วม")).toEqual(["แม่กาษา"]);
    expect(namesIn("แม่กาษามี")).toEqual([]);
  });

  it("is found anywhere if a partner adds it", () => {
    const found = segmentWords("คนแม่การ่วมใจ", { protect: ["แม่กา"] }).filter(({ isProtected }) => isProtected);
    expect(found.map(({ text }) => text)).toEqual(["แม่กา"]);
  });
});
