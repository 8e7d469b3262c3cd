import { beforeAll, describe, expect, it, vi } from "vitest";
import { provinces } from "../provinces/index.js";
import type { Area } from "./area.js";
import type { AreaIndex } from "./areaIndex.js";
import { loadAreas, loadEnglishNames } from "./load.js";

let index: AreaIndex;
let every: Area[];

beforeAll(async () => {
  index = await loadAreas();
  const districts = index.children().flatMap((province) => index.children(province.code));
  every = [...index.children(), ...districts, ...districts.flatMap((district) => index.children(district.code))];
});

describe("the areas of Thailand", () => {
  it("are 77 provinces, 928 districts and 7,436 sub-districts", () => {
    const count = (level: Area["level"]) => every.filter((area) => area.level === level).length;
    expect([count("province"), count("district"), count("subdistrict")]).toEqual([77, 928, 7436]);
    expect(new Set(every.map(({ code }) => code)).size).toBe(8441);
  });

  it("have 50 เขต and 180 แขวง in Bangkok", () => {
    const khet = index.children("10");
    expect(khet).toHaveLength(50);
    expect(khet.flatMap(({ code }) => index.children(code))).toHaveLength(180);
  });

  it("agree with the provinces room", () => {
    expect(index.children().map(({ code, th, en }) => [code, th, en])).toEqual(
      provinces.map(({ code, th, en }) => [code, th, en]),
    );
  });

  it("each have a code of their parent and two digits", () => {
    for (const area of every) {
      expect(index.byCode(area.code)).toBe(area);
      expect(index.parent(area.code)).toBe(
        area.level === "province" ? undefined : index.byCode(area.code.slice(0, -2)),
      );
    }
  });

  it("each have a Thai name without ตำบล, อำเภอ or จังหวัด in front, unique under its parent", () => {
    expect(every.filter(({ th }) => /^(?:ตำบล|อำเภอ|จังหวัด|เขต|แขวง|เทศบาล)/.test(th) || th.trim() !== th)).toEqual([]);
    expect(new Set(every.map(({ parentCode, th }) => `${parentCode} ${th}`)).size).toBe(every.length);
  });

  it.each([
    ["560110", "แม่กา"],
    ["560702", "ศรีถ้อย"],
    ["560506", "สันโค้ง"],
    ["560501", "ดอกคำใต้"],
    ["560207", "พระธาตุขิงแกง"],
    ["560607", "ขุนควร"],
    ["560805", "สบบง"],
    ["560803", "ทุ่งกล้วย"],
    ["560902", "ดงเจน"],
    ["560206", "ห้วยยางขาม"],
    ["380101", "บึงกาฬ"],
    ["380107", "นาสวรรค์"],
    ["1041", "หลักสี่"],
    ["5609", "ภูกามยาว"],
    ["100910", "พระโขนงใต้"],
    ["103605", "สนามบิน"],
  ])("have %s for %s", (code, name) => {
    expect(index.byCode(code)?.th).toBe(name);
  });

  it("list the capital district first, or in the order of a Thai dictionary when asked", () => {
    expect(index.children("56")[0]?.th).toBe("เมืองพะเยา");
    expect(index.children("56", { order: "name" }).map(({ th }) => th)).toEqual([
      "จุน",
      "เชียงคำ",
      "เชียงม่วน",
      "ดอกคำใต้",
      "ปง",
      "ภูกามยาว",
      "ภูซาง",
      "เมืองพะเยา",
      "แม่ใจ",
    ]);
  });

  it("answer nothing for codes that are not areas", () => {
    for (const code of ["", "5", "99", "5600", "560199", "560303", "constructor", "แม่กา"]) {
      expect(index.byCode(code)).toBeUndefined();
      expect(index.path(code)).toBeUndefined();
      expect(index.parent(code)).toBeUndefined();
    }
    expect(index.children("560110")).toEqual([]);
  });

  it("are handed out as lists a caller may sort without changing anybody else's", () => {
    const mine = index.children("56") as Area[];
    mine.reverse();
    expect(index.children("56")[0]?.code).toBe("5601");
  });

  it("are loaded once", async () => {
    expect(await loadAreas()).toBe(index);
  });
});

describe("postcodes", () => {
  it("are five digits, at least one for every sub-district", () => {
    expect(every.filter(({ postcodes }) => postcodes.length === 0)).toEqual([]);
    expect(every.flatMap(({ postcodes }) => postcodes).filter((code) => !/^[1-9]\d{4}$/.test(code))).toEqual([]);
  });

  it("can be two, the primary first", () => {
    expect(index.byCode("200116")).toMatchObject({ th: "เสม็ด", postcodes: ["20000", "20130"] });
  });

  it("of a district are those of its sub-districts", () => {
    const wanted = [...new Set(index.children("5601").flatMap(({ postcodes }) => postcodes))].sort();
    expect(index.byCode("5601")?.postcodes).toEqual(wanted);
  });
});

describe("old codes", () => {
  it.each([
    ["560303", "560805", "สบบง"],
    ["560302", "560803", "ทุ่งกล้วย"],
    ["560103", "560902", "ดงเจน"],
    ["102404", "104902", "ทุ่งครุ"],
    ["301707", "302901", "ขุย"],
    ["530306", "530407", "ท่าแฝก"],
  ])("%s is %s (%s) today", (old, now, name) => {
    expect(index.byCode(old)).toBeUndefined();
    expect(index.currentCode(old)).toBe(now);
    expect(index.byCode(now)?.th).toBe(name);
  });

  it("leave current codes as they are", () => {
    for (const { code } of every) expect(index.currentCode(code)).toBe(code);
  });

  it("are unknown when nobody has used them, or when the area was divided in two", () => {
    expect(index.currentCode("999999")).toBeUndefined();
    expect(index.currentCode("104701")).toBeUndefined();
  });
});

describe("a written-out path", () => {
  it("goes from the sub-district to the province", () => {
    expect(index.path("560110")).toBe("ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา");
    expect(index.path("5605")).toBe("อำเภอดอกคำใต้ จังหวัดพะเยา");
  });

  it("has แขวง and เขต in Bangkok, which is not a จังหวัด", () => {
    expect(index.path("100402")).toBe("แขวงสีลม เขตบางรัก กรุงเทพมหานคร");
    expect(index.path("10")).toBe("กรุงเทพมหานคร");
  });

  it("is English once the English names are there, and Thai until then", async () => {
    // Read anew, because another test may have had the English names added already.
    vi.resetModules();
    const fresh = await import("./load.js");
    const areas = await fresh.loadAreas();
    const english = (code: string) => areas.path(code, { locale: "en" });
    expect(english("560110")).toBe("ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา");
    expect(await fresh.loadEnglishNames()).toBe(areas);
    expect(english("560110")).toBe("Mae Ka Subdistrict, Mueang Phayao District, Phayao Province");
    expect(english("100402")).toBe("Si Lom Subdistrict, Bang Rak District, Bangkok");
  });
});

describe("English names", () => {
  it("are there for every area, in Latin letters, never the source's NULL", async () => {
    await loadEnglishNames();
    expect(every.filter(({ en }) => !/^[A-Z][a-z]*(?:[ -][A-Za-z]+)*$/.test(en ?? "") || en === "NULL")).toEqual([]);
  });

  it("belong to their own district in Phayao, not to Mueang Phayao", async () => {
    await loadEnglishNames();
    expect(index.children("56").map(({ en }) => en)).toEqual([
      "Mueang Phayao",
      "Chun",
      "Chiang Kham",
      "Chiang Muan",
      "Dok Khamtai",
      "Pong",
      "Mae Chai",
      "Phu Sang",
      "Phu Kamyao",
    ]);
  });
});
