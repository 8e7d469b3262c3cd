const MOST_PATHS = 100;

/**
 * The dotted paths at which two records differ, deepest first difference only: `parties.3.area.code`, `term`.
 * What was added or removed is named once, at its own path. Rows of a list are compared by position.
 * At most 100, in the order of the newer record; never the values.
 */
export function changedPaths(before: unknown, after: unknown): string[] {
  const paths: string[] = [];
  collect(before, after, "", paths);
  return paths;
}

function collect(before: unknown, after: unknown, path: string, paths: string[]): void {
  if (paths.length >= MOST_PATHS || Object.is(before, after)) return;
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
    paths.push(path);
    return;
  }
  for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
    const child = path === "" ? key : `${path}.${key}`;
    if (Object.hasOwn(before, key) && Object.hasOwn(after, key)) collect(before[key], after[key], child, paths);
    else if (paths.length < MOST_PATHS) paths.push(child);
  }
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
