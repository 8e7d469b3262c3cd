import type { Area, AreaLevel } from "./area.js";
import type { AreaNames } from "./areaNames.js";
import { listReadings, withoutHouse } from "./reading.js";
import { readStatedName, type StatedPart } from "./statedName.js";

/** What one search is limited to. */
export interface SearchOptions {
  /** Only areas of this level. */
  readonly level?: AreaLevel;
  /** Only areas inside this province or district, given by code. */
  readonly within?: string;
  /** At most this many, best first; 20 unless told. */
  readonly limit?: number;
}

type CurrentCode = (code: string) => string | undefined;
type Offer = (at: number, rank: number) => void;

/** Smaller is better: a beginning beats a middle, and the query's own tones beat the same letters without them. */
const RANK = { exact: 0, prefix: 1, inner: 4 } as const;
const LOOSE_RANK = { exact: 2, prefix: 3, inner: 5 } as const;
const UNRANKED = 255;
const DEFAULT_LIMIT = 20;

/** The search behind `AreaIndex.search`. `currentCode` turns an old code that was typed into today's. */
export function createAreaSearch(
  names: AreaNames,
  currentCode: CurrentCode,
): (query: string, options?: SearchOptions) => Area[] {
  const { rows, parentOf, keys, looseKeys } = names;
  const best = new Uint8Array(rows.length);

  return (query, { level, within = "", limit = DEFAULT_LIMIT } = {}) => {
    best.fill(UNRANKED);
    const found: number[] = [];
    const offer: Offer = (at, rank) => {
      const row = rows[at];
      if (!row || (level && row.level !== level)) return;
      if (within !== "" && (row.code === within || !row.code.startsWith(within))) return;
      if (best[at] === UNRANKED) found.push(at);
      if (rank < (best[at] ?? 0)) best[at] = rank;
    };

    const { whole, parts, digits } = readStatedName(query);
    if (parts.length === 0) offerDigits(digits, offer);
    else {
      const hasLevels = parts.some((part) => part.level);
      // A word such as ต. glued to a name is not a piece of another name, so then only a name that is the whole text counts.
      offerNamed(whole, hasLevels ? (at, rank) => rank === RANK.exact && offer(at, rank) : offer);
      if (found.length === 0) offerReadings(parts, digits, offer);
      if (found.length === 0) offerReadings(withoutHouse(parts) ?? [], digits, offer);
    }
    return found.length === 0 ? [] : firstByRank(found, limit, parts.length > 0);
  };

  /** A code, today's or an old one, and the sub-districts of a postcode or of its beginning. */
  function offerDigits(digits: string, offer: Offer) {
    if (digits === "") return;
    const code = currentCode(digits);
    for (const [at, row] of rows.entries()) {
      if (row.code === code) offer(at, RANK.exact);
      if (row.level !== "subdistrict") continue;
      for (const postcode of row.postcodes) {
        if (postcode.startsWith(digits)) offer(at, postcode === digits ? RANK.exact : RANK.prefix);
      }
    }
  }

  function offerNamed({ key, looseKey }: StatedPart, offer: Offer) {
    names.thai.find(key, (at, kind) => offer(at, RANK[kind]));
    names.loose.find(looseKey, (at, kind) => offer(at, LOOSE_RANK[kind]));
    names.english.find(key, (at, kind) => offer(at, RANK[kind]));
  }

  function offerReadings(parts: readonly StatedPart[], postcode: string, offer: Offer) {
    for (const { own, around } of listReadings(parts)) {
      offerNamed(own, (at, rank) => {
        const row = rows[at];
        if (!row || (own.level && own.level !== row.level)) return;
        if (postcode !== "" && !row.postcodes.includes(postcode)) return;
        if (around.every((part) => liesIn(at, part))) offer(at, rank);
      });
    }
  }

  function liesIn(at: number, part: StatedPart): boolean {
    for (let above = parentOf[at] ?? -1; above >= 0; above = parentOf[above] ?? -1) {
      if (part.level && part.level !== rows[above]?.level) continue;
      if (keys[above]?.includes(part.key) || looseKeys[above]?.includes(part.looseKey)) return true;
      if (names.englishKeys[above]?.includes(part.key)) return true;
    }
    return false;
  }

  /** Best rank first; then the wider level, for a name the shorter (closer) one, and the code. */
  function firstByRank(found: readonly number[], limit: number, named: boolean): Area[] {
    // One number per hit sorts natively: a one-letter query can have thousands.
    const order = new Float64Array(found.length);
    for (const [index, at] of found.entries()) {
      const row = rows[at];
      const nameLength = named ? Math.min(row?.th.length ?? 0, 63) : 0;
      order[index] = (((best[at] ?? 0) * 8 + (row?.code.length ?? 0)) * 64 + nameLength) * rows.length + at;
    }
    order.sort();
    return [...order.slice(0, Math.max(0, limit))].flatMap((key) => rows[key % rows.length] ?? []);
  }
}
