import type { LocalGovernmentKind } from "./localGovernmentKinds.js";
import { NAMES_IN_MUEANG, NAMES_IN_NAKHON } from "./municipalityNames.js";

// A name ends at a space, a bracket or the next level's word; two sub-districts have such a word in their own name.
const NEXT_LEVEL = "กิ่งอำเภอ|อำเภอ|จังหวัด|ตำบล|[อจต]\\.";
/** A name, as a pattern; it may be empty. */
export const NAME = `(?:สามตำบล|จ\\.\\s?ป\\.\\s?ร\\.?|(?!${NEXT_LEVEL})[^\\s,()/|])*`;
const NAME_ENDS = `(?:$|[\\s,()/|]|${NEXT_LEVEL})`;

const SUBDISTRICT = "(?:ตำบล|ต\\.)";
const PROVINCE = "(?:จังหวัด|จ\\.)";
const ORGANIZATION = "องค์(?:การ|กร)บริหารส่วน\\s*";
const CITY = `เทศบาล\\s*นคร(?!(?:${NAMES_IN_NAKHON})${NAME_ENDS})`;
const TOWN = `เทศบาล\\s*เมือง(?!(?:${NAMES_IN_MUEANG})${NAME_ENDS})`;

/**
 * How each kind is written in Thai, the general word last, and the word many write once more before the name (อบต. ต.แม่กา).
 * องค์กร for องค์การ is a slip that many documents make.
 */
const THAI_KINDS: readonly (readonly [
  kind: LocalGovernmentKind | undefined,
  long: string,
  short?: string,
  again?: string,
])[] = [
  ["provincial-administrative-organization", ORGANIZATION + PROVINCE, "อ\\.?บ\\.?จ\\.?", PROVINCE],
  ["subdistrict-administrative-organization", ORGANIZATION + SUBDISTRICT, "อ\\.?บ\\.?ต\\.?", SUBDISTRICT],
  ["city-municipality", CITY, "ท\\.?น(?:\\.|(?=\\s))"],
  ["town-municipality", TOWN, "ท\\.?ม(?:\\.|(?=\\s))"],
  ["subdistrict-municipality", `เทศบาล\\s*${SUBDISTRICT}`, "ท\\.?ต(?:\\.|(?=\\s))", SUBDISTRICT],
  [undefined, "เทศบาล"],
];

/** What stands between the word of a kind and the name. */
const beforeName = (again?: string) => (again ? `\\s*(?:${again}\\s*)?` : "\\s*");

const ENGLISH_WORDS: readonly (readonly [LocalGovernmentKind | undefined, string])[] = [
  ["provincial-administrative-organization", "provincial administrative organi[sz]ation"],
  ["subdistrict-administrative-organization", "(?:sub-?district|tambon) administrative organi[sz]ation"],
  ["city-municipality", "city municipality"],
  ["town-municipality", "town municipality"],
  ["subdistrict-municipality", "(?:sub-?district|tambon) municipality"],
  [undefined, "municipality"],
];

/** A local government named in a text. */
export interface LocalGovernmentMention {
  /** `undefined` for a เทศบาล whose class the text does not say. */
  readonly kind: LocalGovernmentKind | undefined;
  readonly name: string;
  /** What follows the name. */
  readonly rest: string;
}

const THAI_MENTIONS = THAI_KINDS.map(([kind, long, short, again]) => {
  const words = short ? `${long}|${short}` : long;
  return [kind, new RegExp(`^(?:${words})${beforeName(again)}(${NAME})(.*)$`, "s")] as const;
});
const ENGLISH_MENTIONS = ENGLISH_WORDS.map(
  ([kind, word]) => [kind, new RegExp(`^(.+?) ${word}(?: office)?\\b(.*)$`, "is")] as const,
);

/** Reads a text that begins with a kind and a name, or in English with a name and a kind. */
export function readMention(text: string): LocalGovernmentMention | undefined {
  for (const [kind, pattern] of [...THAI_MENTIONS, ...ENGLISH_MENTIONS]) {
    const found = pattern.exec(text);
    if (found) return { kind, name: found[1] ?? "", rest: found[2] ?? "" };
  }
  return undefined;
}

const LONG_WORDS = THAI_KINDS.map(([, long, , again]) => long + beforeName(again)).join("|");
const SHORT_WORDS = THAI_KINDS.flatMap(([, , short, again]) => (short ? short + beforeName(again) : [])).join("|");
// A short word only where a word begins: บ้านกอบต.กอบ has no อบต. in it.
const ANYWHERE = new RegExp(`(?:${LONG_WORDS})${NAME}|(^|[\\s,(/|]|นายก|ปลัด)(?:${SHORT_WORDS})${NAME}`, "g");

const ENGLISH_ANYWHERE = /municipality|administrative organi[sz]ation/;

/**
 * A folded text without the local governments it names, kinds and names; the same text when it names none. Where an
 * English name begins cannot be seen, so nothing is left of an English text.
 */
export function withoutMentions(folded: string): string {
  return ENGLISH_ANYWHERE.test(folded) ? "" : folded.replace(ANYWHERE, "$1 ");
}
