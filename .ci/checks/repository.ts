import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve, sep } from "node:path";

/** The folder that holds README.md. */
export const root = resolve(import.meta.dirname, "../..");

/** The fields of a package.json that the checks read. */
export interface Manifest {
  name: string;
  private?: boolean;
  type?: string;
  license?: string;
  description?: string;
  sideEffects?: boolean | string[];
  engines?: Record<string, string>;
  files?: string[];
  exports?: Record<string, string | Record<string, string>>;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface Workspace {
  group: "packages" | "apps";
  name: string;
  path: string;
  manifest: Manifest;
}

const require = createRequire(import.meta.url);
const cjs = require("./workspace.cjs") as { workspaces(root: string): Workspace[] };

/** Every package and app. */
export const workspaces = cjs.workspaces(root);
/** The packages that are published to npm. */
export const published = workspaces.filter(({ group, manifest }) => group === "packages" && !manifest.private);

/** What is made by tools and kept out of git (see .gitignore), or is git's own. */
const MADE = /^(node_modules|dist|storybook-static|\.turbo|\.results|\.data|\.screenshots|coverage|\.git)$/;

/** Every file below `folder`, as paths from the root with `/`, without what tools make. */
export function filesOf(folder = "."): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = relative(root, join(root, folder, entry.name))
      .split(sep)
      .join("/");
    if (MADE.test(entry.name)) return [];
    return entry.isDirectory() ? filesOf(path) : [path];
  });
}

/** Every folder below `folder`, the same way. */
export function foldersOf(folder = "."): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = relative(root, join(root, folder, entry.name))
      .split(sep)
      .join("/");
    return entry.isDirectory() && !MADE.test(entry.name) ? [path, ...foldersOf(path)] : [];
  });
}

export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
