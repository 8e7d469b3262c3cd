import type { StatedPart } from "./statedName.js";

/** One way to understand a stated place: this is the area's own name, those are the names of what it lies in. */
export interface Reading {
  readonly own: StatedPart;
  readonly around: readonly StatedPart[];
}

// Up to this many words every run of neighbours is tried as the own name; above, only runs at either end.
const FEW_PARTS = 4;

// In ถนน พหลโยธิน the second word is of the house too.
const HOUSE_WORD = /^(?:หมู่บ้าน|บ้าน|ถนน|ถ|ซอย|ซ|ชุมชน)$/;

// Sub-districts are called so, too.
const VILLAGE = /^(?:บ้าน|ban|ชุมชน|ถนน.)/;

const DEPTH = { province: 1, district: 2, subdistrict: 3 } as const;

/**
 * Every way to understand the parts, longest own name first, the first word before later ones; a way that is no other
 * than one before it (บ้าน บ้าน บ้าน) is left out.
 * A word said to be a district never names the area when another is said to be its sub-district.
 */
export function listReadings(parts: readonly StatedPart[]): Reading[] {
  const deepest = Math.max(0, ...parts.map(depth));
  const readings = new Map<string, Reading>();
  for (let length = parts.length; length > 0; length--) {
    for (let from = 0; from + length <= parts.length; from++) {
      const to = from + length;
      if (parts.length > FEW_PARTS && from > 0 && to < parts.length) continue;
      const own = joinParts(parts.slice(from, to));
      if (!own || (own.level && depth(own) < deepest)) continue;
      const around = [...parts.slice(0, from), ...parts.slice(to)];
      const meaning = [partMeaning(own), ...around.map(partMeaning).sort()].join();
      if (!readings.has(meaning)) readings.set(meaning, { own, around });
    }
  }
  return [...readings.values()];
}

/** Equal for parts that mean the same. A key has no comma. */
export function partMeaning({ key, level, inCapital, isShortened }: StatedPart): string {
  return `${level ?? ""}${inCapital ? "!" : ""}${isShortened ? "…" : ""}:${key}`;
}

/**
 * The parts without the house, by the ways there are to see where it ends. When one of them is said to be a sub-district:
 * in "99/1 หมู่ 5 ต.แม่กา อ.เมือง" what stands before the first word such as ต. is a house, not a place, and so is บ้านห้วยเคียน or
 * a number anywhere. What is called as a province or a district is stays, wherever it stands: it may say that this is another
 * แม่กา. When none is, what follows a number is of the house: in "99 ม.5 แม่กา อ.เมือง" up to แม่กา. What is called บ้าน may be the
 * village or the sub-district: there is a way for each.
 */
export function withoutHouse(
  parts: readonly StatedPart[],
  isHome: (part: StatedPart) => boolean,
): readonly (readonly StatedPart[])[] {
  const ways = parts.some((part) => part.level === "subdistrict")
    ? [withoutStatedHouse(parts, isHome)]
    : waysWithoutNumberedHouse(parts);
  return ways.filter((kept) => kept.length < parts.length);
}

function withoutStatedHouse(
  parts: readonly StatedPart[],
  isHome: (part: StatedPart) => boolean,
): readonly StatedPart[] {
  const firstSaid = parts.findIndex((part) => part.level);
  const isHouse = (part: StatedPart, at: number) =>
    !part.level && (at < firstSaid || part.isHouse || HOUSE_WORD.test(parts[at - 1]?.key ?? ""));
  const house = new Set(parts.filter(isHouse));
  const homes = new Set<StatedPart>();
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= parts.length; to++) {
      const run = parts.slice(from, to);
      if (!run.every((part) => house.has(part))) break;
      const name = joinParts(run);
      if (name && isHome(name)) for (const part of run) homes.add(part);
    }
  }
  return parts.filter((part) => !house.has(part) || homes.has(part));
}

/** Without what begins with a number, up to what is not of a house; with two names left at least, one in the other. */
function waysWithoutNumberedHouse(parts: readonly StatedPart[]): readonly (readonly StatedPart[])[] {
  if (!/\d/.test(parts[0]?.key ?? "")) return [];
  const isOfHouse = (part: StatedPart, at: number) =>
    !part.level && (part.isHouse || HOUSE_WORD.test(parts[at - 1]?.key ?? ""));
  const end = parts.findIndex((part, at) => !isOfHouse(part, at));
  return parts.flatMap((part, at) => {
    const isEnd = at === end || (at < end && VILLAGE.test(part.key));
    return isEnd && parts.length - at > 1 ? [parts.slice(at)] : [];
  });
}

/** Joins neighbours to one name (แม่ + กา); `undefined` when a later one says it is an area of its own. */
function joinParts(parts: readonly StatedPart[]): StatedPart | undefined {
  if (parts.slice(1).some((later) => later.level !== undefined)) return undefined;
  return {
    key: parts.map((part) => part.key).join(""),
    looseKey: parts.map((part) => part.looseKey).join(""),
    level: parts[0]?.level,
    inCapital: parts[0]?.inCapital ?? false,
    isShortened: parts.at(-1)?.isShortened ?? false,
    isHouse: false,
  };
}

function depth(part: StatedPart): number {
  return part.level ? DEPTH[part.level] : 0;
}
