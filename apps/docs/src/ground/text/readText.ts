import { cleanThai, foldThai, graphemeCount, looseFoldThai, segmentWords } from "@saan/thai/text";
import { type Answer, type Fact, type PrintSettings, type Reader, silent } from "../answer/answer";
import { inFigures } from "../answer/figures";
import { fill } from "../messages";

/** Shows what a text is to a search box, a counter and a database. Only Thai text: of other text there is nothing to say. */
export const textReader: Reader = { kind: "text", read: readText };

// More than fits a card; the functions themselves have no such limit.
const LONGEST_SHOWN = 200;

function readText(text: string, settings: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const { words } = settings;
  if (!/[\u0E01-\u0E4E]/.test(text)) return { status: "unreadable", reason: words["text.noThai"], near: false };
  const shown = text.slice(0, LONGEST_SHOWN);
  const clean = cleanThai(text);
  const hidden = [...text.normalize("NFC").trim()].length - [...clean].length;
  const facts: Fact[] = [
    { term: words["text.key"], detail: foldThai(shown), code: true },
    { term: words["text.looseKey"], detail: looseFoldThai(shown), code: true },
    {
      term: words["text.length"],
      detail: inFigures(fill(words["text.lengths"], { seen: graphemeCount(text), units: text.length }), settings),
    },
    {
      term: words["text.words"],
      detail: segmentWords(shown)
        .filter(({ isWordLike }) => isWordLike)
        .map((word) => word.text)
        .join(" · "),
    },
  ];
  const advice = hidden > 0 ? [inFigures(fill(words["text.hidden"], { count: hidden }), settings)] : [];
  return { status: "read", reading: { headline: clean.slice(0, LONGEST_SHOWN), facts, advice } };
}
