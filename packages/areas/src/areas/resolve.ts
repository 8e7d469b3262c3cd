import { type LocalGovernment, readLocalGovernment } from "../local-governments/readLocalGovernment.js";
import type { Area, AreaLevel } from "./area.js";
import type { AreaRows } from "./areaRows.js";
import type { CalledAreas } from "./called.js";
import { DEPTH } from "./columns.js";
import { createFormerProvinces } from "./formerProvinces.js";
import { listReadings, withoutHouse } from "./reading.js";
import { readStatedName, type StatedPart } from "./statedName.js";

/** What is known beside the name itself. */
export interface ResolveOptions {
  /** Name or two-digit code of the province the record speaks of. A name no province has resolves nothing. */
  readonly province?: string;
  readonly level?: AreaLevel;
}

/** What a stated name can mean. `several` is a question to ask, never one to answer by taking the first. */
export type Resolution =
  | {
      readonly kind: "one";
      readonly area: Area;
      /** The province that the name states, where the area belonged to it once and to another today: อ.เซกา จ.หนองคาย. */
      readonly formerly?: Area;
    }
  | {
      readonly kind: "several";
      readonly areas: readonly Area[];
      /** As of one. */
      readonly formerly?: Area;
    }
  | {
      readonly kind: "none";
      /** The name is one of a local government, which is not an area: เทศบาลตำบลแม่กา is not ตำบลแม่กา. */
      readonly localGovernment?: LocalGovernment;
    };

/** The answer behind `AreaIndex.resolve`. */
export function createAreaResolve(
  rows: AreaRows,
  called: CalledAreas,
): (nameAsStated: string, options?: ResolveOptions) => Resolution {
  const { depths } = rows;
  const former = createFormerProvinces(rows, called);

  return (nameAsStated, { province = "", level } = {}) => {
    const { whole, parts, digits, namesNoArea } = readStatedName(nameAsStated);
    if (namesNoArea) return noArea(nameAsStated);
    const within = province === "" ? -1 : findProvince(province);
    if (within === undefined) return noArea(nameAsStated);
    const end = within === -1 ? depths.length : rows.endOf(within);
    const having = digits === "" ? undefined : rows.havingPostcode(digits);
    const found = new Set<number>();

    const takeToday = (own: StatedPart, around: readonly StatedPart[]) => {
      const candidates = called.list(own);
      const homes = candidates.length === 0 ? [] : around.map((part) => new Set(called.list(part)));
      for (const at of candidates) {
        if (at < within || at >= end || (level && depths[at] !== DEPTH[level])) continue;
        if (having && !having.has(at)) continue;
        if (homes.every((home) => rows.liesIn(at, home))) found.add(at);
      }
    };
    const takeFormer = (own: StatedPart, around: readonly StatedPart[]) => {
      // No paper called a district of another province เมือง: what is in none of this one is a slip.
      if ([own, ...around].some(called.isMueang)) return;
      // A postcode went with its province: one that nobody has today says nothing against a place.
      const isPosted = (at: number) => !having || having.size === 0 || having.has(at);
      const homes = around.map((part) => new Set([...called.list(part), ...former.list(part)]));
      for (const at of [...called.list(own), ...former.list(own)]) {
        const province = former.of(at);
        if (province === -1 || (within !== -1 && province !== within) || !isPosted(at)) continue;
        if (level && depths[at] !== DEPTH[level]) continue;
        // Names of sub-districts are everywhere: without its district it may as well be a slip of today's.
        const hasDistrict = depths[at] === DEPTH.district || homes.some((home) => home.has(rows.parentOf[at] ?? -1));
        const isNamed = hasDistrict && (within !== -1 || homes.some((home) => home.has(province)));
        if (isNamed && homes.every((home) => home.has(province) || rows.liesIn(at, home))) found.add(at);
      }
    };
    const takeAll = (take: typeof takeToday) => {
      const takeReadings = (stated: readonly StatedPart[]) => {
        for (const { own, around } of listReadings(stated)) {
          // Readings come longest name first: แม่ กา is แม่กา before it is a แม่ inside a กา.
          // But ชัยนาท เมือง ชัยนาท is a ตำบล with its อำเภอ and จังหวัด as much as it is the อำเภอเมืองชัยนาท.
          if (found.size === 0 || (around.length > 1 && around.some(called.isMueang))) take(own, around);
        }
      };
      take(whole, []);
      takeReadings(parts);
      if (found.size > 0) return;
      const meant = withoutHouse(parts, called.isHome).flatMap((kept) => {
        found.clear();
        takeReadings(kept);
        return [...found];
      });
      found.clear();
      // Where a house ends is not known: of its ways only those count that say most.
      const deepest = Math.max(...meant.map((at) => depths[at] ?? 0));
      for (const at of meant) if (depths[at] === deepest) found.add(at);
    };

    takeAll(takeToday);
    const isToday = found.size > 0;
    if (!isToday) takeAll(takeFormer);
    const positions = [...found].sort((a, b) => a - b);
    const areas = positions.map(rows.at);
    const [first, second] = areas;
    if (!first) return noArea(nameAsStated);
    const formerly = isToday ? undefined : { formerly: rows.at(former.of(positions[0] ?? -1)) };
    return second ? { kind: "several", areas, ...formerly } : { kind: "one", area: first, ...formerly };
  };

  function noArea(nameAsStated: string): Resolution {
    const read = readLocalGovernment(nameAsStated);
    // กรุงเทพมหานคร is an area as well, only not the one that was asked for.
    const isNone = read.kind === "unreadable" || read.governmentKind === "bangkok-metropolitan-administration";
    return isNone ? { kind: "none" } : { kind: "none", localGovernment: read };
  }

  function findProvince(stated: string): number | undefined {
    const { parts, digits } = readStatedName(stated);
    const [first] = parts;
    const named = first ? called.list(first) : [rows.positionOf(digits)];
    return named.find((at) => depths[at] === DEPTH.province);
  }
}
