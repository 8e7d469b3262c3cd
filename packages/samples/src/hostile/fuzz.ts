import type { RecordKind } from "@saan/schema/record";
import { documents } from "../documents/documents.js";
import { termRecords } from "../terms/index.js";
import { claimsOf } from "./claims.js";
import { mutated, type Place, placesIn } from "./mutation.js";
import { type Random, randomFrom } from "./random.js";
import { waysOf } from "./ways.js";

/** A claim that did not hold, and of what. */
export interface Broken {
  readonly claim: string;
  readonly kind: RecordKind;
  readonly place: string;
  readonly change: string;
}

/** What a run found. */
export interface FuzzReport {
  readonly records: number;
  readonly refused: number;
  readonly kinds: number;
  readonly broken: readonly Broken[];
  /** What was changed most slowly read, when a clock was given: milliseconds of all ways together. */
  readonly slowest: { readonly milliseconds: number; readonly kind: RecordKind | ""; readonly change: string };
}

interface Original {
  readonly kind: RecordKind;
  readonly record: unknown;
  readonly places: readonly Place[];
}

/** Every record of the samples, and every one made up for a term: all kinds are there. */
const originals: readonly Original[] = [
  ...documents.flatMap(({ samples }) => samples.map(({ entry }) => entry)),
  ...termRecords,
].map(({ kind, record }) => ({ kind, record, places: placesIn(record) }));

const byKind: readonly (readonly Original[])[] = [...new Set(originals.map(({ kind }) => kind))].map((kind) =>
  originals.filter((one) => one.kind === kind),
);

/** Changes and reads so many records, as many of one kind as of another. `clock` gives milliseconds; without it nothing is timed. */
export function fuzz({
  records,
  seed,
  clock = () => 0,
}: {
  readonly records: number;
  readonly seed: number;
  readonly clock?: () => number;
}): FuzzReport {
  const random = randomFrom(seed);
  const broken: Broken[] = [];
  // Readers are made when a kind is first read, and that is not the time it takes to read.
  for (const { kind, record } of byKind.flatMap((one) => one.slice(0, 1))) {
    const { claims } = claimsOf(waysOf(kind), record, {
      input: record,
      place: [],
      change: "unchanged",
      reach: undefined,
    });
    broken.push(...claims.map((claim) => ({ claim, kind, place: "", change: "unchanged" })));
  }
  let refused = 0;
  let slowest: FuzzReport["slowest"] = { milliseconds: 0, kind: "", change: "" };
  for (let count = 0; count < records; count += 1) {
    const original = random.pick(byKind[count % byKind.length] ?? []);
    const began = clock();
    const { claims, isRefused, place, change } = readOne(original, random);
    const milliseconds = clock() - began;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, kind: original.kind, change };
    if (isRefused) refused += 1;
    broken.push(...claims.map((claim) => ({ claim, kind: original.kind, place, change })));
  }
  return { records, refused, kinds: byKind.length, broken, slowest };
}

function readOne({ kind, record, places }: Original, random: Random) {
  const mutation = mutated(record, places, random);
  const { isRefused, claims } = claimsOf(waysOf(kind), record, mutation);
  return { claims, isRefused, place: mutation.place.join("."), change: mutation.change };
}
