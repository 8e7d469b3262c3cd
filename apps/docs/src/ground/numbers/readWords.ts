import { bahtText, parseBahtText, parseThaiNumber, parseThaiWords, thaiWords } from "@saan/thai/numbers";
import { type Answer, type PrintSettings, type Reader, silent } from "../answer/answer";
import { groupFigures } from "./groupFigures";

/** Reads a number written out in words. */
export const numberWordsReader: Reader = { kind: "numberWords", read: readNumberWords };

/** Reads an amount of money, in words or in figures with บาท behind them. */
export const bahtReader: Reader = { kind: "baht", read: readBaht };

function readNumberWords(text: string, settings: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const { words } = settings;
  const value = parseThaiNumber(text) === undefined ? parseThaiWords(text) : undefined;
  if (value === undefined) return { status: "unreadable", reason: words["words.none"], near: false };
  return {
    status: "read",
    reading: {
      headline: groupFigures(value, settings),
      facts: [{ term: words["fact.stored"], detail: value, code: true }],
      prints: [{ term: words["number.spoken"], detail: thaiWords(value) ?? "" }],
    },
  };
}

function readBaht(text: string, settings: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const { words } = settings;
  const value = parseBahtText(text);
  if (value === undefined) {
    const near = /บาท|สตางค์/.test(text);
    return { status: "unreadable", reason: words[near ? "baht.unclear" : "baht.none"], near };
  }
  return {
    status: "read",
    reading: {
      headline: `${groupFigures(value, settings)} ${words["baht.unit"]}`,
      facts: [
        { term: words["fact.stored"], detail: value, code: true },
        { term: words["baht.kept"], detail: words["baht.keptAs"] },
      ],
      prints: [{ term: words["number.baht"], detail: bahtText(value) ?? "" }],
    },
  };
}
