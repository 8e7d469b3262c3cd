import { provinceByCode } from "../provinces/index.js";
import type { Area, AreaLevel } from "./area.js";
import { levelOfCode } from "./area.js";

/** The strings `scripts/columns.mjs` writes. */
export interface Columns {
  readonly codes: string;
  readonly thaiNames: string;
  readonly postcodes: string;
}

/** An area before it is handed out: English names arrive later, postcodes of districts and provinces are collected. */
export interface AreaRow extends Area {
  en?: string;
  readonly level: AreaLevel;
  postcodes: readonly string[];
}

/** All 8,441 areas in code order, each parent right before its children. */
export function readColumns({ codes, thaiNames, postcodes }: Columns): AreaRow[] {
  const names = thaiNames.split(",").values();
  const postcodeLists = readPostcodes(postcodes).values();
  const rows: AreaRow[] = [];
  for (const code of readCodes(codes)) {
    const level = levelOfCode(code) ?? "province";
    const province = level === "province" ? provinceByCode(code) : undefined;
    rows.push({
      code,
      level,
      th: province ? province.th : (names.next().value ?? ""),
      en: province?.en,
      postcodes: level === "subdistrict" ? (postcodeLists.next().value ?? []) : [],
      parentCode: level === "province" ? undefined : code.slice(0, -2),
    });
  }
  collectPostcodes(rows);
  return rows;
}

/** Gives every district and sub-district of `rows` its English name, in place. */
export function readEnglish(column: string, rows: readonly AreaRow[]): void {
  const names = column.split(",").values();
  const known = new Map<string, string>();
  for (const row of rows) {
    if (row.level === "province") continue;
    const written = names.next().value ?? "";
    const name = written === "" ? known.get(row.th) : written.replace(/(?!^)[A-Z]/g, " $&");
    row.en = name;
    known.set(row.th, name ?? "");
  }
}

/** Old sub-district code to the current one. */
export function readMoved(column: string): Map<string, string> {
  let code = 0;
  return new Map(
    column.split(",").map((entry) => {
      const [step = "", now = ""] = entry.split(":");
      code += Number(step);
      return [String(code), String(code).slice(0, 2) + now];
    }),
  );
}

function* readCodes(column: string): Generator<string> {
  let province = 0;
  for (const line of column.split("/")) {
    const [step = "", ...words] = line.split(" ");
    province += Number.parseInt(step, 36);
    yield String(province);
    let district = 0;
    for (const word of words) {
      district += Number.parseInt(word.charAt(0), 36);
      const parent = province * 100 + district;
      yield String(parent);
      let subdistrict = 0;
      for (let at = 1; at < word.length; at++) {
        subdistrict += Number.parseInt(word.charAt(at), 36);
        yield String(parent * 100 + subdistrict);
      }
    }
  }
}

function readPostcodes(column: string): string[][] {
  let primary = 0;
  let list: string[] = [];
  return column.split(",").map((entry) => {
    if (entry !== "") {
      const [step = "", ...others] = entry.split("+");
      primary += Number(step);
      list = [String(primary), ...others];
    }
    return list;
  });
}

function collectPostcodes(rows: readonly AreaRow[]): void {
  let province = new Set<string>();
  let district = new Set<string>();
  // From the last row up, so that a parent is met after all of its children.
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row) continue;
    if (row.level === "subdistrict") for (const postcode of row.postcodes) district.add(postcode);
    else if (row.level === "district") {
      row.postcodes = [...district].sort();
      for (const postcode of district) province.add(postcode);
      district = new Set();
    } else {
      row.postcodes = [...province].sort();
      province = new Set();
    }
  }
}
