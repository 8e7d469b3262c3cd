import { bahtText, formatThaiNumber, parseThaiNumber, thaiWords, toThaiDigits } from "@saan/thai/numbers";
import { type Answer, type Fact, type PrintSettings, type Reader, silent } from "../answer/answer";

// "0812345678" and "007" are codes: as numbers they lose what they begin with.
const STARTS_AS_CODE = /^\s*[0๐][0-9๐-๙]/;

/** Reads a number in figures and shows it in words, in Thai figures and as money. */
export const numberReader: Reader = { kind: "number", read: readNumber };

function readNumber(text: string, { words, digits }: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const value = parseThaiNumber(text);
  if (value === undefined) return { status: "unreadable", reason: words["number.none"], near: false };
  if (STARTS_AS_CODE.test(text)) return { status: "unreadable", reason: words["number.code"], near: false };
  const facts: Fact[] = [{ term: words["fact.stored"], detail: String(value), code: true }];
  const spoken = thaiWords(text);
  if (spoken !== undefined) facts.push({ term: words["number.spoken"], detail: spoken });
  const prints: Fact[] = [
    { term: words["number.latn"], detail: formatThaiNumber(value) },
    { term: words["number.thai"], detail: toThaiDigits(formatThaiNumber(value)) },
    { term: words["number.decimals"], detail: formatThaiNumber(value, { digits, decimals: 2 }) },
  ];
  const money = bahtText(text);
  if (money !== undefined) prints.push({ term: words["number.baht"], detail: money });
  const spreadsheet = bahtText(text, { et: "tens" });
  if (spreadsheet !== undefined && spreadsheet !== money) {
    prints.push({ term: words["number.bahtTens"], detail: spreadsheet });
  }
  return { status: "read", reading: { headline: formatThaiNumber(value, { digits }), facts, prints } };
}
