import type { Evidence } from "./complaints.js";
import { type Outline, outlineOf } from "./outline.js";
import { differences, firstRecord, type RecordedVersions, raised, released, rewritten } from "./recorded.js";

/** What to write beside new versions: `unreleased` also rewrites today's while nobody has it, `released` closes all of them. */
export type Wish = "unreleased" | "released";

/** What is to be kept of a kind; a text says why nothing may be, and `undefined` that nothing has changed. */
export function nextRecord(
  { kind, reader: { definition }, recorded }: Pick<Evidence, "kind" | "reader" | "recorded">,
  wish?: Wish,
): RecordedVersions | string | undefined {
  const { version } = definition;
  const outline = outlineOf(definition);
  if (wish === "released") return closed(kind, version, outline, recorded);
  if (!recorded) return firstRecord(kind, version, outline);
  if (version === recorded.version + 1) return raised(recorded, version, outline);
  if (version !== recorded.version)
    return `${kind}: version ${recorded.version} is recorded and the definition says ${version}; versions go up by one.`;
  if (differences(recorded.outline, outline).length === 0) return undefined;
  if (recorded.released)
    return `${kind}: version ${version} is released and is never written again. Raise the version to ${version + 1}.`;
  if (wish !== "unreleased")
    return `${kind}: version ${version} is recorded with another structure. Raise the version, or rewrite it with --unreleased while nobody has records of it.`;
  return rewritten(recorded, outline);
}

/** Only what is recorded as it is may leave the house. */
function closed(kind: string, version: number, outline: Outline, recorded: RecordedVersions | undefined) {
  if (recorded?.version !== version || differences(recorded.outline, outline).length > 0)
    return `${kind}: version ${version} is not recorded as it is. Run \`npx --yes pnpm@12 schema:versions\` first.`;
  const isClosed = recorded.released && recorded.earlier.every((step) => step.released);
  return isClosed ? undefined : released(recorded);
}
