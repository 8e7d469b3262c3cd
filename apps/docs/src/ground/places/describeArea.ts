import type { Area, AreaIndex } from "@saan/areas/areas";
import { provinceByCode } from "@saan/areas/provinces";
import type { Fact, PrintSettings, Reading } from "../answer/answer";

type Words = Pick<PrintSettings, "locale" | "words">;

/** What there is to know about an area: its code, where it lies, its postcodes. */
export function describeArea(area: Area, areas: AreaIndex, { locale, words }: Words): Reading {
  const { code, level, postcodes } = area;
  const facts: Fact[] = [
    { term: words["place.code"], detail: code, code: true },
    { term: words["place.level"], detail: words[levelWord(area)] },
  ];
  // The headline is in the reader's language; the other one stands below it.
  const other = locale === "th" ? "en" : "th";
  const named = areas.path(code, { locale: other });
  if (named && (other === "th" || area.en)) facts.push({ term: words["place.otherName"], detail: named });
  if (level === "subdistrict") facts.push({ term: words["place.postcodes"], detail: postcodes.join(", ") });
  else facts.push({ term: words["place.children"], detail: String(areas.children(code).length) });
  const province = provinceByCode(code.slice(0, 2));
  if (province) facts.push({ term: words["place.region"], detail: words[`region.${province.region}`] });
  return { headline: areas.path(code, { locale }) ?? area.th, names: namesAround(area, areas), facts };
}

/** The area's name and those it lies in. */
function namesAround(area: Area, areas: AreaIndex): string[] {
  const names: string[] = [];
  for (let at: Area | undefined = area; at; at = areas.parent(at.code)) names.push(at.th);
  return names;
}

/** ตำบล, แขวง, อำเภอ, เขต, จังหวัด: the capital has words of its own. */
export function levelWord({ code, level }: Pick<Area, "code" | "level">) {
  return code.startsWith("10") ? (`level.capital.${level}` as const) : (`level.${level}` as const);
}

/** The area's own name with the word before it, and what it lies in: `ตำบลแม่กา`, `อำเภอเมืองพะเยา จังหวัดพะเยา`. */
export function nameAndPlace(area: Area, areas: AreaIndex, locale: PrintSettings["locale"]) {
  const whole = areas.path(area.code, { locale }) ?? area.th;
  const around = area.parentCode === undefined ? "" : (areas.path(area.parentCode, { locale }) ?? "");
  const name = around === "" ? whole : whole.slice(0, whole.length - around.length).replace(/[,\s]+$/, "");
  return { name, around };
}
