import { type LocalGovernment, readLocalGovernment } from "../local-governments/readLocalGovernment.js";
import type { Area, AreaLevel } from "./area.js";
import type { AreaNames } from "./areaNames.js";
import type { AreaRows } from "./areaRows.js";
import { DEPTH } from "./columns.js";
import { MATCH } from "./nameIndex.js";
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
  | {
      readonly kind: "none";
      /** The name is one of a local government, which is not an area: เทศบาลตำบลแม่กา is not ตำบลแม่กา. */
      readonly localGovernment?: LocalGovernment;
    };

const CAPITAL_DISTRICT = "เมือง";

/** The answer behind `AreaIndex.resolve`. */
export function createAreaResolve(
  rows: AreaRows,
  names: AreaNames,
): (nameAsStated: string, options?: ResolveOptions) => Resolution {
  const { depths, parentOf } = rows;

  return (nameAsStated, { province = "", level } = {}) => {
    const { whole, parts, digits, isLocalGovernment } = readStatedName(nameAsStated);
    if (isLocalGovernment) return noArea(nameAsStated);
    const within = province === "" ? -1 : findProvince(province);
    if (within === undefined) return { kind: "none" };
    const end = within === -1 ? depths.length : rows.endOf(within);
    const having = digits === "" ? undefined : rows.havingPostcode(digits);
    const found = new Set<number>();
    const take = (own: StatedPart, around: readonly StatedPart[]) => {
      const called = listCalled(own);
      const homes = called.length === 0 ? [] : around.map((part) => new Set(listCalled(part)));
      for (const at of called) {
        if (at < within || at >= end || (level && depths[at] !== DEPTH[level])) continue;
        if (having && !having.has(at)) continue;
        if (homes.every((home) => rows.liesIn(at, home))) found.add(at);
      }
    };

    take(whole, []);
    for (const { own, around } of [...listReadings(parts), ...listReadings(withoutHouse(parts) ?? [])]) {
      // Readings come longest name first: แม่ กา is แม่กา before it is a แม่ inside a กา.
      if (found.size === 0) take(own, around);
    }
    const areas = [...found].sort((a, b) => a - b).map(rows.at);
    const [first, second] = areas;
    if (!first) return { kind: "none" };
    return second ? { kind: "several", areas } : { kind: "one", area: first };
  };

  function noArea(nameAsStated: string): Resolution {
    const localGovernment = readLocalGovernment(nameAsStated);
    return localGovernment.kind === "local-government" ? { kind: "none", localGovernment } : { kind: "none" };
  }

  function findProvince(stated: string): number | undefined {
    const { parts, digits } = readStatedName(stated);
    const named = digits === "" ? listCalled(parts[0] ?? readPart("", undefined)) : [rows.positionOf(digits)];
    return named.find((at) => depths[at] === DEPTH.province);
  }

  /** The areas whose whole name the part is, tones included, and whose level it says if it says one. */
  function listCalled(part: StatedPart): number[] {
    const found: number[] = [];
    const isOfLevel = (at: number) => !part.level || depths[at] === DEPTH[part.level];
    names.find(part, "whole", (at, match) => {
      if (match === MATCH.whole && isOfLevel(at)) found.push(at);
    });
    if (part.key === CAPITAL_DISTRICT && part.level === "district") {
      names.find(part, "start", (at) => {
        if (isCapitalDistrict(at)) found.push(at);
      });
    }
    return found;
  }

  /** อ.เมือง is what people write for the district that is officially เมือง and the province's name. */
  function isCapitalDistrict(at: number): boolean {
    return depths[at] === DEPTH.district && names.thaiOf(at) === CAPITAL_DISTRICT + names.thaiOf(parentOf[at] ?? -1);
  }
}
