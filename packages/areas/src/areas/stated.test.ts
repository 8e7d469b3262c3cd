import { beforeAll, describe, expect, it } from "vitest";
import type { Area } from "./area.js";
import type { AreaIndex } from "./areaIndex.js";
import { loadAreas, loadEnglishNames } from "./load.js";
import type { ResolveOptions } from "./resolve.js";

let index: AreaIndex;

beforeAll(async () => {
  index = await loadAreas();
});

/** The codes of an answer: one, several, or none. */
function meaning(stated: string, options?: ResolveOptions): string[] {
  const answer = index.resolve(stated, options);
  if (answer.kind === "none") return [];
  return answer.kind === "one" ? [answer.area.code] : answer.areas.map(({ code }) => code);
}

const firstFound = (query: string) => index.search(query)[0]?.code;

describe("a house before a place", () => {
  it.each([
    "99/1 หมู่ 5 ต.แม่กา",
    "99/1 ม.5 บ้านห้วยเคียน ต.แม่กา อ.เมือง จ.พะเยา",
    "99 ต.แม่ กา อ.เมือง จ.พะเยา",
    "ต.แม่กา หมู่ 5 อ.เมือง จ.พะเยา",
    "ต.แม่กา ถนน พหลโยธิน อ.เมือง จ.พะเยา",
    "99/1 หมู่ 5 บ้านห้วยเคียน ซอย 3 ถนน พหลโยธิน ต.แม่กา อ.เมือง จ.พะเยา",
    "ต.แม่กา อ.เมือง จ.พะเยา โทร. 054431234",
    "ต.แม่กา อ.เมือง จ.พะเยา รหัสไปรษณีย์ 56000",
    "ร.ต.ต.สมชาย ต.แม่กา",
    "ต.แม่กา ฯลฯ",
  ])("says nothing of the place: %s", (stated) => {
    expect(meaning(stated)).toEqual(["560110"]);
    expect(firstFound(stated)).toBe("560110");
  });

  it("may be called as the district is", () => {
    expect(meaning("99 ปง ต.ออย อ.ปง")).toEqual(["560603"]);
  });
});

describe("a province or district that another sub-district lies in", () => {
  it.each([
    "ต.แม่กา เชียงใหม่",
    "เชียงใหม่ ต.แม่กา",
    "เชียง ใหม่ ต.แม่กา",
    "99/1 เชียงใหม่ ต.แม่กา",
    "ต.แม่กา แม่ใจ พะเยา",
    "แขวงสีลม เชียงใหม่",
    "ต.ดงเจน จ.พะเยา เชียงใหม่",
    "ต.แม่กา อ.เมือง เชียงใหม่",
    "ต.แม่กา บ้านแพ้ว",
    "เมือง ต.แม่ใจ จ.พะเยา",
  ])("is never left out of %s", (stated) => {
    expect(meaning(stated)).toEqual([]);
    expect(index.search(stated).map(({ th }) => th)).not.toContain("แม่กา");
  });

  it("is never left out, whatever the sub-district", () => {
    const provinces = index.children();
    const guessed: string[] = [];
    provinces.forEach((province, at) => {
      const elsewhere = provinces[(at + 11) % provinces.length];
      for (const { th } of listSubdistricts(province)) {
        for (const stated of [`ต.${th} ${elsewhere?.th}`, `${elsewhere?.th} ต.${th}`]) {
          const found = meaning(stated);
          if (found.some((code) => !code.startsWith(elsewhere?.code ?? ""))) guessed.push(stated);
        }
      }
    });
    expect(guessed).toEqual([]);
  });
});

describe("an institution of a sub-district", () => {
  it.each([
    "รพ.สต.แม่กา",
    "รพ. สต. แม่กา",
    "รพสต.แม่กา",
    "รพ.สต.แม่กา อ.เมือง จ.พะเยา",
    "สต.แม่กา",
    "โรงพยาบาลส่งเสริมสุขภาพตำบลแม่กา",
    "กศน.ตำบลแม่กา",
    "กองทุนสุขภาพตำบลแม่กา",
    "โรงเรียนผู้สูงอายุตำบลแม่กา",
    "รพ.สต.บ้านใหม่ จ.พะเยา",
  ])("is not the sub-district: %s", (stated) => {
    expect(index.resolve(stated)).toEqual({ kind: "none" });
    expect(index.search(stated)).toEqual([]);
  });

  it.each(["รพ.สต.บ้านห้วยเคียน ต.แม่กา", "โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านใหม่ ตำบลแม่กา", "ศูนย์ราชการ ตำบลแม่กา"])(
    "lies in the sub-district said beside it: %s",
    (stated) => {
      expect(meaning(stated)).toEqual(["560110"]);
      expect(firstFound(stated)).toBe("560110");
    },
  );
});

describe("แขวง and เขต", () => {
  it("are of กรุงเทพมหานคร only", () => {
    expect(meaning("แขวงบางรัก")).toEqual(["100404"]);
    expect(meaning("เขตบางรัก")).toEqual(["1004"]);
    for (const stated of ["แขวงแม่กา", "เขตแม่ใจ"]) {
      expect(meaning(stated)).toEqual([]);
      expect(index.search(stated)).toEqual([]);
    }
    expect(index.search("แขวงบางรัก").map(({ code }) => code)).toEqual(["100404"]);
    expect(meaning("เขตอำเภอเมืองพะเยา")).toEqual(["5601"]);
  });
});

describe("เมือง, the capital district in a column of a sheet", () => {
  it("is one with its province, and several without", () => {
    expect(meaning("เมือง", { province: "พะเยา", level: "district" })).toEqual(["5601"]);
    expect(meaning("เมือง", { province: "พะเยา" })).toEqual(["5601"]);
    expect(meaning("แม่กา เมือง พะเยา")).toEqual(["560110"]);
    expect(meaning("แม่กา เมือง", { province: "พะเยา" })).toEqual(["560110"]);
    expect(meaning("เมือง", { level: "district" })).toHaveLength(75);
    expect(meaning("เมือง", { level: "subdistrict" })).toHaveLength(2);
    expect(meaning("เมือง")).toHaveLength(77);
  });

  it("is found for every province that has one, and around each of its sub-districts", () => {
    const wrong: string[] = [];
    for (const province of index.children()) {
      const capital = index.children(province.code).find(({ th }) => th === `เมือง${province.th}`);
      if (!capital) continue;
      if (meaning("เมือง", { province: province.th, level: "district" }).join() !== capital.code)
        wrong.push(province.th);
      for (const { th, code } of index.children(capital.code)) {
        const inside = meaning(`${th} เมือง ${province.th}`);
        // ชัยนาท เมือง ชัยนาท may be the district as well.
        const wanted = th === province.th ? [capital.code, code] : [code];
        if (inside.join() !== wanted.join()) wrong.push(`${th} ${province.th}`);
        if (meaning(`${th} เมือง`, { province: province.th, level: "subdistrict" }).join() !== code) wrong.push(th);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("what is glued to a name, or stands around it", () => {
  it.each([
    "ตำบลแม่กาอำเภอเมืองพะเยาจังหวัดพะเยา56000",
    "ต.แม่กา56000",
    "(ต.แม่กา อ.เมือง จ.พะเยา)",
    "ต.แม่กา(บ้านห้วยเคียน)",
    '"ต.แม่กา"',
    "“ต.แม่กา”",
    "[แม่กา]",
    "แม่กา พะเยา ประเทศไทย",
    "ต.แม่กา จ.พะเยา 56000 ประเทศไทย",
  ])("does not hide it: %s", (stated) => {
    expect(meaning(stated)).toEqual(["560110"]);
    expect(firstFound(stated)).toBe("560110");
  });

  it("never hides a full address with the postcode glued to it", () => {
    const hidden = index.children().flatMap((province) =>
      listSubdistricts(province).filter(({ code, postcodes }) => {
        const address = (index.path(code) ?? "").replaceAll(" ", "") + postcodes[0];
        return meaning(address).join() !== code;
      }),
    );
    expect(hidden).toEqual([]);
  });
});

describe("the blank of a paper form", () => {
  it.each([
    ["ตำบล/แขวง แม่กา อำเภอ/เขต เมือง จังหวัด พะเยา", "560110"],
    ["แขวง/ตำบลแม่กา เขต/อำเภอเมือง จังหวัดพะเยา", "560110"],
    ["ตำบล(แขวง) แม่กา อำเภอ (เขต) เมือง จังหวัด: พะเยา", "560110"],
    ["ตำบล/แขวง ลุมพินี อำเภอ/เขต ปทุมวัน จังหวัด กรุงเทพมหานคร", "100704"],
    ["จังหวัด: พะเยา", "56"],
  ])("says the level of a name, whichever of two words it would be there: %s", (stated, code) => {
    expect(meaning(stated)).toEqual([code]);
  });
});

describe("a shortened name", () => {
  it.each([
    ["ประจวบฯ", "77"],
    ["ประจวบ ฯ", "77"],
    ["สุราษฎร์ฯ", "84"],
    ["อุบลฯ", "34"],
    ["นครศรีฯ", "80"],
    ["ปทุมฯ", "13"],
    ["กรุงเทพฯ", "10"],
  ])("%s is the one province that begins so", (stated, code) => {
    expect(meaning(stated, { level: "province" })).toEqual([code]);
    expect(meaning(`จ.${stated}`)).toEqual([code]);
  });

  it("stands around others too, and for the capital district", () => {
    expect(meaning("หัวหิน", { province: "ประจวบฯ", level: "district" })).toEqual(["7707"]);
    expect(meaning("ต.ในเมือง อ.เมือง จ.อุบลฯ")).toEqual(["340101"]);
    expect(meaning("อ.เมืองอุบลฯ")).toEqual(["3401"]);
    expect(meaning("เขตป้อมปราบฯ กทม.")).toEqual(["1008"]);
    expect(meaning("แขวงบ้านบาตร เขตป้อมปราบฯ กทม.")).toEqual(["100804"]);
    expect(meaning("จ.ศรีฯ")).toEqual(["33"]);
  });

  it("is none when two provinces begin so, or nothing says it is shortened", () => {
    expect(meaning("เพชรฯ")).toEqual([]);
    for (const name of ["ศรีฯ", "แม่ฯ", "หนองบัวฯ"]) expect(meaning(name), name).not.toHaveLength(1);
    expect(meaning("ฉะเชิง")).toEqual([]);
  });

  it("can be กิ่ง อ., as districts were once", () => {
    for (const stated of ["กิ่ง อ.ภูซาง", "กิ่งอ.ภูซาง", "กิ่งอำเภอภูซาง"]) expect(meaning(stated)).toEqual(["5608"]);
  });
});

describe("the province a record speaks of", () => {
  it("may have its postcode beside it", () => {
    expect(meaning("แม่กา", { province: "พะเยา 56000" })).toEqual(["560110"]);
    expect(meaning("แม่กา", { province: "56" })).toEqual(["560110"]);
    expect(meaning("แม่กา", { province: "เชียงใหม่ 50000" })).toEqual([]);
  });
});

describe("an English address", () => {
  beforeAll(() => loadEnglishNames());

  it.each([
    ["Mae Ka, Mueang Phayao, Phayao 56000", "560110"],
    ["Mae Ka, Mueang Phayao, Phayao 56000, Thailand", "560110"],
    ["Mae Ka, Mueang Phayao, Phayao, Thailand 56000", "560110"],
    ["Mae Ka Mueang Phayao Phayao 56000", "560110"],
    ["Mae Ka, Mueang, Phayao", "560110"],
    ["99/1 Moo 5, Tambon Mae Ka, Amphoe Mueang Phayao, Phayao 56000", "560110"],
    ["Silom, Bang Rak, Bangkok 10500", "100402"],
    ["Khwaeng Silom, Khet Bang Rak, Bangkok 10500", "100402"],
  ])("is read with its postcode and country: %s", (stated, code) => {
    expect(meaning(stated)).toEqual([code]);
    expect(firstFound(stated)).toBe(code);
  });

  it("is still several when the name is of a district and a sub-district", () => {
    expect(meaning("Hat Yai, Songkhla 90110")).toEqual(["9011", "901101"]);
    expect(meaning("Hat Yai, Songkhla 50000")).toEqual([]);
    expect(meaning("Thailand")).toEqual([]);
  });

  it("is read for every sub-district", () => {
    const lost = index.children().flatMap((province) =>
      listSubdistricts(province).filter(({ code, en, postcodes }) => {
        const address = `${en}, ${index.parent(code)?.en}, ${province.en} ${postcodes[0]}`;
        return !meaning(address).includes(code);
      }),
    );
    expect(lost).toEqual([]);
  });
});

function listSubdistricts(province: Area): Area[] {
  return index.children(province.code).flatMap(({ code }) => [...index.children(code)]);
}
