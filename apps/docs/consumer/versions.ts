import { readFileSync } from "node:fs";
import { join } from "node:path";

const installed = join(import.meta.dirname, "../node_modules");

/** The version this repository itself works with: the one of the catalog. */
export function ours(name: string): string {
  return JSON.parse(readFileSync(join(installed, name, "package.json"), "utf8")).version;
}

export function versions(names: readonly string[], of: (name: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, of(name)]));
}

/** What an app brings itself. */
export const PEERS = ["react", "react-dom", "react-hook-form", "zod"];
export const TOOLS = versions(["@vitejs/plugin-react", "typescript", "vite"], ours);
export const TYPES = ["@types/react", "@types/react-dom"];
