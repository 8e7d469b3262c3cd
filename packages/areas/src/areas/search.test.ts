import { toQwerty } from "@saan/thai/text";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { AreaIndex } from "./areaIndex.js";
import { loadAreas, loadEnglishNames } from "./load.js";

let index: AreaIndex;
const codes = (query: string, options?: Parameters<AreaIndex["search"]>[1]) =>
  index.search(query, options).map(({ code }) => code);

beforeAll(async () => {
  index = await loadAreas();
});

describe("search", () => {
  it.each([
    ["a zero-width space inside", "แม่\u200Bกา"],
    ["two เ for แ", "เเม่กา"],
    ["ต. glued to the name", "ต.แม่กา"],
    ["ต. and a space", "ต. แม่กา"],
    ["ตำบล in full", "ตำบลแม่กา"],
    ["a space inside the name", "แม่ กา"],
    ["the district beside it", "แม่กา เมืองพะเยา"],
    ["the district first", "เมืองพะเยา แม่กา"],
    ["อ.เมือง, as everybody writes the capital district", "ต.แม่กา อ.เมือง จ.พะเยา"],
    ["no spaces at all", "ตำบลแม่กาอำเภอเมืองพะเยาจังหวัดพะเยา"],
    ["a house number and the postcode in Thai digits", "๙๙/๑ หมู่ ๕ ต.แม่กา อ.เมือง จ.พะเยา ๕๖๐๐๐"],
    ["the tone mark missing", "แมกา"],
    ["the code", "560110"],
  ])("finds แม่กา of Phayao first with %s", (_, query) => {
    expect(codes(query)[0]).toBe("560110");
  });

  it("finds a district by the province it belonged to before another was made of it", () => {
    expect(index.search("เซกา หนองคาย").map(({ code }) => code)).toEqual(["3804"]);
    expect(index.search("เซกา หนองคาย", { level: "subdistrict" })).toEqual([]);
  });

  it("finds a province by what people call it, once, and the sub-district called so, too", () => {
    expect(codes("โคราช")).toEqual(["30", "301803"]);
    expect(codes("จ.โคราช")).toEqual(["30"]);
    expect(codes("แปดริ้ว")).toEqual(["24"]);
    expect(codes("อ.สูงเนิน โคราช")).toEqual(["3018", "301803"]);
    expect(codes("สีลม กทม.")).toEqual(["100402"]);
    const found = codes("อุดร");
    expect(found[0]).toBe("41");
    expect(new Set(found).size).toBe(found.length);
    expect(codes("โคราช", { level: "subdistrict" })).toEqual(["301803"]);
  });

  it("puts the exact name before the same letters with another tone", () => {
    const found = codes("แม่กา");
    expect(found[0]).toBe("560110");
    expect(found.indexOf("501205")).toBeGreaterThan(0);
    expect(codes("แม่ก๊า")[0]).toBe("501205");
  });

  it.each([
    ["สุราษฏร์ธานี", "จังหวัดสุราษฎร์ธานี"],
    ["สุราษฎรธานี", "จังหวัดสุราษฎร์ธานี"],
    ["หนองบัวลำพู", "จังหวัดหนองบัวลำภู"],
    ["ลำพุน", "จังหวัดลำพูน"],
    ["อุดรธานิ", "จังหวัดอุดรธานี"],
    ["เพชรบุรณ์", "จังหวัดเพชรบูรณ์"],
    ["เชียงไหม่", "จังหวัดเชียงใหม่"],
    ["จ.กาลสินธุ์", "จังหวัดกาฬสินธุ์"],
    ["เพชรบูรน์", "จังหวัดเพชรบูรณ์"],
    ["อุทัยทานี", "จังหวัดอุทัยธานี"],
    ["ประจวบคีรีขันท์", "จังหวัดประจวบคีรีขันธ์"],
    ["หาดไหญ่", "อำเภอหาดใหญ่ จังหวัดสงขลา"],
    ["ราษฏร์บูรณะ", "เขตราษฎร์บูรณะ กรุงเทพมหานคร"],
    ["แม่กา อ.เมืองภะเยา", "ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา"],
  ])("finds a name typed with a letter that sounds the same: %s", (typed, found) => {
    expect(index.path(index.search(typed)[0]?.code ?? "")).toBe(found);
  });

  it("puts the capital district first where เมือง is said of a province, although other names begin so", () => {
    for (const province of ["นครราชสีมา", "ศรีสะเกษ", "ร้อยเอ็ด", "ลำปาง"]) {
      expect(index.search(`อ.เมือง จ.${province}`, { limit: 1 })).toMatchObject([{ th: `เมือง${province}` }]);
    }
  });

  it("puts the name as typed before one that sounds the same", () => {
    const found = index.search("ศรีษะเกษ").map(({ code }) => index.path(code));
    expect(found.slice(0, 2)).toEqual(["ตำบลศรีษะเกษ อำเภอนาน้อย จังหวัดน่าน", "จังหวัดศรีสะเกษ"]);
    const typed = index.search("ศ", { limit: 50 });
    expect(typed.filter(({ th }) => !th.startsWith("ศ"))).toEqual([]);
  });

  it("takes no name for one that only sounds the same: resolve asks no such question", () => {
    expect(index.resolve("สุราษฏร์ธานี")).toEqual({ kind: "none" });
  });

  it("ranks a name with the query's tones above one found without them", () => {
    const withTone = index.search("ข้าว").map(({ th }) => th);
    expect(withTone[0]?.startsWith("ข้าว")).toBe(true);
  });

  it("finds ดอกคำใต้ typed with a decomposed ำ, the district before the sub-district", () => {
    expect(codes("ดอกค\u0E4D\u0E32ใต้").slice(0, 2)).toEqual(["5605", "560501"]);
  });

  it("finds the sub-districts of a postcode in Thai digits, and of its beginning", () => {
    const found = index.search("๕๖๐๐๐", { limit: 100 });
    expect(found.map(({ code }) => code)).toContain("560110");
    expect(found.every(({ postcodes }) => postcodes.includes("56000"))).toBe(true);
    expect(codes("5600", { limit: 200 })).toEqual(expect.arrayContaining(["560110"]));
  });

  it("finds a sub-district by its second postcode", () => {
    expect(codes("20130", { limit: 100 })).toContain("200116");
  });

  it("finds today's area for an old code", () => {
    expect(codes("560303")[0]).toBe("560805");
  });

  it("takes แม่* as text, not as a pattern", () => {
    expect(codes("แม่*")).toEqual([]);
    expect(codes("แม่.*กา|(")).toEqual([]);
  });

  it("finds every province from each of its beginnings", () => {
    for (const { code, th } of index.children()) {
      for (let end = 2; end <= th.length; end += 1) {
        const typed = th.slice(0, end);
        const found = index.search(typed, { level: "province", limit: 77 });
        expect(
          found.map((area) => area.code),
          typed,
        ).toContain(code);
      }
    }
  });

  it("finds names that begin with one letter, short ones first, and any letter inside when none begins with it", () => {
    const found = index.search("ป", { level: "subdistrict" });
    expect(found).toHaveLength(20);
    expect(found.every(({ th }) => th.startsWith("ป"))).toBe(true);
    expect(found[0]?.th).toBe("ปง");
    const inside = index.search("ู", { limit: 3 });
    expect(inside.map(({ th }) => th.includes("ู"))).toEqual([true, true, true]);
  });

  it("gives the first of the answers a longer list would have", () => {
    const beginnings = [
      "บ",
      "บ้",
      "น",
      "หนอง",
      "า",
      "่า",
      "ก",
      "5",
      "56",
      "บ้าน พะเยา",
      "ต.บ้าน",
      "ก ก ก",
      "า า า",
      "ก 56000",
    ];
    for (const query of beginnings) {
      const all = codes(query, { limit: 10_000 });
      expect(new Set(all).size).toBe(all.length);
      for (const limit of [1, 7, 20]) expect(codes(query, { limit }), query).toEqual(all.slice(0, limit));
    }
  });

  it("finds names with a hyphen or dots written without them", () => {
    expect(codes("สุไหงโกลก")).toEqual(["9610", "961001"]);
    expect(codes("จปร")[0]).toBe("850406");
    expect(codes("ต.จ.ป.ร. อ.กระบุรี")).toEqual(["850406"]);
  });

  it("does not cut สามตำบล in two", () => {
    expect(codes("สามตำบล")).toEqual(["801906"]);
    expect(codes("ตำบลสามตำบลอำเภอจุฬาภรณ์")).toEqual(["801906"]);
  });

  it("understands แขวง, เขต and กทม.", () => {
    expect(codes("แขวงสีลมเขตบางรัก กทม.")).toEqual(["100402"]);
    expect(codes("กทม")[0]).toBe("10");
    expect(codes("หลักเขต")[0]).toBe("310122");
  });

  it("keeps to a level and to a province or district", () => {
    expect(codes("ดอกคำใต้", { level: "district" })).toEqual(["5605"]);
    expect(codes("แม่กา", { within: "56" })[0]).toBe("560110");
    expect(codes("แม่กา", { within: "50" })).toEqual(["501205"]);
    expect(codes("เมืองพะเยา", { within: "5601" })).toEqual([]);
  });

  it("gives twenty unless told", () => {
    expect(codes("บ้าน")).toHaveLength(20);
    expect(codes("บ้าน", { limit: 3 })).toEqual(codes("บ้าน").slice(0, 3));
    expect(codes("บ้าน", { limit: 0 })).toEqual([]);
    expect(codes("บ้าน", { limit: -1 })).toEqual([]);
  });

  it("finds nothing inside a code that is none", () => {
    for (const within of ["99", "5", "พะเยา", "560110", "560303"]) expect(codes("แม่กา", { within })).toEqual([]);
  });

  it("finds nothing for nothing", () => {
    expect(["", "   ", "\u200B", "ต.", "อำเภอ", "-", ",", " . ", "--"].flatMap((query) => codes(query))).toEqual([]);
  });

  describe("with the keyboard in the wrong layout", () => {
    it.each([
      ["แม่กา", "c,jdk"],
      ["ต.แม่กา", '9"c,jdk'],
      ["แม่กา เมืองพะเยา", "c,jdk g,nv'rtgpk"],
    ])("finds %s typed as %s", (_, typed) => {
      expect(codes(typed)[0]).toBe("560110");
    });

    it("finds a postcode typed with a Thai keyboard", () => {
      expect(codes("ถุจจจ", { limit: 100 })).toContain("560110");
    });

    it("finds every area by what its Thai keys type in English", () => {
      const every = index
        .children()
        .flatMap((p) => index.children(p.code).flatMap((d) => [d, ...index.children(d.code)]));
      fc.assert(
        fc.property(fc.constantFrom(...every), ({ code, th, level, parentCode }) => {
          expect(codes(toQwerty(th), { level, within: parentCode })[0]).toBe(code);
        }),
        { numRuns: 500 },
      );
    });

    it("believes the text as typed where that finds anything", () => {
      // The key 5 is ถ, with which names of the south begin too: those have postcodes of 8 and 9.
      const found = index.search("5", { limit: 10_000 });
      expect(found.length).toBeGreaterThan(500);
      expect(found.filter(({ postcodes }) => !postcodes.some((postcode) => postcode.startsWith("5")))).toEqual([]);
    });

    it("does not guess at the middle of a name", () => {
      // k is า, which is in thousands of names and begins none.
      expect(codes("k")).toEqual([]);
    });
  });

  it("finds English spellings once the English names are loaded", async () => {
    await loadEnglishNames();
    expect(codes("mae ka")[0]).toBe("560110");
    expect(codes("MAEKA")[0]).toBe("560110");
    expect(codes("Mae Ka, Mueang Phayao")).toEqual(["560110"]);
    expect(codes("Mae Ka Subdistrict, Mueang Phayao District")).toEqual(["560110"]);
    expect(codes("tambon mae ka amphoe mueang phayao")).toEqual(["560110"]);
    expect(codes("Lak Khet")[0]).toBe("310122");
    expect(codes("ทฟำ าฟ")[0]).toBe("560110");
    expect(codes("c,jdk")[0]).toBe("560110");
  });

  it("never throws, whatever is typed", () => {
    const thai = fc.string({ unit: fc.constantFrom(..."กาแม่เํำ้๊ๆฯ๕0. ต.อ.จ.เขตตำบล,|/\n\u200B*[(\\"), maxLength: 300 });
    fc.assert(
      fc.property(fc.oneof(thai, fc.string({ unit: "binary", maxLength: 300 })), (query) => {
        expect(index.search(query).length).toBeLessThanOrEqual(20);
      }),
    );
  });

  it("finds every area by its own name within its parent", () => {
    const every = index
      .children()
      .flatMap((p) => index.children(p.code).flatMap((d) => [d, ...index.children(d.code)]));
    fc.assert(
      fc.property(fc.constantFrom(...every), ({ code, th, level, parentCode }) => {
        expect(codes(th, { level, within: parentCode })[0]).toBe(code);
      }),
      { numRuns: 500 },
    );
  });
});
