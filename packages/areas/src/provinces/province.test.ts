import { describe, expect, it } from "vitest";
import { provinceByCode, provinces } from "./index.js";

describe("provinces", () => {
  it("are the 76 provinces and Bangkok, in code order", () => {
    expect(provinces).toHaveLength(77);
    expect(provinces.map(({ code }) => code)).toEqual(provinces.map(({ code }) => code).sort());
    expect(new Set(provinces.map(({ th }) => th)).size).toBe(77);
  });

  it("carry both names, the ISO 3166-2 code and the region", () => {
    expect(provinceByCode("56")).toEqual({ code: "56", th: "พะเยา", en: "Phayao", iso: "TH-56", region: "north" });
    expect(provinceByCode("38")).toMatchObject({ th: "บึงกาฬ", en: "Bueng Kan", iso: "TH-38" });
  });

  it("fall into six regions of the sizes school geography gives them", () => {
    const sizes: Record<string, number> = {};
    for (const { region } of provinces) sizes[region] = (sizes[region] ?? 0) + 1;
    expect(sizes).toEqual({ north: 9, northeast: 20, central: 22, east: 7, west: 5, south: 14 });
  });

  it("answer undefined for a code no province has", () => {
    expect(["00", "5601", "", "พะเยา", "__proto__"].map(provinceByCode)).toEqual(Array(5).fill(undefined));
  });

  it("cannot be changed by one reader for all others", () => {
    expect(Object.isFrozen(provinces[0])).toBe(true);
    expect(Object.isFrozen(provinces)).toBe(true);
  });
});
