import { provinceRows } from "../generated/provinces.js";

/** The six geographical regions of the National Geographical Committee (1977); a ministry's planning regions differ. */
export type Region = "north" | "northeast" | "central" | "east" | "west" | "south";

export interface Province {
  /** Two digits, DOPA / TIS 1099. */
  readonly code: string;
  /** Without the word จังหวัด. */
  readonly th: string;
  readonly en: string;
  /** ISO 3166-2: `TH-` and the same two digits, for all 77. */
  readonly iso: `TH-${string}`;
  readonly region: Region;
}

/** The 76 provinces and Bangkok, in code order. Nothing of the sub-district data is loaded for it. */
export const provinces: readonly Province[] = /* @__PURE__ */ readProvinces();

/** The province of a two-digit code; `undefined` for anything else. */
export function provinceByCode(code: string): Province | undefined {
  return provinces.find((province) => province.code === code);
}

function readProvinces(): readonly Province[] {
  const rows = provinceRows.split("/").map((row) => {
    const [code = "", th = "", en = "", region = ""] = row.split(",");
    return Object.freeze({ code, th, en, iso: `TH-${code}` as const, region: region as Region });
  });
  return Object.freeze(rows);
}
