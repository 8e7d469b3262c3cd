/** The strings `scripts/columns.mjs` writes. */
export interface Columns {
  readonly codes: string;
  readonly thaiNames: string;
  readonly postcodes: string;
}

/** How deep an area lies: what {@link AreaCodes.depths} holds, and the order of levels in every mixed list. */
export const DEPTH = { province: 0, district: 1, subdistrict: 2 } as const;

/**
 * All 8,441 areas in code order, each parent right before its children. A position is an area's place in this order.
 * Typed arrays and plain loops here and in the other columns, and nothing made of a row that nobody has asked for: this
 * runs once, before any of it is compiled, and is most of what a phone waits for.
 */
export interface AreaCodes {
  /** Filled up to six digits with zeros, so that they ascend: 560000 is Phayao, 560100 its first district, 560110 แม่กา. */
  readonly numbers: Uint32Array;
  readonly depths: Uint8Array;
  /** Position of the parent; -1 for provinces. */
  readonly parentOf: Int16Array;
}

/** What one step of a code is worth, by depth. */
const STEP_WORTH = [10_000, 100, 1];

/** One line per province, one word per district, one base-36 digit per step: see `codeColumn`. */
export function readCodes(column: string): AreaCodes {
  // Fewer areas than characters.
  const numbers = new Uint32Array(column.length);
  const depths = new Uint8Array(column.length);
  const parentOf = new Int16Array(column.length);
  /** By depth: the code read last, and its position. */
  const lastNumber = [0, 0, 0];
  const lastAt = [-1, -1, -1];
  let size = 0;
  let depth: number = DEPTH.province;
  for (let read = 0; read < column.length; read++) {
    const character = column[read] ?? "";
    if (character === "/") depth = DEPTH.province;
    else if (character === " ") depth = DEPTH.district;
    else {
      const number = (lastNumber[depth] ?? 0) + Number.parseInt(character, 36) * (STEP_WORTH[depth] ?? 0);
      lastNumber.fill(number, depth);
      lastAt[depth] = size;
      numbers[size] = number;
      depths[size] = depth;
      parentOf[size] = lastAt[depth - 1] ?? -1;
      size += 1;
      // Whatever follows without a mark is a sub-district of the district just read.
      depth = DEPTH.subdistrict;
    }
  }
  return { numbers: numbers.slice(0, size), depths: depths.slice(0, size), parentOf: parentOf.slice(0, size) };
}

/** Postcodes of sub-districts, by position. */
export interface Postcodes {
  /** The one, or the first of several; 0 for districts and provinces. */
  readonly primary: Uint32Array;
  /** The further ones of the few sub-districts that have any. */
  readonly others: ReadonlyMap<number, readonly number[]>;
}

export function readPostcodes(column: string, depths: Uint8Array): Postcodes {
  const primary = new Uint32Array(depths.length);
  const others = new Map<number, readonly number[]>();
  let last = 0;
  let lastOthers: readonly number[] = [];
  let at = -1;
  for (const entry of column.split(",")) {
    do at += 1;
    while (at < depths.length && depths[at] !== DEPTH.subdistrict);
    if (entry.includes("+")) {
      const [step = 0, ...further] = entry.split("+").map(Number);
      last += step;
      lastOthers = further;
    } else if (entry !== "") {
      last += Number(entry);
      lastOthers = [];
    }
    primary[at] = last;
    if (lastOthers.length > 0) others.set(at, lastOthers);
  }
  return { primary, others };
}

/** Old sub-district code to the current one. */
export function readMoved(column: string): Map<string, string> {
  let code = 0;
  return new Map(
    column.split(",").map((entry) => {
      const [step = "", now = ""] = entry.split(":");
      code += Number(step);
      return [String(code), String(code).slice(0, 2) + now];
    }),
  );
}
