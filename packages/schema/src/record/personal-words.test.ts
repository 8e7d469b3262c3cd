import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasRightCheckDigit } from "./check-digit.js";
import { personalMattersIn } from "./personal-words.js";

/** Thirteen digits of nobody: the first eight are drawn, the last follows. */
function numberWith(digits: readonly number[]): string {
  const twelve = digits.join("");
  const last = [..."0123456789"].find((one) => hasRightCheckDigit(twelve + one));
  return twelve + last;
}

const digit = fc.integer({ min: 0, max: 9 });
const citizens = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.array(digit, { minLength: 11, maxLength: 11 }))
  .map(([first, rest]) => numberWith([first, ...rest]));

describe("the number of a citizen", () => {
  const divided = (text: string) => text.replace(/^(.)(.{4})(.{5})(..)(.)$/, "$1-$2-$3-$4-$5");
  const inThai = (text: string) => text.replace(/\d/g, (one) => String.fromCharCode(0x0e50 + Number(one)));

  it("is found in any text, divided or not, in Thai figures too", () => {
    fc.assert(
      fc.property(citizens, (number) => {
        for (const written of [number, divided(number), inThai(number), divided(number).replaceAll("-", " ")])
          expect(personalMattersIn(`เลขบัตร ${written} ของผู้ร้อง`), written).toContain("number-of-a-person");
      }),
    );
  });

  it.each([
    ["after a short word", (number: string) => `ปชช.${number}`],
    ["with points", (number: string) => divided(number).replaceAll("-", ".")],
    ["with the hyphens of a word processor", (number: string) => divided(number).replaceAll("-", "\u2011")],
    ["with wide gaps", (number: string) => divided(number).replaceAll("-", " - ")],
    ["with a space nobody sees", (number: string) => number.replace(/^.{5}/, "$&\u200B")],
  ])("is found %s", (_, write) => {
    fc.assert(
      fc.property(citizens, (number) => {
        expect(personalMattersIn(`ผู้ร้อง ${write(number)} บ้านเลขที่ 9`)).toContain("number-of-a-person");
      }),
    );
  });

  it("is told by its last digit, and by no digit beside it", () => {
    fc.assert(
      fc.property(citizens, fc.integer({ min: 1, max: 9 }), (number, more) => {
        const other = number.slice(0, 12) + ((Number(number[12]) + more) % 10);
        for (const harmless of [other, `${number}0`, `1${number}`, `/${number}`, `${number}/2563`])
          expect(personalMattersIn(harmless), harmless).not.toContain("number-of-a-person");
      }),
    );
  });

  it("is not that of an organisation or of a book", () => {
    expect(personalMattersIn(numberWith([0, 9, 9, 4, 0, 0, 0, 1, 6, 0, 0, 1]))).toEqual([]);
    expect(personalMattersIn("978-616-11-2345-6 9786161123456")).toEqual([]);
  });
});

describe("the name of a child", () => {
  it.each([
    "ด.ญ. สมหญิง ใจดี",
    "(ด.ช.สมชาย)",
    "ดช.สมชาย ใจดี",
    "ช่วยเหลือ ดญ. กานดา",
    "นักเรียน ด. ญ. กานดา ป.3",
    "เด็กหญิงสมหญิง ใจดี อายุ 9 ปี",
    "ช่วยเหลือเด็กชายมานะ  รักเผ่าไทย",
  ])("is found in %s", (words) => {
    expect(personalMattersIn(words)).toEqual(["name-of-a-child"]);
  });

  it.each([
    "เด็กชายและเด็กหญิง",
    "ด.ช. 5 คน ด.ญ. 3 คน",
    "จำนวน ด.ช./ด.ญ.",
    "เด็กชายแดนใต้ ร่วมกิจกรรม",
    "เด็กหญิงตั้งครรภ์ไม่พร้อม ได้เรียนต่อ",
    "สถานสงเคราะห์เด็กหญิงอุดรธานี เมืองอุดรธานี",
    "สถานคุ้มครองสวัสดิภาพเด็กชายบ้านปากเกร็ด นนทบุรี",
    "กดยช. และ สสส.",
    "มติ กดช.เห็นชอบ",
    "ดช. 5 คน ดญ. 3 คน",
    "กิจการเด็กและเยาวชน",
  ])("is not seen in %s", (words) => {
    expect(personalMattersIn(words)).toEqual([]);
  });
});

describe("one person", () => {
  it.each([
    "เด็กอายุ 9 ปี",
    "เด็กวัย 15ปี ถูกทำร้าย",
    "ช่วยเหลือเด็กวัย ๙ ปี ที่ถูกทอดทิ้ง",
    "เด็ก 9 ขวบ",
    "ด.ญ. ก",
    "เด็กหญิงกานดา",
    "น้องเอ ป.3",
  ])("is told of by %s", (words) => {
    expect(personalMattersIn(words)).toEqual(["tells-of-one-person"]);
  });

  it.each([
    "เด็กอายุ 0-5 ปี",
    "อายุต่ำกว่า 20 ปี",
    "อายุ 15 ปีขึ้นไป",
    "อายุ 15 – 20 ปี",
    "เด็ก 3-5 ขวบ",
    "แผน 5 ปี",
    "เด็กอายุ 1 ปี ได้รับวัคซีนครบร้อยละ 90",
    "คัดกรองเด็กอายุ 5 ปี ทุกตำบล",
    "สัญญาเช่าอายุ 3 ปี",
    "บันทึกข้อตกลงมีอายุ 3 ปี",
    "พี่น้องชั้น ป.3",
  ])("is not told of by %s", (words) => {
    expect(personalMattersIn(words)).toEqual([]);
  });
});

describe("a mobile telephone", () => {
  it.each([
    "โทร 081-234-5678",
    "โทร. 0812345678",
    "โทร.081-234-5678",
    "โทร.๐๘๑-๒๓๔-๕๖๗๘",
    "มือถือ.0812345678",
    "Tel.081-2345678",
    "(081) 234 5678",
    "081.234.5678",
    "08-1234-5678",
    "081\u2011234\u20115678",
    "081 – 234 – 5678",
    "๐๘๑ ๒๓๔ ๕๖๗๘",
    "+66 81 234 5678",
    "+66 (0)81-234-5678",
  ])("is found in %s", (words) => {
    expect(personalMattersIn(words)).toEqual(["telephone-of-a-person"]);
  });

  it.each([
    "โทร 02-651-6787",
    "โทร.0-5328-3734 / แฟ็กซ์.0-5328-3738",
    "สายด่วน 1300",
    "ที่ 0812/345678",
    "1 ต.ค. 2562 - 30 ก.ย. 2563",
    "08.00-09.30 น.",
    "08.30-09.00 น. 09.00-10.30 น.",
    "08.30 - 09.00 - 10.30 - 12.00 น.",
    "วันที่ 08-12-2562 10.00 น.",
    "06.02.2567 13.00 น.",
    "แบบ file.0812345678",
  ])("is not seen in %s", (words) => {
    expect(personalMattersIn(words)).toEqual([]);
  });
});

it("takes a time that grows with the text alone, however hostile", () => {
  const started = performance.now();
  for (const part of [
    "1 ",
    "0812345",
    "เด็กหญิงกา ",
    "ด . ญ ",
    "อายุ 9 ปี ",
    "น้องก",
    "เด็กชายก",
    "0 - 8",
    "โทร.08",
    "1 . 2345",
    "ดช.",
  ])
    personalMattersIn(part.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(5000);
});
