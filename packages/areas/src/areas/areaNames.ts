import { provinces } from "../provinces/index.js";
import { DEPTH } from "./columns.js";
import { createNameIndex, type NameIndex } from "./nameIndex.js";
import { looseOfficialKeys, officialNameKeys } from "./nameKey.js";
import type { Place } from "./nameTable.js";
import type { StatedPart } from "./statedName.js";
import { createTextColumn, entryLength, entryText, SEPARATOR, type TextColumn } from "./textColumn.js";

/** The names of all areas, by position, and the way back. What a search needs is made for the first search. */
export interface AreaNames {
  thaiOf(at: number): string;
  /** `undefined` until {@link AreaNames.addEnglish}. */
  englishOf(at: number): string | undefined;
  /** How many characters the Thai name has. */
  lengthAt(at: number): number;
  /** Calls `visit` with the position of every area that has the part in its name; see {@link NameIndex.find}. */
  find(part: StatedPart, place: Place, visit: (at: number, match: number) => void): void;
  addEnglish(column: string): void;
  readonly hasEnglish: boolean;
}

const LATIN = /[a-z]/;

/**
 * @param thaiNames the column of districts and sub-districts
 * @param depths of all areas in code order
 */
export function createAreaNames(thaiNames: string, depths: Uint8Array): AreaNames {
  const { entryOf, positions } = orderEntries(depths);
  let thai: TextColumn | undefined;
  let thaiIndex: NameIndex | undefined;
  let english: TextColumn | undefined;
  let englishIndex: NameIndex | undefined;

  const thaiColumn = () => {
    thai ??= createTextColumn([thaiNames, ...provinces.map(({ th }) => th)].join(SEPARATOR));
    return thai;
  };
  const indexFor = (key: string) => {
    if (!LATIN.test(key)) {
      thaiIndex ??= indexThai(thaiColumn());
      return thaiIndex;
    }
    if (english) englishIndex ??= indexEnglish(english);
    return englishIndex;
  };

  return {
    thaiOf: (at) => entryText(thaiColumn(), entryOf[at] ?? -1),
    englishOf: (at) => english && entryText(english, entryOf[at] ?? -1),
    lengthAt: (at) => entryLength(thaiColumn(), entryOf[at] ?? -1),
    find(part, place, visit) {
      indexFor(part.key)?.find(part, place, (entry, match) => visit(positions[entry] ?? 0, match));
    },
    addEnglish(column) {
      english ??= createTextColumn(readEnglish(column, thaiColumn()));
    },
    get hasEnglish() {
      return english !== undefined;
    },
  };
}

/** Entries hold districts and sub-districts in code order, then the provinces, whose names are kept elsewhere. */
function orderEntries(depths: Uint8Array): { entryOf: Uint16Array; positions: Uint16Array } {
  const entryOf = new Uint16Array(depths.length);
  const positions = new Uint16Array(depths.length);
  let named = 0;
  let province = depths.length - provinces.length;
  for (let at = 0; at < depths.length; at++) {
    const entry = depths[at] === DEPTH.province ? province++ : named++;
    entryOf[at] = entry;
    positions[entry] = at;
  }
  return { entryOf, positions };
}

/** The English names on the entries of the Thai ones; see `englishColumn`. */
function readEnglish(column: string, thai: TextColumn): string {
  const known = new Map<string, string>();
  const names = column.split(SEPARATOR).map((written, entry) => {
    const th = entryText(thai, entry);
    const name = written === "" ? (known.get(th) ?? "") : written;
    known.set(th, name);
    return name;
  });
  // Every word has its capital, so one pass over all of them puts the spaces back, and takes away the first one.
  const spaced = names.join(SEPARATOR).replace(/[A-Z]/g, " $&").replaceAll(`${SEPARATOR} `, SEPARATOR).trimStart();
  return [spaced, ...provinces.map(({ en }) => en)].join(SEPARATOR);
}

function indexThai({ text }: TextColumn): NameIndex {
  const keys = officialNameKeys(text.slice(1, -1));
  return createNameIndex(createTextColumn(keys), createTextColumn(looseOfficialKeys(keys)));
}

function indexEnglish({ text }: TextColumn): NameIndex {
  const keys = createTextColumn(officialNameKeys(text.slice(1, -1)).toLowerCase());
  return createNameIndex(keys, keys);
}
