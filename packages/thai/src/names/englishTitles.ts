import { nameTitles } from "./nameTitles.js";

// How the words of English titles are shortened in documents.
const SHORT: Readonly<Record<string, string>> = {
  Admiral: "Adm",
  Assistant: "Ass(?:is)?t",
  Associate: "Assoc",
  Brigadier: "Brig",
  Captain: "Capt",
  Colonel: "Col",
  Commander: "Cm?dr",
  Corporal: "Cpl",
  First: "1st",
  Flight: "Flt",
  General: "Gen",
  Group: "Gp",
  Leader: "Ldr",
  Lieutenant: "Lt",
  Major: "Maj",
  Police: "Pol",
  Private: "Pvt",
  Professor: "Prof",
  Reverend: "Rev",
  Second: "2nd",
  Senior: "Sr",
  Sergeant: "Sgt",
  Squadron: "Sqn",
  Third: "3rd",
  Wing: "Wg",
};

let pattern: RegExp | undefined;

/**
 * The English title a name begins with, as written and with the space behind it: `Asst. Prof. `, `Pol.Lt.Col.`, `Miss `.
 * Every English title of `nameTitles`, each word in full or short. A title of one word is short only with its point: Gen and
 * Col are names too.
 */
export function englishTitleAt(text: string): string | undefined {
  pattern ??= everyTitle();
  return pattern.exec(text)?.[0];
}

/** Whether a text is an English title and nothing else. */
export function isEnglishTitle(text: string): boolean {
  return englishTitleAt(`${text} x`)?.length === text.length + 1;
}

function everyTitle(): RegExp {
  const titles = new Set(nameTitles.flatMap(({ english }) => (english ? [english.replace(".", "")] : [])));
  // The longest first: Lieutenant Colonel before Lieutenant.
  const all = [...titles].sort((a, b) => b.length - a.length).map(spellings);
  return new RegExp(`^(?:Acting |Actg?\\. ?)?(?:${all.join("|")}|(?:Ms|Prof)(?:\\. ?| ))(?=\\p{L})`, "iu");
}

function spellings(title: string): string {
  const words = title.split(/[ -]/);
  const [only = ""] = words;
  if (words.length === 1) return `${only}(?:\\. ?| )${SHORT[only] ? `|${SHORT[only]}\\. ?` : ""}`;
  return `${words.map((word) => (SHORT[word] ? `(?:${word}|${SHORT[word]}\\.?)` : word)).join("[ -]?")}(?:\\. ?| )`;
}
