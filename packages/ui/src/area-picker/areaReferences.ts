import type { Area, AreaIndex, AreaLevel } from "@saan/areas/areas";
import type { AreaReference } from "@saan/schema/area";

type Locale = "th" | "en";

/** Digits of the code of an area of each level. */
export const codeLengths: Readonly<Record<AreaLevel, number>> = { province: 2, district: 4, subdistrict: 6 };
export const areaLevels = ["province", "district", "subdistrict"] as const satisfies readonly AreaLevel[];

/** `ตำบลแม่กา` and `อำเภอเมืองพะเยา จังหวัดพะเยา`: an area, and what tells it from others of its name. */
export function nameAndPlace(areas: AreaIndex, { code, parentCode, th }: Area, locale: Locale) {
  const path = areas.path(code, { locale }) ?? th;
  const around = parentCode === undefined ? "" : (areas.path(parentCode, { locale }) ?? "");
  return { name: path.slice(0, path.length - around.length).replace(/[, ]+$/, ""), around };
}

/** What is stored of an area that was chosen. A name from a document that means this very area is kept as stated. */
export function referenceTo(areas: AreaIndex, area: Area, before: AreaReference | null): AreaReference {
  const { code, level } = area;
  if (before && before.code === undefined) {
    const meant = areas.resolve(before.nameAsStated);
    const found = meant.kind === "one" ? [meant.area] : meant.kind === "several" ? meant.areas : [];
    if (found.some((one) => one.code === code)) return { ...before, code, level };
  }
  return { code, level, nameAsStated: nameAndPlace(areas, area, "th").name };
}

/** Whether a stored code is one of today's, has another today, or is none any more; `undefined` without a code. */
export type Standing =
  | { readonly kind: "current" | "moved"; readonly area: Area }
  | { readonly kind: "unknown" }
  | undefined;

export function standingOf(areas: AreaIndex, code: string | undefined): Standing {
  if (code === undefined) return undefined;
  const area = areas.byCode(areas.currentCode(code) ?? "");
  if (!area) return { kind: "unknown" };
  return { kind: area.code === code ? "current" : "moved", area };
}

/** The same reference under today's code, and what it was before. */
export function recoded(reference: AreaReference, area: Area): AreaReference {
  return { ...reference, code: area.code, level: area.level, validity: "recoded", formerCode: reference.code };
}

/** How a stored area reads: its full path, or its name as stated while the names are not here. */
export function textOfArea(areas: AreaIndex | undefined, reference: AreaReference, locale: Locale): string {
  const standing = areas && standingOf(areas, reference.code);
  const area = standing && "area" in standing ? standing.area : undefined;
  return (area && areas?.path(area.code, { locale })) ?? reference.nameAsStated;
}

/** Areas of one level inside of another area, in the order a reader looks for them; all of them when they are few enough. */
export function listedAreas(areas: AreaIndex, level: AreaLevel, within: string, locale: Locale): readonly Area[] {
  if (within.length + 2 !== codeLengths[level]) return [];
  const found = areas.children(within, { order: "name" });
  return locale === "en" ? [...found].sort((a, b) => (a.en ?? "").localeCompare(b.en ?? "", "en")) : found;
}
