import type { Outline } from "./outline.js";

/** What is kept in `etc/versions/<kind>.json`: today's structure whole, and each step that led to it. */
export interface RecordedVersions {
  readonly kind: string;
  /** The version that `outline` is of. */
  readonly version: number;
  /** Whether it has left this house: then its outline is never written again. */
  readonly released: boolean;
  readonly outline: Outline;
  /** The versions before, from the first on. */
  readonly earlier: readonly EarlierVersion[];
}

/** A version that was followed by another, kept as what the next one changed: that is what a reviewer reads. */
export interface EarlierVersion {
  readonly version: number;
  readonly released: boolean;
  /** Places of this version that the next one changed or gave up, as they were. */
  readonly before: Outline;
  /** Places that the next version added. */
  readonly added: readonly string[];
}

/** One place at which two outlines differ; a side is missing where its outline has no such place. */
export interface Difference {
  readonly place: string;
  readonly was?: string;
  readonly is?: string;
}

/** The first record of a kind. */
export function firstRecord(kind: string, version: number, outline: Outline): RecordedVersions {
  return { kind, version, released: false, outline, earlier: [] };
}

/** The record with a new version on top; the one before is kept as the step between the two. */
export function raised(recorded: RecordedVersions, version: number, outline: Outline): RecordedVersions {
  const step = { version: recorded.version, released: recorded.released, ...stepBack(outline, recorded.outline) };
  return { ...recorded, version, released: false, outline, earlier: [...recorded.earlier, step] };
}

/** The record with another structure of the same version, which nobody outside has seen. Earlier versions stay what they were. */
export function rewritten(recorded: RecordedVersions, outline: Outline): RecordedVersions {
  const last = recorded.earlier.at(-1);
  if (last === undefined) return { ...recorded, outline };
  const kept = outlineAt(recorded, last.version) ?? {};
  const step = { version: last.version, released: last.released, ...stepBack(outline, kept) };
  return { ...recorded, outline, earlier: [...recorded.earlier.slice(0, -1), step] };
}

/** The record after a release: everything in it has left the house. */
export function released(recorded: RecordedVersions): RecordedVersions {
  const earlier = recorded.earlier.map((step) => ({ ...step, released: true }));
  return { ...recorded, released: true, earlier };
}

/** The outline of a version; `undefined` when it was not kept. */
export function outlineAt({ version: newest, outline, earlier }: RecordedVersions, version: number) {
  let at = newest;
  let lines: Outline = outline;
  for (const step of [...earlier].reverse()) {
    if (at === version) break;
    if (step.version !== at - 1) return undefined;
    const kept = Object.entries(lines).filter(([place]) => !step.added.includes(place));
    lines = { ...Object.fromEntries(kept), ...step.before };
    at = step.version;
  }
  return at === version ? lines : undefined;
}

/** Where two outlines differ, by place. */
export function differences(was: Outline, is: Outline): readonly Difference[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((place) => was[place] !== is[place])
    .sort()
    .map((place) => ({
      place,
      ...(was[place] !== undefined && { was: was[place] }),
      ...(is[place] !== undefined && { is: is[place] }),
    }));
}

function stepBack(from: Outline, to: Outline): Pick<EarlierVersion, "before" | "added"> {
  const changed = differences(to, from);
  return {
    before: Object.fromEntries(changed.flatMap(({ place, was }) => (was === undefined ? [] : [[place, was]]))),
    added: changed.flatMap(({ place, was }) => (was === undefined ? [place] : [])),
  };
}
