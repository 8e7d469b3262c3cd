const CONSONANTS: Readonly<Record<string, string>> = {
  ...letters("กขฃคฅฆ", "k kh kh kh kh kh"),
  ...letters("งจฉชซฌญ", "ng ch ch ch s ch y"),
  ...letters("ฎฏฐฑฒณดตถทธน", "d t th th th n d t th th th n"),
  ...letters("บปผฝพฟภมยรลว", "b p ph f ph f ph m y r l w"),
  ...letters("ศษสหฬอฮ", "s s s h l o h"),
};
const VOWELS: Readonly<Record<string, string>> = {
  ...letters("ะาิีึืุู", "a a i i ue ue u u"),
  ...letters("ัํฤ", "a am rue"),
  ำ: "am",
};
const LEADING: Readonly<Record<string, string>> = letters("เแโใไ", "e ae o ai ai");
const SILENT = /[ก-ฮ][ิุ]?์/g;
const MARKS = /[็่้๊๋ๆฯ]/g;

/**
 * Thai words in Latin letters, letter by letter with the signs of the Royal Institute (2542): enough to make a name that
 * can be told from another, not a reading. "หมู่บ้าน" → `hmuban`.
 */
export function inLatinLetters(thai: string): string {
  const sounded = thai.normalize("NFC").replace(SILENT, "").replace(MARKS, "");
  // A vowel that is written first is read after its consonant.
  const inOrder = sounded.replace(/([เแโใไ])([ก-ฮ])/g, "$2$1");
  return [...inOrder]
    .map((letter) => CONSONANTS[letter] ?? VOWELS[letter] ?? LEADING[letter] ?? figure(letter) ?? letter)
    .join("");
}

function figure(letter: string): string | undefined {
  const place = "๐๑๒๓๔๕๖๗๘๙".indexOf(letter);
  return place === -1 ? undefined : String(place);
}

function letters(thai: string, latin: string): Record<string, string> {
  const sounds = latin.split(" ");
  return Object.fromEntries([...thai].map((letter, index) => [letter, sounds[index] ?? ""]));
}
