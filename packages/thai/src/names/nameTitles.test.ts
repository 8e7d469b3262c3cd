import { describe, expect, it } from "vitest";
import { nameTitles } from "./nameTitles.js";

const titleNamed = (full: string) => nameTitles.filter((title) => title.full === full);

describe("nameTitles", () => {
  it.each([
    ["นาย", { english: "Mr.", kind: "ordinary", gender: "male", spaced: false }],
    ["นางสาว", { short: "น.ส.", english: "Miss", kind: "ordinary", gender: "female", spaced: false }],
    ["เด็กหญิง", { short: "ด.ญ.", english: "Miss", kind: "child", gender: "female", spaced: false }],
    ["พลเอก", { short: "พล.อ.", english: "General", kind: "military", spaced: true }],
    ["เรือเอก", { short: "ร.อ.", english: "Lieutenant", kind: "military", spaced: true }],
    ["นาวาอากาศเอก", { short: "น.อ.", english: "Group Captain", kind: "military", spaced: true }],
    ["พันตำรวจเอก", { short: "พ.ต.อ.", english: "Police Colonel", kind: "police", spaced: true }],
    ["ผู้ช่วยศาสตราจารย์", { short: "ผศ.", english: "Assistant Professor", kind: "academic", spaced: false }],
    ["แพทย์หญิง", { short: "พญ.", english: "Dr.", kind: "professional", gender: "female", spaced: false }],
    ["หม่อมราชวงศ์", { short: "ม.ร.ว.", english: "Mom Rajawongse", kind: "royal", spaced: false }],
    ["แม่ชี", { english: "Mae Chi", kind: "religious", gender: "female", spaced: false }],
  ])("has %s once, with what is known of it", (full, title) => {
    expect(titleNamed(full)).toEqual([{ full, ...title }]);
  });

  it("has every title once, in Thai letters, without spaces at its ends", () => {
    const fulls = nameTitles.map(({ full }) => full);
    expect(new Set(fulls).size).toBe(fulls.length);
    for (const { full, short } of nameTitles) {
      expect(full).toMatch(/^[ก-๎]+$/);
      if (short !== undefined) expect(short).toMatch(/^[ก-๎.]+$/);
    }
  });

  it("puts a space after ranks and after nothing else", () => {
    for (const { kind, spaced } of nameTitles) expect(spaced).toBe(/^(?:military|police|volunteer)$/.test(kind));
  });

  it("has one spacing for ranks that share an abbreviation, so that it can be printed without knowing which is meant", () => {
    const spacing = new Map<string, Set<boolean>>();
    for (const { short, spaced } of nameTitles) {
      if (short) spacing.set(short, (spacing.get(short) ?? new Set()).add(spaced));
    }
    expect(spacing.get("ร.อ.")).toEqual(new Set([true]));
    for (const answers of spacing.values()) expect(answers.size).toBe(1);
  });
});
