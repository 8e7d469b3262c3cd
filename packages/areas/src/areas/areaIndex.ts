import { compareThai } from "@saan/thai/text";
import { type Area, BANGKOK } from "./area.js";
import type { AreaNames } from "./areaNames.js";
import { type AreaLocale, areaWords } from "./areaWords.js";
import { createAreaResolve, type Resolution, type ResolveOptions } from "./resolve.js";
import { createAreaSearch, type SearchOptions } from "./search.js";

/** The areas of Thailand, loaded. Everything on it is synchronous and never throws on any text. */
export interface AreaIndex {
  /** The area that has this code today; `undefined` for an old or unknown code (see {@link AreaIndex.currentCode}). */
  byCode(code: string): Area | undefined;
  /**
   * Districts of a province, sub-districts of a district, or with no code the provinces. In code order, which puts the
   * capital district first, or in the order of a Thai dictionary for a list to choose from. Empty for any other code.
   */
  children(code?: string, options?: { readonly order?: "code" | "name" }): readonly Area[];
  /** The district of a sub-district, the province of a district; `undefined` for a province or an unknown code. */
  parent(code: string): Area | undefined;
  /**
   * The full name, smallest first: `ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา`; แขวง and เขต in กรุงเทพมหานคร. English needs
   * `loadEnglishNames()`, and until then the answer is the Thai one. `undefined` for an unknown code.
   */
  path(code: string, options?: { readonly locale?: AreaLocale }): string | undefined;
  /**
   * Areas that answer what was typed into one box, best first: a name or a piece of it, with or without ตำบล or ต.,
   * with the district or province around it, a postcode, a code. Forgives invisible characters, เเ for แ, ํา for ำ,
   * Thai digits and, ranked below, missing tone marks. No character of the query is a pattern.
   */
  search(query: string, options?: SearchOptions): readonly Area[];
  /**
   * What a name in a document means: the whole name must agree, tones included, so nothing is guessed. Names are not
   * keys: be ready for `several`.
   */
  resolve(nameAsStated: string, options?: ResolveOptions): Resolution;
  /**
   * Today's code of a code found in a record: itself when it is current, the new one when the sub-district has moved
   * to a younger district (560303 → 560805), `undefined` when unknown or when the area was divided.
   */
  currentCode(code: string): string | undefined;
}

/** @param moved old code to current code */
export function createAreaIndex(names: AreaNames, moved: ReadonlyMap<string, string>): AreaIndex {
  const byCode = new Map<string, Area>();
  const childrenOf = new Map<string, Area[]>();
  for (const row of names.rows) {
    byCode.set(row.code, row);
    const siblings = childrenOf.get(row.parentCode ?? "");
    if (siblings) siblings.push(row);
    else childrenOf.set(row.parentCode ?? "", [row]);
  }
  const currentCode = (code: string) => (byCode.has(code) ? code : moved.get(code));

  return {
    currentCode,
    byCode: (code) => byCode.get(code),
    children(code = "", { order = "code" } = {}) {
      const found = [...(childrenOf.get(code) ?? [])];
      return order === "name" ? found.sort((a, b) => compareThai(a.th, b.th)) : found;
    },
    parent: (code) => byCode.get(byCode.get(code)?.parentCode ?? ""),
    path(code, { locale = "th" } = {}) {
      const line: Area[] = [];
      for (let area = byCode.get(code); area; area = byCode.get(area.parentCode ?? "")) line.push(area);
      if (line.length === 0) return undefined;
      const words = areaWords[locale === "en" && line.every((area) => area.en) ? "en" : "th"];
      const inCapital = code.startsWith(BANGKOK);
      return line
        .map((area) => {
          const name = words === areaWords.en ? (area.en ?? "") : area.th;
          return words[inCapital ? "capital" : "country"][area.level](name);
        })
        .join(words.between);
    },
    search: createAreaSearch(names, currentCode),
    resolve: createAreaResolve(names),
  };
}
