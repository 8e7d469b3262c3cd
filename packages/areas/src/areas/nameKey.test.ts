import { describe, expect, it } from "vitest";
import { loadAreas, loadEnglishNames } from "./load.js";
import { looseNameKey, looseOfficialKeys, nameKey, officialNameKeys } from "./nameKey.js";

describe("the keys of official names", () => {
  it("are what folding each name gives", async () => {
    await loadEnglishNames();
    const index = await loadAreas();
    const districts = index.children().flatMap(({ code }) => index.children(code));
    const areas = [...index.children(), ...districts, ...districts.flatMap(({ code }) => index.children(code))];
    const thai = areas.map(({ th }) => th);
    const english = areas.map(({ en }) => (en ?? "").toLowerCase());
    expect(officialNameKeys(thai.join(",")).split(",")).toEqual(thai.map(nameKey));
    expect(officialNameKeys(english.join(",")).split(",")).toEqual(english.map(nameKey));
    expect(looseOfficialKeys(officialNameKeys(thai.join(","))).split(",")).toEqual(thai.map(looseNameKey));
  });
});
