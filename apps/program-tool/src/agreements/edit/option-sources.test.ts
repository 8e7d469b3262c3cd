import type { OptionSource } from "@saan/forms/model";
import { areaReference } from "@saan/schema/area";
import { organizationReference } from "@saan/schema/organization";
import { read } from "@saan/schema/read";
import { newRecordId } from "@saan/schema/record";
import { afterEach, describe, expect, it, vi } from "vitest";
import { optionSources, prepareOptionSources } from "./option-sources.js";

const source = (name: string) => optionSources[name] as OptionSource;
const search = (name: string, query: string, locale: "th" | "en" = "th") =>
  source(name).search(query, { locale, signal: new AbortController().signal });

afterEach(() => vi.unstubAllGlobals());

describe("the places to choose from", () => {
  it("tells places of one name apart, and keeps the name alone", async () => {
    const [first] = await search("areas", "แม่กา พะเยา");
    expect(first).toEqual({
      key: "560110",
      label: "ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา",
      value: { code: "560110", level: "subdistrict", nameAsStated: "แม่กา" },
    });
  });

  it("are found by their English names and in the wrong keyboard layout, in the same box", async () => {
    for (const query of ["mae ka phayao", "c,jdk"]) expect((await search("areas", query))[0]?.key).toBe("560110");
  });

  it("offers the provinces before anything is typed, in the order of a Thai dictionary", async () => {
    const options = await search("areas", " ");
    expect(options).toHaveLength(77);
    expect(options.slice(0, 2).map(({ label }) => label)).toEqual(["กรุงเทพมหานคร", "จังหวัดกระบี่"]);
  });

  it.each(["พะเยา", "จังหวัดพะเยา", "Phayao", "phayao"])("finds a province by %s", async (query) => {
    expect((await search("provinces", query))[0]?.value).toEqual({
      code: "56",
      level: "province",
      nameAsStated: "จังหวัดพะเยา",
    });
    expect((await search("provinces", query, "en"))[0]?.label).toBe("Phayao");
  });

  it.each([
    ["จ.พะเยา", "56"],
    ["จ. พะเยา", "56"],
    ["กทม.", "10"],
    ["กรุงเทพฯ", "10"],
  ])("finds a province by the short name that offices write: %s", async (query, code) => {
    expect((await search("provinces", query)).map(({ key }) => key)).toEqual([code]);
  });

  it("gives only what the schema takes", async () => {
    for (const { value } of [...(await search("areas", "เมือง")), ...(await search("provinces", ""))]) {
      expect(read(areaReference, value).issues).toEqual([]);
    }
  });

  it("writes out a chosen place in full once the list is there, unless the document named another", async () => {
    const maeKa = { code: "560110", level: "subdistrict", nameAsStated: "แม่กา" };
    expect(source("areas").textOf?.(maeKa, "th")).toBe("ตำบลแม่กา");
    await prepareOptionSources();
    expect(source("areas").textOf?.(maeKa, "th")).toBe("ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา");
    expect(source("areas").textOf?.({ ...maeKa, nameAsStated: "แม่กาหลวง" }, "th")).toBe("ตำบลแม่กาหลวง");
  });
});

describe("the organisations to choose from", () => {
  const registered = {
    id: newRecordId("organization"),
    record: {
      name: { th: "กระทรวงสาธารณสุข" },
      acronym: "สธ.",
      aliases: [{ name: "กระทรวงหมอ", kind: "other" }],
      kind: "ministry",
    },
  };

  it("are those of the register, with what tells them apart", async () => {
    vi.stubGlobal("fetch", async () => Response.json({ rows: [registered], total: 1 }));
    const [option] = await search("organization", "สธ");
    expect(option).toMatchObject({ label: "กระทรวงสาธารณสุข", detail: "สธ. · กระทรวง" });
    expect(option?.value).toEqual({ id: registered.id, nameAsStated: "กระทรวงสาธารณสุข" });
    expect(read(organizationReference, option?.value).issues).toEqual([]);
  });

  it.each(["กระทรวงหมอ", "สธ."])("keep the name %s that the document gives them", async (typed) => {
    vi.stubGlobal("fetch", async () => Response.json({ rows: [registered], total: 1 }));
    const [option] = await search("organization", typed);
    expect(option?.value).toEqual({ id: registered.id, nameAsStated: typed });
  });

  it("may be any other that a document names", () => {
    expect(source("organization").fromText?.("ชมรมผู้สูงอายุ")).toEqual({ nameAsStated: "ชมรมผู้สูงอายุ" });
  });

  it("say that they could not be fetched", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    await expect(search("organization", "สธ")).rejects.toThrow("network");
  });
});
