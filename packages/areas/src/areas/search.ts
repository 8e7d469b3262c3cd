import type { Area, AreaLevel } from "./area.js";
import type { AreaNames } from "./areaNames.js";
import type { AreaRows } from "./areaRows.js";
import { type BestHits, createBestHits } from "./bestHits.js";
import type { CalledAreas } from "./called.js";
import { DEPTH } from "./columns.js";
import { MATCH } from "./nameIndex.js";
import type { Place } from "./nameTable.js";
import { inOtherLayout } from "./otherLayout.js";
import { listReadings, partMeaning, withoutHouse } from "./reading.js";
import type { Resolution } from "./resolve.js";
import { readStatedName, type StatedName, type StatedPart } from "./statedName.js";

/** What one search is limited to. */
export interface SearchOptions {
  /** Only areas of this level. */
  readonly level?: AreaLevel;
  /** Only areas inside this province or district, given by code. */
  readonly within?: string;
  /** At most this many, best first; 20 unless told. */
  readonly limit?: number;
}

/** One question to the index: which areas may answer, and where their names must have what was typed. */
interface Question {
  readonly limit: number;
  readonly places: readonly Place[];
  readonly accept: (at: number) => boolean;
}

type Accept = (at: number, match: number) => boolean;

const DEFAULT_LIMIT = 20;
const AS_TYPED: readonly Place[] = ["start", "anywhere"];
const AT_START: readonly Place[] = ["start"];

/**
 * The search behind `AreaIndex.search`. `currentCode` turns an old code that was typed into today's, `resolve` knows the provinces
 * that areas belonged to once.
 */
export function createAreaSearch(
  rows: AreaRows,
  names: AreaNames,
  called: CalledAreas,
  currentCode: (code: string) => string | undefined,
  resolve: (nameAsStated: string) => Resolution,
): (query: string, options?: SearchOptions) => Area[] {
  const { depths } = rows;

  return (query, { level, within, limit = DEFAULT_LIMIT } = {}) => {
    const stated = readStatedName(query);
    const inside = within === undefined || within === "" ? -1 : rows.positionOf(within);
    if (stated.namesNoArea || !(limit > 0) || (inside === -1 && within)) return [];
    const end = inside === -1 ? depths.length : rows.endOf(inside);
    const accept = (at: number) => at > inside && at < end && (!level || depths[at] === DEPTH[level]);
    const found = answer(stated, { limit, accept, places: AS_TYPED });
    if (found.length > 0) return found;
    const meant = listMeant(query).filter((at) => accept(at));
    if (meant.length > 0) return meant.slice(0, limit).map(rows.at);
    // That the keyboard was wrong is a guess already: a piece from the middle of a name on top of it would be noise.
    return answer(readStatedName(inOtherLayout(query)), { limit, accept, places: AT_START });
  };

  function answer({ whole, parts, digits }: StatedName, question: Question): Area[] {
    const best = createBestHits(Math.floor(question.limit));
    if (parts.length === 0) offerDigits(digits, question, best);
    else {
      const hasLevels = parts.some((part) => part.level);
      offerEveryday(parts.length === 1 ? (parts[0] ?? whole) : whole, question, best);
      // A word such as ต. glued to a name is not a piece of another name, so then only a name that is the whole text counts.
      offerNamed(whole, question, best, (_, match) => !hasLevels || match === MATCH.whole);
      if (best.isEmpty) offerReadings(parts, digits, question, best);
      if (!best.isEmpty) return best.list().map(rows.at);
      for (const kept of withoutHouse(parts, called.isHome)) offerReadings(kept, digits, question, best);
    }
    return best.list().map(rows.at);
  }

  /** What a whole name is read as and its beginning is not: Muang Phayao, and what lay elsewhere before (เซกา หนองคาย). */
  function listMeant(query: string): number[] {
    const meant = resolve(query);
    if (meant.kind === "none") return [];
    return (meant.kind === "one" ? [meant.area] : meant.areas).map(({ code }) => rows.positionOf(code));
  }

  /** A code, today's or an old one, and the sub-districts of a postcode or of its beginning. */
  function offerDigits(digits: string, { accept, limit }: Question, best: BestHits) {
    const code = rows.positionOf(currentCode(digits) ?? "");
    if (code !== -1 && accept(code)) best.offer(code, MATCH.whole, depths[code] ?? 0, 0);
    let offered = 0;
    rows.eachWithPostcode(digits, (at, isWhole) => {
      if (accept(at)) {
        best.offer(at, isWhole ? MATCH.whole : MATCH.start, DEPTH.subdistrict, 0);
        offered += 1;
      }
      return offered < limit;
    });
  }

  /** โคราช is a province to who types it, and a sub-district, too. */
  function offerEveryday(part: StatedPart, { accept }: Question, best: BestHits) {
    const province = called.everydayOf(part);
    if (province !== undefined && accept(province)) best.offer(province, MATCH.whole, DEPTH.province, 0);
  }

  /** Offers what is called so and suits. Answers whether beginnings of names alone were enough. */
  function offerNamed(part: StatedPart, { accept, limit, places }: Question, best: BestHits, suits: Accept): boolean {
    let offered = 0;
    for (const place of places) {
      // A name that begins with what was typed is better than any that has it inside.
      if (offered >= limit) return true;
      names.find(part, place, (at, match) => {
        if (!accept(at) || !suits(at, match)) return;
        best.offer(at, match, depths[at] ?? 0, names.lengthAt(at));
        offered += 1;
      });
    }
    return false;
  }

  function offerReadings(parts: readonly StatedPart[], postcode: string, question: Question, best: BestHits) {
    const homes = new Map<string, Set<number>>();
    const homesOf = (part: StatedPart) => {
      const known = homes.get(partMeaning(part)) ?? listHomes(part);
      homes.set(partMeaning(part), known);
      return known;
    };
    const having = postcode === "" ? undefined : rows.havingPostcode(postcode);
    let places = question.places;
    for (const { own, around } of listReadings(parts)) {
      const homesAround = around.map(homesOf);
      if (homesAround.some((home) => home.size === 0)) continue;
      const suits = (at: number) =>
        called.isAsSaid(own, at) && having?.has(at) !== false && homesAround.every((home) => rows.liesIn(at, home));
      // เมือง is the whole name of a capital district to who writes it, and the beginning of others'.
      if (called.isMueang(own)) {
        for (const at of called.list(own)) {
          if (question.accept(at) && suits(at)) best.offer(at, MATCH.whole, depths[at] ?? 0, names.lengthAt(at));
        }
      }
      const isEnough = offerNamed(own, { ...question, places }, best, suits);
      if (isEnough) places = AT_START;
    }
  }

  /** The provinces and districts a part of an address can mean. */
  function listHomes(part: StatedPart): Set<number> {
    const homes = new Set<number>();
    names.find(part, "anywhere", (at) => {
      if (depths[at] !== DEPTH.subdistrict && called.isAsSaid(part, at)) homes.add(at);
    });
    const everyday = called.everydayOf(part);
    if (everyday !== undefined) homes.add(everyday);
    return homes;
  }
}
