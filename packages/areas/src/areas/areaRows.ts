import { provinceByCode } from "../provinces/index.js";
import type { Area, AreaLevel } from "./area.js";
import type { AreaNames } from "./areaNames.js";
import { type AreaCodes, DEPTH, type Postcodes } from "./columns.js";

/** Every area by position, made when first asked for and the same object ever after. */
export interface AreaRows extends AreaCodes {
  at(position: number): Area;
  /** The position of a current code; -1 for any other text. */
  positionOf(code: string): number;
  /** One past the last area inside the one at a position; its descendants stand between. */
  endOf(position: number): number;
  /** Whether the area lies in one of the provinces and districts at these positions. */
  liesIn(position: number, homes: ReadonlySet<number>): boolean;
  /** The sub-districts that have a postcode, and the districts and provinces they lie in. */
  havingPostcode(postcode: string): ReadonlySet<number>;
  /**
   * Calls `visit` for every sub-district with a postcode that begins with the digits, until it answers `false`.
   * `isWhole` when the digits are all five.
   */
  eachWithPostcode(digits: string, visit: (position: number, isWhole: boolean) => boolean): void;
  /** Gives the areas handed out so far their English names. */
  addEnglish(): void;
}

/** An area before it is handed out: its English name may arrive later. */
interface AreaRow extends Area {
  en?: string;
}

const LEVELS = ["province", "district", "subdistrict"] as const satisfies readonly AreaLevel[];
/** How far apart the numbers of two neighbours of a depth are. */
const SPAN = [10_000, 100, 1];
const CODE = /^\d{2}(?:\d{2}){0,2}$/;
const POSTCODE_LENGTH = 5;
const POSTCODE_START = /^[1-9]\d{0,4}$/;

/** @param readPostcodes called once, when somebody first asks for an area */
export function createAreaRows(
  { numbers, depths, parentOf }: AreaCodes,
  names: AreaNames,
  readPostcodes: () => Postcodes,
): AreaRows {
  const rows = new Map<number, AreaRow>();
  let loaded: Postcodes | undefined;
  const postcodes = () => {
    loaded ??= readPostcodes();
    return loaded;
  };

  function codeAt(position: number): string {
    return String(numbers[position] ?? "").slice(0, 2 * ((depths[position] ?? 0) + 1));
  }

  function endOf(position: number): number {
    return firstFrom(numbers, (numbers[position] ?? 0) + (SPAN[depths[position] ?? 0] ?? 0));
  }

  function postcodesAt(position: number): readonly string[] {
    const { primary, others } = postcodes();
    if (depths[position] === DEPTH.subdistrict) {
      return [primary[position] ?? 0, ...(others.get(position) ?? [])].map(String);
    }
    const found = new Set<number>();
    const end = endOf(position);
    for (let inside = position + 1; inside < end; inside++) {
      if (depths[inside] !== DEPTH.subdistrict) continue;
      found.add(primary[inside] ?? 0);
      for (const other of others.get(inside) ?? []) found.add(other);
    }
    return [...found].sort((a, b) => a - b).map(String);
  }

  function make(position: number): AreaRow {
    const depth = depths[position] ?? 0;
    const code = codeAt(position);
    return {
      code,
      level: LEVELS[depth] ?? "province",
      th: names.thaiOf(position),
      en: depth === DEPTH.province ? provinceByCode(code)?.en : names.englishOf(position),
      postcodes: Object.freeze(postcodesAt(position)),
      parentCode: depth === DEPTH.province ? undefined : code.slice(0, -2),
    };
  }

  function eachWithPostcode(digits: string, visit: (position: number, isWhole: boolean) => boolean): void {
    if (!POSTCODE_START.test(digits)) return;
    const { primary, others } = postcodes();
    const rest = 10 ** (POSTCODE_LENGTH - digits.length);
    const from = Number(digits) * rest;
    const begins = (postcode: number) => postcode >= from && postcode < from + rest;
    for (let position = 0; position < primary.length; position++) {
      if (!begins(primary[position] ?? 0) && !others.get(position)?.some(begins)) continue;
      if (!visit(position, rest === 1)) return;
    }
  }

  return {
    numbers,
    depths,
    parentOf,
    endOf,
    liesIn(position, homes) {
      const parent = parentOf[position] ?? -1;
      return homes.has(parent) || homes.has(parentOf[parent] ?? -1);
    },
    havingPostcode(postcode) {
      const having = new Set<number>();
      eachWithPostcode(postcode, (position) => {
        for (let at = position; at >= 0; at = parentOf[at] ?? -1) having.add(at);
        return true;
      });
      return having;
    },
    eachWithPostcode,
    at(position) {
      const row = rows.get(position) ?? make(position);
      rows.set(position, row);
      return row;
    },
    positionOf(code) {
      if (typeof code !== "string" || !CODE.test(code)) return -1;
      const position = firstFrom(numbers, Number(code.padEnd(6, "0")));
      // 5600 and 560000 fill up to the number of 56, and are not areas.
      return codeAt(position) === code ? position : -1;
    },
    addEnglish() {
      for (const [position, row] of rows) row.en ??= names.englishOf(position);
    },
  };
}

/** The first position whose number is not below one; the length when all are. */
function firstFrom(numbers: Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
