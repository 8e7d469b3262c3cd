import type { StatedPart } from "./statedName.js";

/** One way to understand a stated place: this is the area's own name, those are the names of what it lies in. */
export interface Reading {
  readonly own: StatedPart;
  readonly around: readonly StatedPart[];
}

// Up to this many words every run of neighbours is tried as the own name; above, only runs at either end.
const FEW_PARTS = 4;

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
export function partMeaning({ key, level }: StatedPart): string {
  return `${level ?? ""}:${key}`;
}

/**
 * The parts that say what they are, when one of them is a sub-district: in "99/1 หมู่ 5 ต.แม่กา อ.เมือง" what stands
 * before is a house, not a place. `undefined` when there is nothing to leave out.
 */
export function withoutHouse(parts: readonly StatedPart[]): readonly StatedPart[] | undefined {
  const labelled = parts.filter((part) => part.level);
  if (labelled.length === parts.length) return undefined;
  return labelled.some((part) => part.level === "subdistrict") ? labelled : undefined;
}

/** Joins neighbours to one name (แม่ + กา); `undefined` when a later one says it is an area of its own. */
function joinParts(parts: readonly StatedPart[]): StatedPart | undefined {
  if (parts.slice(1).some((later) => later.level !== undefined)) return undefined;
  return {
    key: parts.map((part) => part.key).join(""),
    looseKey: parts.map((part) => part.looseKey).join(""),
    level: parts[0]?.level,
  };
}

function depth(part: StatedPart): number {
  return part.level ? DEPTH[part.level] : 0;
}
