import type { LocalGovernmentKind } from "./localGovernmentKinds.js";

// Six provinces and three districts begin with นคร: in เทศบาลนครปฐม the word is of the name, and the class is not said.
const CITY = "นคร(?!ปฐม|นายก|พนม|ราชสีมา|ศรีธรรมราช|สวรรค์|ชัยศรี|หลวง|ไทย)";

/** How each kind is written in Thai, the general word last. องค์กร for องค์การ is a slip that many documents make. */
const THAI_WORDS: readonly (readonly [LocalGovernmentKind | undefined, string, string?])[] = [
  ["provincial-administrative-organization", "องค์(?:การ|กร)บริหารส่วนจังหวัด", "อ\\.?บ\\.?จ\\.?"],
  ["subdistrict-administrative-organization", "องค์(?:การ|กร)บริหารส่วนตำบล", "อ\\.?บ\\.?ต\\.?"],
  ["city-municipality", `เทศบาล${CITY}`, "ท\\.?น(?:\\.|(?=\\s))"],
  ["town-municipality", "เทศบาลเมือง", "ท\\.?ม(?:\\.|(?=\\s))"],
  ["subdistrict-municipality", "เทศบาลตำบล", "ท\\.?ต(?:\\.|(?=\\s))"],
  [undefined, "เทศบาล"],
];

const ENGLISH_WORDS: readonly (readonly [LocalGovernmentKind | undefined, string])[] = [
  ["provincial-administrative-organization", "provincial administrative organi[sz]ation"],
  ["subdistrict-administrative-organization", "(?:sub-?district|tambon) administrative organi[sz]ation"],
  ["city-municipality", "city municipality"],
  ["town-municipality", "town municipality"],
  ["subdistrict-municipality", "(?:sub-?district|tambon) municipality"],
  [undefined, "municipality"],
];

// A name ends at a space, a bracket or the next level's word; two sub-districts have such a word in their own name.
const NAME = "(?:สามตำบล|จ\\.\\s?ป\\.\\s?ร\\.?|(?!กิ่งอำเภอ|อำเภอ|จังหวัด|ตำบล|[อจต]\\.)[^\\s,()/|])*";

/** A local government named in a text. */
export interface LocalGovernmentMention {
  /** `undefined` for a เทศบาล whose class the text does not say. */
  readonly kind: LocalGovernmentKind | undefined;
  readonly name: string;
  /** What follows the name. */
  readonly rest: string;
}

const THAI_MENTIONS = THAI_WORDS.map(
  ([kind, ...words]) => [kind, new RegExp(`^(?:${words.join("|")})\\s*(${NAME})(.*)$`, "s")] as const,
);
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

const LONG_WORDS = THAI_WORDS.map(([, long]) => long).join("|");
const SHORT_WORDS = THAI_WORDS.flatMap(([, , short]) => short ?? []).join("|");
// A short word only where a word begins: บ้านกอบต.กอบ has no อบต. in it.
const ANYWHERE = new RegExp(`(?:${LONG_WORDS})\\s*${NAME}|(^|[\\s,(/|]|นายก|ปลัด)(?:${SHORT_WORDS})\\s*${NAME}`, "g");

const ENGLISH_ANYWHERE = /municipality|administrative organi[sz]ation/;

/**
 * A folded text without the local governments it names, kinds and names; the same text when it names none. Where an
 * English name begins cannot be seen, so nothing is left of an English text.
 */
export function withoutMentions(folded: string): string {
  return ENGLISH_ANYWHERE.test(folded) ? "" : folded.replace(ANYWHERE, "$1 ");
}
