import type { Area, AreaLevel } from "./area.js";
import type { AreaNames } from "./areaNames.js";
import { listReadings, withoutHouse } from "./reading.js";
import { readPart, readStatedName, type StatedPart } from "./statedName.js";

/** What is known beside the name itself. */
export interface ResolveOptions {
  /** Name or two-digit code of the province the record speaks of. A name no province has resolves nothing. */
  readonly province?: string;
  readonly level?: AreaLevel;
}

/** What a stated name can mean. `several` is a question to ask, never one to answer by taking the first. */
export type Resolution =
  | { readonly kind: "one"; readonly area: Area }
  | { readonly kind: "several"; readonly areas: readonly Area[] }
  | { readonly kind: "none" };

const CAPITAL_DISTRICT = "เมือง";

/** The answer behind `AreaIndex.resolve`. */
export function createAreaResolve(names: AreaNames): (nameAsStated: string, options?: ResolveOptions) => Resolution {
  const { rows, parentOf, keys } = names;

  return (nameAsStated, { province = "", level } = {}) => {
    const provinceCode = province === "" ? "" : findProvince(province);
    if (provinceCode === undefined) return { kind: "none" };
    const { whole, parts, digits } = readStatedName(nameAsStated);
    const found = new Set<number>();
    const take = (own: StatedPart, around: readonly StatedPart[]) => {
      for (const at of calledExactly(own)) {
        const row = rows[at];
        if (!row?.code.startsWith(provinceCode) || (level && row.level !== level)) continue;
        if (own.level && own.level !== row.level) continue;
        if (digits !== "" && !row.postcodes.includes(digits)) continue;
        if (around.every((part) => liesIn(at, part))) found.add(at);
      }
    };

    take(whole, []);
    for (const { own, around } of [...listReadings(parts), ...listReadings(withoutHouse(parts) ?? [])]) {
      // Readings come longest name first: แม่ กา is แม่กา before it is a แม่ inside a กา.
      if (found.size === 0) take(own, around);
    }
    const areas = [...found].sort((a, b) => a - b).flatMap((at) => rows[at] ?? []);
    const [first, second] = areas;
    if (!first) return { kind: "none" };
    return second ? { kind: "several", areas } : { kind: "one", area: first };
  };

  function findProvince(stated: string): string | undefined {
    const [part = readPart(stated, undefined)] = readStatedName(stated).parts;
    return rows.find((row, at) => row.level === "province" && (row.code === stated.trim() || isCalled(at, part)))?.code;
  }

  function calledExactly(part: StatedPart): number[] {
    const found: number[] = [];
    const visit = (at: number) => {
      if (isCalled(at, part)) found.push(at);
    };
    names.thai.find(part.key, visit);
    names.english.find(part.key, visit);
    return found;
  }

  /** อ.เมือง is what people write for the district that is officially เมือง and the province's name. */
  function isCalled(at: number, { key, level }: StatedPart): boolean {
    if (keys[at] === key || (names.englishKeys[at] !== "" && names.englishKeys[at] === key)) return true;
    if (key !== CAPITAL_DISTRICT || level !== "district" || rows[at]?.level !== "district") return false;
    return keys[at] === CAPITAL_DISTRICT + keys[parentOf[at] ?? -1];
  }

  function liesIn(at: number, part: StatedPart): boolean {
    for (let above = parentOf[at] ?? -1; above >= 0; above = parentOf[above] ?? -1) {
      if (part.level && part.level !== rows[above]?.level) continue;
      if (isCalled(above, part)) return true;
    }
    return false;
  }
}
