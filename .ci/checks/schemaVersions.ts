import { outlineAt, type RecordedVersions } from "../../packages/schema/src/testing/versions/recorded.js";

/** What was recorded of a kind at the last release, and what is recorded of it now. */
export interface Kept {
  readonly atRelease: RecordedVersions;
  readonly now: RecordedVersions | undefined;
}

/** What is said about versions that left the house and are not kept as they were; nothing when all of them are. */
export function strayed(all: readonly Kept[]): readonly string[] {
  return all.flatMap(({ atRelease, now }) => {
    const { kind, version } = atRelease;
    const file = `packages/schema/etc/versions/${kind}.json`;
    if (!now) return [`${kind}: ${file} is gone; take it back from the history`];
    const isClosed =
      now.version === version ? now.released : now.earlier.some((step) => step.version === version && step.released);
    if (!isClosed)
      return [
        `${kind}: version ${version} was released; run \`npx --yes pnpm@12 schema:versions --released\` on the commit of the release and bring ${file} here`,
      ];
    const [then, today] = [sorted(outlineAt(atRelease, version)), sorted(outlineAt(now, version))];
    return then === today
      ? []
      : [
          `${kind}: version ${version} was released with another structure; take it back from the history, and raise the version instead`,
        ];
  });
}

function sorted(outline: object | undefined): string {
  return JSON.stringify(Object.entries(outline ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)));
}
