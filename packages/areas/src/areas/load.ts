import { type AreaIndex, createAreaIndex } from "./areaIndex.js";
import { type AreaNames, createAreaNames } from "./areaNames.js";
import { type AreaRows, createAreaRows } from "./areaRows.js";
import { readCodes, readMoved, readPostcodes } from "./columns.js";

interface Loaded {
  readonly rows: AreaRows;
  readonly names: AreaNames;
  readonly index: AreaIndex;
}

let loading: Promise<Loaded> | undefined;
let loadingEnglish: Promise<AreaIndex> | undefined;

/**
 * The areas of Thailand. The data is a chunk of its own, fetched on the first call; every call gives the same index.
 * Rejects only when the chunk cannot be fetched, and then the next call tries again.
 */
export async function loadAreas(): Promise<AreaIndex> {
  return (await load()).index;
}

/**
 * Adds the English names, a second chunk, to the areas of {@link loadAreas}: each `Area` then has `en`, `path` writes
 * English and `search` and `resolve` understand it. Gives that same index. `AreaIndex.find` calls it when it must.
 * Rejects only when the chunk cannot be fetched, and then the next call tries again.
 */
export function loadEnglishNames(): Promise<AreaIndex> {
  loadingEnglish ??= addEnglish().catch((failure: unknown) => {
    loadingEnglish = undefined;
    throw failure;
  });
  return loadingEnglish;
}

function load(): Promise<Loaded> {
  loading ??= readGenerated().catch((failure: unknown) => {
    loading = undefined;
    throw failure;
  });
  return loading;
}

async function readGenerated(): Promise<Loaded> {
  const [columns, { movedCodes }] = await Promise.all([
    import("../generated/areas.js"),
    import("../generated/moved.js"),
  ]);
  const codes = readCodes(columns.codes);
  const names = createAreaNames(columns.thaiNames, codes.depths);
  const rows = createAreaRows(codes, names, () => readPostcodes(columns.postcodes, codes.depths));
  const index = createAreaIndex({
    rows,
    names,
    readMoved: () => readMoved(movedCodes),
    fetchEnglish: loadEnglishNames,
  });
  return { rows, names, index };
}

async function addEnglish(): Promise<AreaIndex> {
  const [{ rows, names, index }, { englishNames }] = await Promise.all([load(), import("../generated/english.js")]);
  names.addEnglish(englishNames);
  rows.addEnglish();
  return index;
}
