import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AreaIndex } from "./areaIndex.js";

const CHUNK = "../generated/english.js";
let index: AreaIndex;

/** Whether the English names have been fetched. */
const hasEnglish = () => index.byCode("560110")?.en !== undefined;

beforeEach(async () => {
  vi.resetModules();
  index = await (await import("./load.js")).loadAreas();
});

afterEach(() => {
  vi.doUnmock(CHUNK);
});

describe("find", () => {
  it("answers English with no set-up", async () => {
    expect((await index.find("mae ka"))[0]?.code).toBe("560110");
    expect(hasEnglish()).toBe(true);
  });

  it("answers Thai as search does, and fetches nothing for it", async () => {
    for (const query of ["แม่กา", "๕๖๐๐๐", "ต.แม่กา อ.เมือง จ.พะเยา", "", "ไม่มีที่นี่", "แม่*", "เทศบาลตำบลแม่กา"]) {
      expect(await index.find(query)).toEqual(index.search(query));
    }
    expect(hasEnglish()).toBe(false);
  });

  it("takes the options of search", async () => {
    expect(await index.find("mae ka", { within: "50" })).toEqual([index.byCode("501205")]);
    expect(await index.find("mae", { limit: 3 })).toHaveLength(3);
  });

  it("finds English typed with a Thai keyboard, and Thai typed with an English one", async () => {
    expect((await index.find("ทฟำ าฟ"))[0]?.code).toBe("560110");
    expect((await index.find("c,jdk"))[0]?.code).toBe("560110");
  });

  it("does not take English for Thai typed in the wrong layout", async () => {
    // The key c is แ, with which hundreds of names begin.
    expect((await index.find("c"))[0]?.en).toMatch(/^C/);
  });

  it("answers what search has when the English names cannot be fetched, and tries again with the next query", async () => {
    vi.doMock(CHUNK, () => {
      throw new Error("offline");
    });
    expect(await index.find("mae ka")).toEqual([]);
    expect((await index.find("c,jdk"))[0]?.code).toBe("560110");
    vi.doUnmock(CHUNK);
    expect((await index.find("mae ka"))[0]?.code).toBe("560110");
  });

  it("gives every area its English name, the ones handed out before too", async () => {
    const before = index.byCode("560110");
    await index.find("mae ka");
    expect(before?.en).toBe("Mae Ka");
    expect(index.byCode("560110")).toBe(before);
  });
});
