import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type AreaIndex, loadAreas } from "../areas/index.js";
import { type LocalGovernmentKind, localGovernmentKinds, readLocalGovernment } from "./index.js";

/** Kind, name and what stands around it; or why not. */
function read(text: string): unknown[] {
  const result = readLocalGovernment(text);
  expect(result.asStated).toBe(text);
  return result.kind === "unreadable" ? [result.reason] : [result.governmentKind, result.name, result.around];
}

const SUBDISTRICT = "subdistrict-municipality";
const SAO = "subdistrict-administrative-organization";
const PAO = "provincial-administrative-organization";

describe("the kinds of local government", () => {
  it("are five general ones and two cities, each with its act", () => {
    expect(Object.keys(localGovernmentKinds)).toHaveLength(7);
    for (const { th, en, source } of Object.values(localGovernmentKinds)) {
      expect(th).toMatch(/^[ก-๙]+$/);
      expect(en).toMatch(/^[A-Z][A-Za-z ]+$/);
      expect(source).toMatch(/^พ\.ร\.บ\. .+ พ\.ศ\. 2[45]\d\d$/);
    }
  });

  it("put the three classes of เทศบาล under one act", () => {
    const acts = Object.values(localGovernmentKinds).filter(({ th }) => th.startsWith("เทศบาล"));
    expect(acts.map(({ source }) => source)).toEqual(Array(3).fill("พ.ร.บ. เทศบาล พ.ศ. 2496"));
  });

  it("can be read back from their own Thai words, long and short", () => {
    for (const [kind, entry] of Object.entries(localGovernmentKinds)) {
      const words = "short" in entry ? [entry.th, entry.short] : [entry.th];
      const isCity = kind === "pattaya-city" || kind === "bangkok-metropolitan-administration";
      for (const word of words) expect(read(isCity ? word : `${word}แม่กา`)[0]).toBe(kind);
    }
  });
});

describe("reading a local government", () => {
  it.each<[string, LocalGovernmentKind | undefined, string, string?]>([
    ["เทศบาลตำบลแม่กา", SUBDISTRICT, "แม่กา"],
    ["ทต.แม่กา", SUBDISTRICT, "แม่กา"],
    ["ทต แม่กา", SUBDISTRICT, "แม่กา"],
    ["ท.ต.แม่กา", SUBDISTRICT, "แม่กา"],
    ["เทศบาลตำบล แม่กา", SUBDISTRICT, "แม่กา"],
    ["เทศบาลเมืองพะเยา", "town-municipality", "พะเยา"],
    ["ทม.พะเยา", "town-municipality", "พะเยา"],
    ["เทศบาลนครเชียงใหม่", "city-municipality", "เชียงใหม่"],
    ["ทน. เชียงใหม่", "city-municipality", "เชียงใหม่"],
    ["เทศบาลนครนครสวรรค์", "city-municipality", "นครสวรรค์"],
    ["องค์การบริหารส่วนตำบลแม่นาเรือ", SAO, "แม่นาเรือ"],
    ["องค์กรบริหารส่วนตำบลแม่นาเรือ", SAO, "แม่นาเรือ"],
    ["อบต.แม่นาเรือ", SAO, "แม่นาเรือ"],
    ["อ.บ.ต. แม่นาเรือ", SAO, "แม่นาเรือ"],
    ["อบตแม่นาเรือ", SAO, "แม่นาเรือ"],
    ["อบต. แม่นาเรือ อ.เมือง จ.พะเยา", SAO, "แม่นาเรือ", "อ.เมือง จ.พะเยา"],
    ["อบต.แม่นาเรืออ.เมืองจ.พะเยา", SAO, "แม่นาเรือ", "อ.เมืองจ.พะเยา"],
    ["องค์การบริหารส่วนจังหวัดพะเยา", PAO, "พะเยา"],
    ["อบจ.พะเยา", PAO, "พะเยา"],
    ["สำนักงานเทศบาลตำบลแม่กา", SUBDISTRICT, "แม่กา"],
    ["ที่ทำการ อบต.แม่นาเรือ", SAO, "แม่นาเรือ"],
    ["สำนักงานเทศบาลเมืองพะเยา ต.เวียง อ.เมือง", "town-municipality", "พะเยา", "ต.เวียง อ.เมือง"],
    ["เทศบาลตำบลแม่กา (อำเภอเมืองพะเยา จังหวัดพะเยา)", SUBDISTRICT, "แม่กา", "อำเภอเมืองพะเยา จังหวัดพะเยา"],
    ["เทศบาลตำบลแม่กาอำเภอเมืองพะเยาจังหวัดพะเยา", SUBDISTRICT, "แม่กา", "อำเภอเมืองพะเยาจังหวัดพะเยา"],
    ["อบต.สามตำบล อ.จุฬาภรณ์", SAO, "สามตำบล", "อ.จุฬาภรณ์"],
    ["อบต.จ.ป.ร. อ.กระบุรี", SAO, "จ.ป.ร.", "อ.กระบุรี"],
    ["เมืองพัทยา", "pattaya-city", "เมืองพัทยา"],
    ["ศาลาว่าการเมืองพัทยา อ.บางละมุง จ.ชลบุรี", "pattaya-city", "เมืองพัทยา", "อ.บางละมุง จ.ชลบุรี"],
    ["เทศบาลเมืองพัทยา อ.บางละมุง จ.ชลบุรี", "pattaya-city", "เมืองพัทยา", "อ.บางละมุง จ.ชลบุรี"],
    ["กรุงเทพมหานคร", "bangkok-metropolitan-administration", "กรุงเทพมหานคร"],
    ["กทม.", "bangkok-metropolitan-administration", "กรุงเทพมหานคร"],
    ["Mae Ka Subdistrict Municipality", SUBDISTRICT, "Mae Ka"],
    ["Mae Na Ruea Subdistrict Administrative Organisation, Phayao", SAO, "Mae Na Ruea", "Phayao"],
    ["Phayao Provincial Administrative Organization", PAO, "Phayao"],
    ["Chiang Mai City Municipality Office", "city-municipality", "Chiang Mai"],
    ["เทศบาล ต.แม่กา", SUBDISTRICT, "แม่กา"],
    ["เทศบาลต.แม่กา", SUBDISTRICT, "แม่กา"],
    ["เทศบาล ตำบลแม่กา", SUBDISTRICT, "แม่กา"],
    ["เทศบาลตำบล ต.แม่กา", SUBDISTRICT, "แม่กา"],
    ["ทต. ต.แม่กา อ.เมือง", SUBDISTRICT, "แม่กา", "อ.เมือง"],
    ["องค์การบริหารส่วน ต.แม่กา", SAO, "แม่กา"],
    ["อบต. ต.แม่กา", SAO, "แม่กา"],
    ["อบต.ตำบลแม่กา", SAO, "แม่กา"],
    ["องค์การบริหารส่วน จ.พะเยา", PAO, "พะเยา"],
    ["อบจ. จ.พะเยา", PAO, "พะเยา"],
    ["เทศบาล เมืองพะเยา", "town-municipality", "พะเยา"],
    ["เทศบาลเมืองเมืองพล", "town-municipality", "เมืองพล"],
    ["เทศบาลเมืองสวรรคโลก", "town-municipality", "สวรรคโลก"],
    ["เทศบาลตำบลเมืองปาน", SUBDISTRICT, "เมืองปาน"],
  ])("reads %s", (text, kind, name, around) => {
    expect(read(text)).toEqual([kind, name, around]);
  });

  it.each([
    ["a zero-width space", "เทศบาลตำบลแม่\u200Bกา"],
    ["two เ for แ", "เทศบาลตำบลเเม่กา"],
    ["ำ in two parts", "เทศบาลต\u0E4D\u0E32บลแม่กา"],
    ["spaces nobody meant", "  เทศบาลตำบล\u00A0 แม่กา\n"],
  ])("forgives %s, and keeps the text as stated", (_, text) => {
    expect(read(text)).toEqual([SUBDISTRICT, "แม่กา", undefined]);
  });

  it("does not choose a class for a เทศบาล that says none", () => {
    expect(read("เทศบาลแม่กา")).toEqual([undefined, "แม่กา", undefined]);
    // The word นคร belongs to the name of the province here.
    expect(read("เทศบาลนครปฐม")).toEqual([undefined, "นครปฐม", undefined]);
    expect(read("เทศบาลเมืองปาน อ.เมืองปาน")).toEqual([undefined, "เมืองปาน", "อ.เมืองปาน"]);
    expect(read("Mae Ka Municipality")).toEqual([undefined, "Mae Ka", undefined]);
  });

  it.each([
    ["", "empty"],
    [" \u200B", "empty"],
    ["ก".repeat(201), "too-long"],
    ["ตำบลแม่กา", "not-a-local-government"],
    ["ต.แม่กา อ.เมือง จ.พะเยา", "not-a-local-government"],
    ["อำเภอเมืองพัทยา", "not-a-local-government"],
    ["เมืองพัทยาใต้", "not-a-local-government"],
    ["โรงเรียนเทศบาล 1", "not-a-local-government"],
    ["นายก อบต.แม่กา", "not-a-local-government"],
    ["แขวงสีลม เขตบางรัก กรุงเทพมหานคร", "not-a-local-government"],
    ["สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา", "not-a-local-government"],
    ["เทศบาลตำบล", "no-name"],
    ["อบต.", "no-name"],
    ["อบต. อ.เมือง จ.พะเยา", "no-name"],
    ["เทศบาลตำบลแม่กา และ อบต.แม่นาเรือ", "more-than-one"],
  ])("says why %j is none", (text, reason) => {
    expect(read(text)).toEqual([reason]);
  });

  it("does not trust the declared type of what a form or a file hands over", () => {
    for (const value of [undefined, null, 2562, {}, [], Symbol("x"), 10n]) {
      expect(readLocalGovernment(value as unknown as string)).toMatchObject({ kind: "unreadable", reason: "empty" });
    }
  });

  it("never throws, whatever is stated", () => {
    const pieces = [
      "เทศบาล",
      "ตำบล",
      "นคร",
      "อบต.",
      "อ.",
      "ท",
      "ต.",
      "แม่กา",
      " ",
      ",",
      "(",
      "\u200B",
      "\uD800",
      "municipality",
    ];
    const like = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((found) => found.join(""));
    fc.assert(
      fc.property(fc.oneof(like, fc.string({ unit: "binary", maxLength: 250 })), (text) => {
        const result = readLocalGovernment(text);
        expect(result.asStated).toBe(text);
        if (result.kind === "local-government") expect(result.name.trim()).not.toBe("");
      }),
      { numRuns: 3000 },
    );
  });

  it.each(["เทศบาล", "อ.บ.", "อบต. ", " ", "a ", "\u0E48", "\uD800"])("answers a megabyte of %j at once", (piece) => {
    const started = performance.now();
    expect(read(piece.repeat(Math.ceil(1_000_000 / piece.length)))).toEqual(["too-long"]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("the index of areas", () => {
  let index: AreaIndex;

  beforeAll(async () => {
    index = await loadAreas();
  });

  it.each([
    "เทศบาลตำบลแม่กา",
    "ทต.แม่กา",
    "อบต. แม่กา",
    "สำนักงานเทศบาลตำบลแม่กา",
    "เทศบาลตำบลแม่กา อ.เมือง จ.พะเยา",
    "องค์การบริหารส่วนตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา 56000",
    "องค์การบริหารส่วนจังหวัดพะเยา",
    "Mae Ka Subdistrict Municipality",
    "เทศบาล ต.แม่กา",
    "เทศบาลต.แม่กา",
    "เทศบาล ตำบลแม่กา",
    "องค์การบริหารส่วน ต.แม่กา",
    "อบต. ต.แม่กา",
    "เทศบาลตำบล ต.แม่กา",
    "เมืองพัทยา",
    "เมืองพัทยา จ.ชลบุรี",
    "Pattaya City",
  ])("does not take %s for an area, and says what it is", (text) => {
    expect(index.search(text)).toEqual([]);
    expect(index.resolve(text)).toEqual({ kind: "none", localGovernment: readLocalGovernment(text) });
    expect(readLocalGovernment(text).kind).toBe("local-government");
  });

  it("says the same when the province is known", () => {
    expect(index.resolve("ทต.แม่กา", { province: "พะเยา", level: "subdistrict" })).toMatchObject({
      kind: "none",
      localGovernment: { governmentKind: SUBDISTRICT, name: "แม่กา" },
    });
  });

  it("does not take the place of a local government for the area an office or a community lies in", () => {
    for (const text of ["ชุมชนแม่กา เทศบาลตำบลแม่กา อ.เมือง จ.พะเยา", "นายก อบต.แม่กา อ.เมือง จ.พะเยา"]) {
      expect(index.search(text)).toEqual([]);
      expect(index.resolve(text)).toEqual({ kind: "none" });
    }
  });

  it("knows the sub-district a text names beside its local government", () => {
    const text = "เทศบาลตำบลแม่กา ต.แม่กา อ.เมือง จ.พะเยา";
    expect(index.resolve(text)).toMatchObject({ kind: "one", area: { code: "560110" } });
    expect(index.search(text)[0]?.code).toBe("560110");
  });

  it("still takes กรุงเทพมหานคร for the area it also is, and says nothing of local governments elsewhere", () => {
    expect(index.resolve("กรุงเทพมหานคร")).toMatchObject({ kind: "one", area: { code: "10" } });
    expect(index.resolve("กรุงเทพมหานคร", { level: "district" })).toEqual({ kind: "none" });
    expect(index.resolve("ไม่มีที่นี่")).toEqual({ kind: "none" });
  });

  it("does not invent a class out of a name that begins with เมือง or นคร", () => {
    const wrong = index.children().flatMap((province) =>
      index
        .children(province.code)
        .flatMap((district) => [district, ...index.children(district.code)])
        .filter(({ th }) => /^(?:เมือง|นคร)./.test(th) && th !== `เมือง${province.th}` && th !== "เมืองสวรรคโลก")
        .filter(({ th }) => {
          const [kind, name] = read(`เทศบาล${th}`);
          return kind !== undefined || name !== th;
        }),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps the class of every town and city that is called as a province or its capital district is", () => {
    for (const { th } of index.children()) {
      if (th !== "กรุงเทพมหานคร") expect(read(`เทศบาลเมือง${th}`)).toEqual(["town-municipality", th, undefined]);
      expect(read(`เทศบาลนคร${th}`)).toEqual(["city-municipality", th, undefined]);
    }
  });

  it("finds every area that a local government could be named after", () => {
    const names = new Set(
      index
        .children()
        .flatMap((p) => index.children(p.code).flatMap((d) => index.children(d.code).map(({ th }) => th))),
    );
    const lost = [...names].filter((name) => {
      const result = readLocalGovernment(`อบต.${name} จ.พะเยา`);
      return result.kind !== "local-government" || result.name !== name || result.around !== "จ.พะเยา";
    });
    expect(lost).toEqual([]);
  });
});
