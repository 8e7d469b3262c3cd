/** What a pending release contains, as plain data. */
export interface Release {
  /** Files changed since the last release, as paths from the root; undefined when there was no release yet. */
  changed: string[] | undefined;
  /** Names of the changeset files that wait in .changeset/. */
  changesets: string[];
  /** Folders of the published packages: "packages/thai". */
  published: string[];
}

const UNSEEN = /\.(test|test-d|stories)\.tsx?$|\/src\/testing\/|\/examples\/|\/guide(\.ts$|\/)/;

/** The shipped sources that changed although no changeset tells users about it; one sentence when nothing was released yet. */
export function untold({ changed, changesets, published }: Release): string[] {
  if (changesets.length > 0) return [];
  if (changed === undefined) return ["nothing was released yet: the first release needs a changeset"];
  return changed.filter((file) => published.some((folder) => file.startsWith(`${folder}/src/`)) && !UNSEEN.test(file));
}

/** A changeset as read: the bump for each package, and the text for users. */
export interface Changeset {
  bumps: Record<string, string>;
  text: string;
}

/** Reads a changeset file; undefined when it is not one. */
export function readChangeset(source: string): Changeset | undefined {
  const parts = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(source);
  if (!parts) return undefined;
  const lines = (parts[1] as string).split("\n").filter((line) => line.trim() !== "");
  const bumps = lines.map((line) => /^["']?([^"']+)["']?:\s*(major|minor|patch)$/.exec(line.trim()));
  if (bumps.some((bump) => bump === null)) return undefined;
  return { bumps: Object.fromEntries(bumps.map((bump) => [bump?.[1], bump?.[2]])), text: (parts[2] as string).trim() };
}
