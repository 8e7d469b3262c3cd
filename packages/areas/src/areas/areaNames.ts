import type { AreaRow } from "./columns.js";
import { looseOfficialKeys, officialNameKeys } from "./nameKey.js";
import { createNameTable, type NameTable } from "./nameTable.js";

/** Every area by position (its place in code order), with the keys its names are found by. */
export interface AreaNames {
  readonly rows: readonly AreaRow[];
  /** Position of each row's parent; -1 for provinces. */
  readonly parentOf: Int32Array;
  readonly keys: readonly string[];
  readonly looseKeys: readonly string[];
  /** Empty strings until {@link AreaNames.addEnglish}, provinces too: half an English search would only confuse. */
  readonly englishKeys: readonly string[];
  readonly thai: NameTable;
  readonly loose: NameTable;
  readonly english: NameTable;
  /** Reads the English names that the rows have been given. */
  addEnglish(): void;
}

/** @param rows in code order, each parent before its children */
export function createAreaNames(rows: readonly AreaRow[]): AreaNames {
  const keys = officialNameKeys(rows.map((row) => row.th));
  const looseKeys = looseOfficialKeys(keys);
  let englishKeys: readonly string[] = rows.map(() => "");
  let english = createNameTable([]);
  return {
    rows,
    parentOf: findParents(rows),
    keys,
    looseKeys,
    thai: createNameTable(keys),
    loose: createNameTable(looseKeys),
    get englishKeys() {
      return englishKeys;
    },
    get english() {
      return english;
    },
    addEnglish() {
      englishKeys = officialNameKeys(rows.map((row) => row.en ?? ""));
      english = createNameTable(englishKeys);
    },
  };
}

function findParents(rows: readonly AreaRow[]): Int32Array {
  const parentOf = new Int32Array(rows.length).fill(-1);
  let province = -1;
  let district = -1;
  for (const [at, { level }] of rows.entries()) {
    if (level === "province") province = at;
    else if (level === "district") {
      parentOf[at] = province;
      district = at;
    } else parentOf[at] = district;
  }
  return parentOf;
}
