import type { AreaRows } from "./areaRows.js";
import type { CalledAreas } from "./called.js";
import { DEPTH } from "./columns.js";
import type { StatedPart } from "./statedName.js";

/**
 * Provinces that were made of districts of one other, by code, and that one: papers from before name it still. Each by its Act:
 * ยโสธร 2515 (an announcement of the Revolutionary Council), พะเยา 2520, มุกดาหาร 2525, สระแก้ว, หนองบัวลำภู and อำนาจเจริญ 2536, บึงกาฬ 2554.
 */
const MADE_OF: Readonly<Record<string, string>> = {
  "27": "25",
  "35": "34",
  "37": "34",
  "38": "43",
  "39": "41",
  "49": "48",
  "56": "57",
};
const CAPITAL_DISTRICT = "01";

/** Where today's areas lay before their provinces were made. */
export interface FormerProvinces {
  /** The province that a district or sub-district belonged to; -1 where it belongs to it still, and of a province. */
  of(position: number): number;
  /** What a part of a stated name was the name of, too: อ.บึงกาฬ is the อ.เมืองบึงกาฬ of today. */
  list(part: StatedPart): readonly number[];
}

export function createFormerProvinces(rows: AreaRows, called: CalledAreas): FormerProvinces {
  const made = new Map(Object.entries(MADE_OF).map(([code, of]) => [rows.positionOf(code), rows.positionOf(of)]));

  return {
    of(position) {
      const parent = rows.parentOf[position] ?? -1;
      return made.get(rows.parentOf[parent] ?? parent) ?? made.get(parent) ?? -1;
    },
    list(part) {
      if (part.level && part.level !== "district") return [];
      return called
        .list({ ...part, level: "province" })
        .filter((at) => rows.depths[at] === DEPTH.province && made.has(at))
        .map((at) => rows.positionOf(rows.at(at).code + CAPITAL_DISTRICT));
    },
  };
}
