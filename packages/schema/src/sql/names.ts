import { bytesOf, MAX_IDENTIFIER_BYTES } from "./quoting.js";

/** Names given out in one place, such as the columns of a view: no two are the same, and none is too long. */
export interface NameBook {
  /** The wanted name, or the nearest one that is free. */
  readonly take: (wanted: string) => string;
}

/** A book in which some names are taken. */
export function nameBook(taken: readonly string[] = []): NameBook {
  const used = new Set(taken);
  return {
    take(wanted) {
      let name = fitting(wanted);
      for (let number = 2; used.has(name); number += 1) name = fitting(`${wanted}_${number}`);
      used.add(name);
      return name;
    },
  };
}

/** A name that PostgreSQL keeps whole: a longer one is cut and ends with a sign of all of it. */
export function fitting(name: string): string {
  if (bytesOf(name) <= MAX_IDENTIFIER_BYTES) return name;
  const sign = `_${signOf(name)}`;
  let cut = "";
  let bytes = sign.length;
  for (const character of name) {
    bytes += bytesOf(character);
    if (bytes > MAX_IDENTIFIER_BYTES) break;
    cut += character;
  }
  return cut + sign;
}

/** `areaCountStated` and `area-set` as SQL names are written: `area_count_stated`, `area_set`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "_")
    .toLowerCase();
}

// What no ending tells: plurals of Greek and Latin, and verbs that only look like a plural.
const IRREGULAR: Readonly<Record<string, string>> = {
  aliases: "alias",
  amends: "amends",
  emphases: "emphasis",
  holds: "holds",
  implements: "implements",
  people: "person",
  replaces: "replaces",
  series: "series",
};

/** One row of a list by the name of the list: `scope_issues` holds a `scope_issue`. English names only; others stay. */
export function oneOf(plural: string): string {
  const [, before = "", word = ""] = /^(.*_)?([^_]*)$/.exec(plural) ?? [];
  return before + (IRREGULAR[word] ?? singular(word));
}

function singular(word: string): string {
  // Not `sameAs`, not `status`, not `basis`, not `process`.
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.replace(/(ss|sh|ch|x)es$/, "$1").replace(/([^s])s$/, "$1");
}

/** 32 bits of a text (FNV-1a), as eight hexadecimal digits. */
function signOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
