import { loadAreas } from "@saan/areas/areas";
import { areaReference } from "@saan/schema/area";
import { describe, expect, it } from "vitest";
import { listedAreas, nameAndPlace, recoded, referenceTo, standingOf, textOfArea } from "./areaReferences.js";

const areas = await loadAreas();
const area = (code: string) => {
  const found = areas.byCode(code);
  if (!found) throw new Error(code);
  return found;
};

describe("what is stored of an area", () => {
  it("is its code, its level and its name, as the schema has it", () => {
    const reference = referenceTo(areas, area("560110"), null);
    expect(reference).toEqual({ code: "560110", level: "subdistrict", nameAsStated: "ตำบลแม่กา" });
    expect(areaReference.safeParse(reference).success).toBe(true);
    expect(referenceTo(areas, area("10"), null).nameAsStated).toBe("กรุงเทพมหานคร");
    expect(referenceTo(areas, area("1001"), null).nameAsStated).toBe("เขตพระนคร");
  });

  it("keeps the name of a document that means this very area, and no other", () => {
    const stated = { level: "subdistrict", nameAsStated: "ต.แม่กา", readAs: "unspecified" } as const;
    expect(referenceTo(areas, area("560110"), stated)).toEqual({ ...stated, code: "560110" });
    expect(referenceTo(areas, area("560501"), stated).nameAsStated).toBe("ตำบลดอกคำใต้");
  });

  it("says so when the code has moved, and what it was", () => {
    const old = { code: "560303", level: "subdistrict", nameAsStated: "สบบง" } as const;
    const standing = standingOf(areas, old.code);
    expect(standing).toMatchObject({ kind: "moved", area: { code: "560805" } });
    const now = recoded(old, area("560805"));
    expect(now).toEqual({ ...old, code: "560805", validity: "recoded", formerCode: "560303" });
    expect(areaReference.safeParse(now).success).toBe(true);
  });

  it("knows today's codes, and codes that are none", () => {
    expect(standingOf(areas, "560110")?.kind).toBe("current");
    expect(standingOf(areas, "999999")).toEqual({ kind: "unknown" });
    expect(standingOf(areas, undefined)).toBeUndefined();
  });
});

describe("how an area reads", () => {
  it("is its path, or its name as stated while the names are not here or its code is none", () => {
    const reference = { code: "560110", level: "subdistrict", nameAsStated: "แม่กา" } as const;
    expect(textOfArea(areas, reference, "th")).toBe("ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา");
    expect(textOfArea(undefined, reference, "th")).toBe("แม่กา");
    expect(textOfArea(areas, { ...reference, code: "999999" }, "th")).toBe("แม่กา");
  });

  it("has its own name apart from what it lies in", () => {
    expect(nameAndPlace(areas, area("560110"), "th")).toEqual({
      name: "ตำบลแม่กา",
      around: "อำเภอเมืองพะเยา จังหวัดพะเยา",
    });
    expect(nameAndPlace(areas, area("56"), "th")).toEqual({ name: "จังหวัดพะเยา", around: "" });
  });

  it("is listed by name only where the list is one a person can read", () => {
    expect(listedAreas(areas, "province", "", "th")).toHaveLength(77);
    expect(listedAreas(areas, "subdistrict", "5601", "th").length).toBeGreaterThan(5);
    expect(listedAreas(areas, "subdistrict", "", "th")).toEqual([]);
    expect(listedAreas(areas, "district", "5601", "th")).toEqual([]);
  });
});
