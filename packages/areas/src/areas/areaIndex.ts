import { compareThai } from "@saan/thai/text";
import { type Area, BANGKOK } from "./area.js";
import type { AreaNames } from "./areaNames.js";
import type { AreaRows } from "./areaRows.js";
import { type AreaLocale, areaWords } from "./areaWords.js";
import { createCalledAreas } from "./called.js";
import { needsEnglish } from "./otherLayout.js";
import { createAreaResolve, type Resolution, type ResolveOptions } from "./resolve.js";
import { createAreaSearch, type SearchOptions } from "./search.js";

/** The areas of Thailand, loaded. Everything on it but `find` is synchronous, and nothing throws on any text. */
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
   * Thai digits and, ranked below, missing tone marks and letters that sound the same (สุราษฏร์ธานี). Text that finds
   * nothing is read once more as if typed with the keyboard in the other layout (`c,jdk` is แม่กา). No character of the
   * query is a pattern. A local government is not an area, nor is an institution: เทศบาลตำบลแม่กา and รพ.สต.แม่กา find
   * nothing.
   */
  search(query: string, options?: SearchOptions): readonly Area[];
  /**
   * {@link AreaIndex.search} for one box that takes English too: fetches the English names when the query needs them (it
   * has Latin letters, or is Thai that finds nothing and is English with the keyboard in the Thai layout), then
   * searches. When they cannot be fetched the answer is what `search` has, and the next query tries again; it never
   * rejects. Answers of a slow network can come out of order: take that of the last query.
   */
  find(query: string, options?: SearchOptions): Promise<readonly Area[]>;
  /**
   * What a name in a document means: the whole name must agree, tones included, and every district, province and
   * postcode beside it, so nothing is guessed. Only a house (99/1 หมู่ 5 บ้านห้วยเคียน) may stand there too. Names are not
   * keys: be ready for `several`. The name of a local government means none, and the answer says so. A district that belonged
   * to the stated province before another was made of it is found in that one, and the answer says so, too (อ.เซกา จ.หนองคาย).
   */
  resolve(nameAsStated: string, options?: ResolveOptions): Resolution;
  /**
   * Today's code of a code found in a record: itself when it is current, the new one when the sub-district has moved
   * to a younger district (560303 → 560805), `undefined` when unknown or when the area was divided.
   */
  currentCode(code: string): string | undefined;
}

/** What the index is made of. */
export interface AreaIndexParts {
  readonly rows: AreaRows;
  readonly names: AreaNames;
  /** Reads the table of old codes and today's; called once, when first needed. */
  readonly readMoved: () => ReadonlyMap<string, string>;
  /** Gets the English names into `names`. */
  readonly fetchEnglish: () => Promise<unknown>;
}

export function createAreaIndex({ rows, names, readMoved, fetchEnglish }: AreaIndexParts): AreaIndex {
  let moved: ReadonlyMap<string, string> | undefined;
  const currentCode = (code: string) => {
    if (rows.positionOf(code) !== -1) return code;
    moved ??= readMoved();
    return moved.get(code);
  };
  const called = createCalledAreas(rows, names);
  const resolve = createAreaResolve(rows, called);
  const search = createAreaSearch(rows, names, called, currentCode, resolve);

  function byCode(code: string): Area | undefined {
    const position = rows.positionOf(code);
    return position === -1 ? undefined : rows.at(position);
  }

  function listChildren(parent: number): Area[] {
    const children: Area[] = [];
    const end = parent === -1 ? rows.depths.length : rows.endOf(parent);
    // The next child is where the one before ends.
    for (let at = parent + 1; at < end; at = rows.endOf(at)) children.push(rows.at(at));
    return children;
  }

  return {
    currentCode,
    byCode,
    children(code = "", { order = "code" } = {}) {
      const parent = rows.positionOf(code);
      const found = parent === -1 && code !== "" ? [] : listChildren(parent);
      return order === "name" ? found.sort((a, b) => compareThai(a.th, b.th)) : found;
    },
    parent: (code) => byCode(byCode(code)?.parentCode ?? ""),
    path(code, { locale = "th" } = {}) {
      const line: Area[] = [];
      for (let area = byCode(code); area; area = byCode(area.parentCode ?? "")) line.push(area);
      if (line.length === 0) return undefined;
      const words = areaWords[locale === "en" && names.hasEnglish ? "en" : "th"];
      const inCapital = code.startsWith(BANGKOK);
      return line
        .map((area) => {
          const name = words === areaWords.en ? (area.en ?? "") : area.th;
          return words[inCapital ? "capital" : "country"][area.level](name);
        })
        .join(words.between);
    },
    search,
    async find(query, options) {
      if (!names.hasEnglish && needsEnglish(query, () => search(query, options).length > 0)) {
        await fetchEnglish().catch(() => undefined);
      }
      return search(query, options);
    },
    resolve,
  };
}
