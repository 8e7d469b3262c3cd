import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
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

describe("resolve", () => {
  it.each([
    ["แม่กา", "560110"],
    ["ศรีถ้อย", "560702"],
    ["สันโค้ง", "560506"],
    ["ดอกคำใต้", "560501"],
    ["พระธาตุขิงแกง", "560207"],
    ["ขุนควร", "560607"],
    ["สบบง", "560805"],
    ["ทุ่งกล้วย", "560803"],
    ["ดงเจน", "560902"],
    ["ห้วยยางขาม", "560206"],
  ])("knows the sub-district %s of Phayao as %s, alone and written as in documents", (name, code) => {
    expect(meaning(name, { province: "พะเยา", level: "subdistrict" })).toEqual([code]);
    expect(meaning(`ต.${name}`, { province: "จังหวัดพะเยา" })).toEqual([code]);
    expect(meaning(index.path(code) ?? "")).toEqual([code]);
  });

  it("says several when a name is an อำเภอ and a ตำบล, and one when the text says which", () => {
    expect(index.resolve("ดอกคำใต้").kind).toBe("several");
    expect(meaning("ดอกคำใต้")).toEqual(["5605", "560501"]);
    expect(meaning("ดอกคำใต้", { level: "district" })).toEqual(["5605"]);
    expect(meaning("อ.ดอกคำใต้")).toEqual(["5605"]);
    expect(meaning("ตำบลดอกคำใต้")).toEqual(["560501"]);
  });

  it("says several for one of the many names that are not unique, and one with the province", () => {
    expect(meaning("ศรีถ้อย", { level: "subdistrict" }).length).toBeGreaterThan(1);
    expect(meaning("ศรีถ้อย", { level: "subdistrict", province: "56" })).toEqual(["560702"]);
    expect(meaning("ต.ศรีถ้อย จ.พะเยา")).toEqual(["560702"]);
  });

  it("knows อ.เมือง by its province", () => {
    expect(meaning("อ.เมือง จ.พะเยา")).toEqual(["5601"]);
    expect(meaning("อำเภอเมือง", { province: "พะเยา" })).toEqual(["5601"]);
    expect(meaning("ต.แม่กา อ.เมือง จ.พะเยา 56000")).toEqual(["560110"]);
  });

  it.each([
    "99/1 แม่กา อ.เมือง จ.พะเยา",
    "99 หมู่ 5 แม่กา อ.เมืองพะเยา จ.พะเยา 56000",
    "๙๙ ม.๕ ซอย 2 แม่กา เมือง พะเยา",
    "12 ถนน พหลโยธิน แม่กา อ.เมือง จ.พะเยา",
    "99 บ้านห้วยเคียน แม่กา อ.เมือง จ.พะเยา",
  ])("leaves the house out where no word says which name is the sub-district: %s", (stated) => {
    expect(meaning(stated)).toEqual(["560110"]);
  });

  it("takes a village's name behind a number for the sub-district that is called so", () => {
    const banTom = meaning("ต.บ้านต๋อม อ.เมือง จ.พะเยา");
    expect(banTom).toHaveLength(1);
    expect(meaning("99 บ้านต๋อม อ.เมือง จ.พะเยา")).toEqual(banTom);
    expect(meaning("99/1 พะเยา")).toEqual([]);
  });

  it.each([
    "Mae Ka, Muang Phayao, Phayao",
    "T. Mae Ka, A. Mueang, P. Phayao",
    "T.Mae Ka A.Muang Phayao",
    "Tumbol Mae Ka, Ampur Muang, Phayao 56000",
    "Tambon Mae Ka Amphur Muang Phayao",
    "99/1 Moo 5, Mae Ka, Muang, Phayao",
    "99/1 Soi 2, Phahonyothin Road, Mae Ka, Muang, Phayao",
  ])("reads English as letters and signs write it: %s", async (stated) => {
    await loadEnglishNames();
    expect(meaning(stated)).toEqual(["560110"]);
    expect(index.search(stated).map(({ code }) => code)).toEqual(["560110"]);
  });

  it.each([
    ["Muang Chiang Mai", "5001"],
    ["Amphur Muang, Chiengmai", "5001"],
    ["Ayuthaya", "14"],
    ["Petchaburi", "76"],
  ])("knows %s by what it is called today", async (stated, code) => {
    await loadEnglishNames();
    expect(meaning(stated)).toContain(code);
    expect(index.search(stated)[0]?.code).toBe(code);
  });

  it.each([
    ["อ.เซกา จ.หนองคาย", "3804"],
    ["ตำบลเซกา อำเภอเซกา จังหวัดหนองคาย 43150", "380401"],
    ["อ.บึงกาฬ จ.หนองคาย", "3801"],
    ["ต.วิศิษฐ์ อ.บึงกาฬ จ.หนองคาย", "380110"],
    ["อ.แม่ใจ จ.เชียงราย", "5607"],
    ["อำเภออรัญประเทศ จังหวัดปราจีนบุรี", "2706"],
    ["อ.หัวตะพาน จ.อุบลฯ", "3706"],
  ])("finds %s in the province that was made since, and says which it was", (stated, code) => {
    const answer = index.resolve(stated);
    expect(meaning(stated)).toEqual([code]);
    expect(answer.kind !== "none" && stated.includes(answer.formerly?.th.slice(0, 4) ?? "-")).toBe(true);
  });

  it("looks for a former province where today's has no such place, and in no other way", () => {
    expect(meaning("เซกา", { province: "หนองคาย", level: "district" })).toEqual(["3804"]);
    expect(index.resolve("อ.เซกา จ.บึงกาฬ")).not.toHaveProperty("formerly");
    for (const stated of [
      "อ.เซกา จ.อุดรธานี",
      // Papers of the time said อ.พะเยา: in เชียงราย nobody called that เมือง.
      "ต.แม่กา อ.เมือง จ.เชียงราย",
      "แม่กา เมือง เชียงราย",
      "ต.บุ่ง อ.เมือง จ.อุบลราชธานี",
      "จ.บึงกาฬ จ.หนองคาย",
      "อ.บึงกาฬ",
      "ต.ป่งไฮ จ.หนองคาย",
      "อ.เซกา จ.หนองคาย 56000",
    ])
      expect(index.resolve(stated), stated).toEqual({ kind: "none" });
    fc.assert(
      fc.property(fc.constantFrom(...index.children().flatMap(({ code }) => index.children(code))), ({ code }) => {
        expect(index.resolve(index.path(code) ?? "")).not.toHaveProperty("formerly");
      }),
    );
  });

  it("knows the short names of Bangkok and Ayutthaya", () => {
    for (const name of ["กทม.", "กรุงเทพฯ", "กรุงเทพ", "กรุงเทพมหานคร"]) expect(meaning(name)).toEqual(["10"]);
    expect(meaning("จ.อยุธยา")).toEqual(["14"]);
    expect(meaning("สีลม", { province: "กทม." })).toEqual(["100402"]);
  });

  it("knows what people call a province, and asks where a sub-district is called so, too", () => {
    expect(meaning("แปดริ้ว")).toEqual(["24"]);
    expect(meaning("จ.อุบล")).toEqual(["34"]);
    expect(meaning("จ.โคราช")).toEqual(["30"]);
    expect(meaning("Korat")).toEqual(["30"]);
    expect(meaning("โคราช")).toEqual(["30", "301803"]);
    expect(meaning("ต.โคราช")).toEqual(["301803"]);
    expect(meaning("อ.เมือง จ.โคราช")).toEqual(["3001"]);
    expect(meaning("สูงเนิน", { province: "โคราช", level: "district" })).toEqual(["3018"]);
    expect(meaning("ต.แปดริ้ว")).toEqual([]);
  });

  it("forgives what nobody can see, and nothing else", () => {
    expect(meaning("เเม่\u200Bกา")).toEqual(["560110"]);
    expect(meaning("แมกา")).toEqual([]);
    expect(meaning("แม่ก")).toEqual([]);
  });

  it("does not take a district for a sub-district it could not find", () => {
    expect(meaning("ต.ไม่มีที่นี่ อ.เมือง จ.พะเยา")).toEqual([]);
    expect(meaning("ต.แม่กา อ.ปง จ.พะเยา")).toEqual([]);
    expect(meaning("ต.แม่กา จ.พะเยา 50000")).toEqual([]);
  });

  it("answers none when the province itself is unknown", () => {
    expect(meaning("แม่กา", { province: "พะเยาว์" })).toEqual([]);
    expect(meaning("แม่กา", { province: "99" })).toEqual([]);
  });

  it("understands English, once loaded", async () => {
    await loadEnglishNames();
    expect(meaning("Dok Khamtai District")).toEqual(["5605"]);
    expect(meaning("Mae Ka Subdistrict, Mueang Phayao District, Phayao Province")).toEqual(["560110"]);
  });

  it("reads back every path it writes, with and without spaces", () => {
    const every = index
      .children()
      .flatMap((p) => [p, ...index.children(p.code).flatMap((d) => [d, ...index.children(d.code)])]);
    const wrong = every.filter(({ code, level }) => {
      const path = index.path(code) ?? "";
      return [path, path.replaceAll(" ", "")].some((text) => meaning(text, { level }).join() !== code);
    });
    expect(wrong).toEqual([]);
  }, 30_000);

  it("never throws, whatever is stated", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (stated, province) => {
        expect(["one", "several", "none"]).toContain(index.resolve(stated, { province }).kind);
      }),
    );
  });
});
