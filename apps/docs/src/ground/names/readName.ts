import { formatThaiName, nameTitles, splitThaiName } from "@saan/thai/names";
import { type Answer, type Fact, type PrintSettings, type Reader, silent } from "../answer/answer";

// An address has the shape of a name too: two words.
const PLACE_WORD = /^(?:[ตอจ]\.|ตำบล|แขวง|อำเภอ|เขต|จังหวัด|เทศบาล|อบ[ตจ]\.)/;

/** Splits the name of a person. A single word without a title could be anything, and is left to the other readers. */
export const personNameReader: Reader = { kind: "personName", read: readName };

function readName(text: string, { words, locale }: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const found = splitThaiName(text);
  if (found.kind === "unreadable") {
    const near = found.reason === "no-given-name" || found.reason === "royal-style";
    return { status: "unreadable", reason: words[`name.${found.reason}`], near };
  }
  const { titles, given, middle, monasticName, family, suffix, alias } = found;
  const couldBeAnything = family === undefined || !/^[ก-๎]/.test(given) || PLACE_WORD.test(given);
  if (titles.length === 0 && couldBeAnything) {
    return { status: "unreadable", reason: words["name.oneWord"], near: false };
  }
  const parts: readonly (readonly [term: string, part: string | undefined])[] = [
    [words["name.given"], given],
    [words["name.middle"], middle],
    [words["name.monastic"], monasticName],
    [words["name.family"], family],
    [words["name.suffix"], suffix],
    [words["name.alias"], alias],
  ];
  const facts: Fact[] = [
    ...(titles.length > 0 ? [{ term: words["name.titles"], detail: titles.join(" · ") }] : []),
    ...parts.flatMap(([term, detail]) => (detail === undefined ? [] : [{ term, detail }])),
  ];
  const spelled = { ...found, titles: titles.map((title) => fullTitle(title)) };
  const prints: Fact[] = [
    { term: words["name.asWritten"], detail: formatThaiName(found) },
    { term: words["name.fullTitles"], detail: formatThaiName(spelled) },
  ];
  const english = locale === "en" ? titles.flatMap((title) => titleNamed(title)?.english ?? []) : [];
  if (english.length > 0) facts.push({ term: words["name.englishTitles"], detail: english.join(" ") });
  return { status: "read", reading: { headline: formatThaiName(found), facts, prints } };
}

function titleNamed(title: string) {
  return nameTitles.find(({ full, short }) => full === title || short === title);
}

/** An abbreviation that several titles share (ร.อ.) stays as it was written. */
function fullTitle(title: string): string {
  const meant = nameTitles.filter(({ short }) => short === title);
  return meant.length === 1 ? (meant[0]?.full ?? title) : title;
}
