/** One piece of what a reader sees or hears, the language it is marked as, and where it stands. */
export interface RenderedText {
  readonly text: string;
  readonly lang: "th" | "en";
  /** For a person: `text of <p>`, `aria-label of <button>`. */
  readonly place: string;
}

/** What of the other language is data of a story, shown as it is: `parameters: { latin: ["ThaiHealth"] }`. */
export interface MarkedData {
  /** Selectors of the parts that show records as they are stored, in whatever language: `["output"]`. */
  readonly dataIn?: readonly string[];
  readonly latin?: readonly string[];
  readonly thai?: readonly string[];
}

/** Latin that Thai readers themselves write: names of documents, files and paper for which there is no Thai word in use. */
const writtenByThaiReaders = ["MOU", "PDF", "CSV", "XLSX", "A4"];

/** Latin wherever it stands: addresses and names of files. */
const addresses = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /https?:\/\/\S+/g,
  /\b(?:[\w-]+\.)+(?:th|org|com|net)\b(?:\/\S*)?/g,
  /\S+\.(?:pdf|docx?|xlsx?|csv|jpe?g|png|heic|svg|html?|zip)\b/gi,
];

// A run of words is one finding.
const latinWords = /[A-Za-z][A-Za-z'’.-]*(?:\s+[A-Za-z][A-Za-z'’.-]*)*/g;
// The baht sign stands before the first consonant in Unicode, the letters and marks around it.
const thaiWords = /[\u0E01-\u0E3A\u0E40-\u0E5B]+/g;

/** Words that stand in the wrong language, with their places, each once. */
export function leftoversIn(texts: readonly RenderedText[], { latin = [], thai = [] }: MarkedData = {}): string[] {
  const found = texts.flatMap(({ text, lang, place }) => {
    const marked = lang === "th" ? [...latin, ...writtenByThaiReaders] : thai;
    const bare = without(lang === "th" ? addresses.reduce((rest, one) => rest.replace(one, " "), text) : text, marked);
    return (bare.match(lang === "th" ? latinWords : thaiWords) ?? []).map((word) => `“${word}” in the ${place}`);
  });
  return [...new Set(found)];
}

function without(text: string, marked: readonly string[]): string {
  // The longest first: a name may hold a shorter one.
  return [...marked].sort((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, " "), text);
}
