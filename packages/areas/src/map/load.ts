import { createProvinceMap, type ProvinceMap } from "./provinceMap.js";

let loading: Promise<ProvinceMap> | undefined;

/**
 * The map of the 77 provinces. Its shapes are a chunk of their own, fetched on the first call; every call gives the same map.
 * Rejects only when the chunk cannot be fetched, and then the next call tries again.
 */
export function loadProvinceMap(): Promise<ProvinceMap> {
  loading ??= readGenerated().catch((failure: unknown) => {
    loading = undefined;
    throw failure;
  });
  return loading;
}

async function readGenerated(): Promise<ProvinceMap> {
  return createProvinceMap(await import("../generated/map.js"));
}
