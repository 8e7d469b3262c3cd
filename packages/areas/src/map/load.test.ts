import { afterEach, describe, expect, it, vi } from "vitest";

const CHUNK = "../generated/map.js";

afterEach(() => {
  vi.doUnmock(CHUNK);
  vi.resetModules();
});

describe("loading the map", () => {
  it("says so when the chunk cannot be fetched, and tries again on the next call", async () => {
    vi.doMock(CHUNK, () => {
      throw new Error("offline");
    });
    const { loadProvinceMap } = await import("./load.js");
    await expect(loadProvinceMap()).rejects.toThrow();
    vi.doUnmock(CHUNK);
    const map = await loadProvinceMap();
    expect(map.neighbours("56")).toHaveLength(4);
  });

  it("fetches once for all who ask at the same time", async () => {
    const { loadProvinceMap } = await import("./load.js");
    const [first, second] = await Promise.all([loadProvinceMap(), loadProvinceMap()]);
    expect(first).toBe(second);
  });
});
