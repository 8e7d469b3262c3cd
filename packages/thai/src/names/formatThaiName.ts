import type { ThaiNameParts } from "./nameReading.js";
import { beginsWithOffice } from "./offices.js";
import { takeTitles } from "./takeTitles.js";
import { titleOf } from "./titleLexicon.js";

const THAI = /^[ก-๎]/;
const AFTER_A_SPACE = /^(?:ร\.น\.|ป\.ธ\.)/;

/**
 * Prints a name as official documents do: titles apart from one another, no space between a title and the name except after
 * a rank (สำนักงานราชบัณฑิตยสภา: หลักเกณฑ์การเว้นวรรค), a space between given and family name. Where title and name would be
 * another title or an office without it (นาง สาวดี, นาย ทะเบียน), they stand apart.
 *
 * A title that is not in `nameTitles`, and any title before a name in Latin letters, is followed by a space. Parts that are
 * absent, empty or no text are left out; never throws. `splitThaiName` reads the result back.
 *
 * @example formatThaiName({ titles: ["ร.ต.อ."], given: "สมชาย", family: "ใจดี" }) // "ร.ต.อ. สมชาย ใจดี"
 */
export function formatThaiName(name: ThaiNameParts): string {
  const titles = Array.isArray(name?.titles) ? name.titles.map(textOf).filter((title) => title !== "") : [];
  const [given, middle, monasticName, family] = [name?.given, name?.middle, name?.monasticName, name?.family].map(
    textOf,
  );
  const words = [given, middle, monasticName, family].filter((word) => word !== "").join(" ");
  const suffix = textOf(name?.suffix);
  const alias = textOf(name?.alias);
  const last = titles.at(-1);
  const joined =
    last !== undefined && titleOf(last)?.spaced === false && THAI.test(words) && isReadApart(last, given ?? "", words);
  return [
    titles.join(" "),
    titles.length === 0 || words === "" || joined ? "" : " ",
    words,
    suffix === "" ? "" : AFTER_A_SPACE.test(suffix) ? ` ${suffix}` : `, ${suffix}`,
    alias === "" ? "" : ` (${alias})`,
  ].join("");
}

/** Whether a title and what follows, joined, are still these two: นาง + สาวดี would be a นางสาว, and นาย + ทะเบียน an office. */
function isReadApart(title: string, given: string, words: string): boolean {
  const joined = title + words;
  if (beginsWithOffice(joined) || titleOf(title + given)) return false;
  const { titles, rest } = takeTitles(joined);
  return titles.length === 1 && rest === words;
}

function textOf(part: unknown): string {
  return typeof part === "string" ? part.trim() : "";
}
