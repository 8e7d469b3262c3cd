import { BANGKOK } from "./area.js";
import type { AreaNames } from "./areaNames.js";
import type { AreaRows } from "./areaRows.js";
import { DEPTH } from "./columns.js";
import { provinceCalled } from "./everydayNames.js";
import { MATCH } from "./nameIndex.js";
import { looseNameKey } from "./nameKey.js";
import type { StatedPart } from "./statedName.js";

/** Which areas a stated name is the name of. */
export interface CalledAreas {
  /** The areas whose whole name the part is, tones included, or that are called so, and that are what it says they are. */
  list(part: StatedPart): readonly number[];
  /** The province that people call so beside its official name, if the part may be one: โคราช. */
  everydayOf(part: StatedPart): number | undefined;
  /** Whether an area is of the level that the part says, and in the capital if it says แขวง or เขต. */
  isAsSaid(part: StatedPart, at: number): boolean;
  /** Whether a province or a district is called so. */
  isHome(part: StatedPart): boolean;
  /** Whether the part is what people write for every capital district: เมือง. */
  isMueang(part: StatedPart): boolean;
}

const MUEANG = "เมือง";
const CAPITAL_DISTRICTS: ReadonlySet<string> = new Set([MUEANG, "mueang", "muang"]);

/** As most signs still spell it; ม่วง (Ban Muang) is spelt so today. */
const OLD_MUEANG = /muang/;

function inTodaysSpelling(part: StatedPart): StatedPart {
  const { key, looseKey } = part;
  return { ...part, key: key.replace(OLD_MUEANG, "mueang"), looseKey: looseKey.replace(OLD_MUEANG, "mueang") };
}

export function createCalledAreas({ depths, parentOf, ...rows }: AreaRows, names: AreaNames): CalledAreas {
  const endOfBangkok = rows.endOf(rows.positionOf(BANGKOK));

  function isAsSaid({ level, inCapital }: StatedPart, at: number): boolean {
    return (!level || depths[at] === DEPTH[level]) && (!inCapital || at < endOfBangkok);
  }

  function list(part: StatedPart): readonly number[] {
    const beginning = part.isShortened ? listBeginning(part) : [];
    // ประจวบฯ is the one name that begins so; of เพชรฯ there are two, and nobody knows which.
    if (beginning.length === 1) return beginning;
    const found: number[] = [];
    names.find(part, "whole", (at, match) => {
      if (match === MATCH.whole && isAsSaid(part, at)) found.push(at);
    });
    const everyday = everydayOf(part);
    if (everyday !== undefined) found.push(everyday);
    if (isMueang(part)) {
      names.find(part, "start", (at) => {
        if (isCapitalDistrict(at) && isAsSaid(part, at)) found.push(at);
      });
    }
    const isOld = OLD_MUEANG.test(part.key) && (found.length === 0 || isMueang(part));
    return isOld ? [...found, ...list(inTodaysSpelling(part))] : found;
  }

  function everydayOf(part: StatedPart): number | undefined {
    const province = provinceCalled(part.key);
    if (province === undefined) return undefined;
    let called: number | undefined;
    names.find({ ...part, key: province, looseKey: looseNameKey(province) }, "whole", (at, match) => {
      if (match === MATCH.whole && depths[at] === DEPTH.province && isAsSaid(part, at)) called = at;
    });
    return called;
  }

  function isMueang({ key }: StatedPart): boolean {
    return CAPITAL_DISTRICTS.has(key);
  }

  /** The provinces and districts whose names begin so: ประจวบฯ, เมืองอุบลฯ, เขตป้อมปราบฯ. */
  function listBeginning(part: StatedPart): number[] {
    const found: number[] = [];
    names.find(part, "start", (at, match) => {
      if (match <= MATCH.start && isAsSaid(part, at) && depths[at] !== DEPTH.subdistrict) found.push(at);
    });
    return found;
  }

  /** เมือง is what people write for the district that is officially เมือง and the province's name. */
  function isCapitalDistrict(at: number): boolean {
    return depths[at] === DEPTH.district && names.thaiOf(at) === MUEANG + names.thaiOf(parentOf[at] ?? -1);
  }

  return {
    list,
    everydayOf,
    isAsSaid,
    isMueang,
    isHome: (part) => list(part).some((at) => depths[at] !== DEPTH.subdistrict),
  };
}
