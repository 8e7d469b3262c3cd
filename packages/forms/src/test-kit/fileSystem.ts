import { SaanError } from "../model/index.js";

/** What is needed of `node:fs`. */
interface FileSystem {
  existsSync(path: string): boolean;
  readdirSync(path: string): string[];
  readFileSync(path: string, encoding: "utf8"): string;
  mkdirSync(path: string, options: { readonly recursive: true }): unknown;
  writeFileSync(path: string, text: string): void;
}

interface Runtime {
  readonly env?: Readonly<Record<string, string | undefined>>;
  getBuiltinModule?(name: "node:fs"): FileSystem;
  getBuiltinModule?(name: "node:url"): { fileURLToPath(url: string): string };
}

function runtime(): Runtime {
  return (globalThis as { readonly process?: Runtime }).process ?? {};
}

/**
 * The files of Node. Asked for by name and not imported, so that what else is in this room works in a browser, too.
 *
 * @throws SaanError `no-files` where there are none.
 */
export function fileSystem(): FileSystem {
  const files = runtime().getBuiltinModule?.("node:fs");
  if (files) return files;
  throw new SaanError(
    "no-files",
    "There are no files here.",
    "Run checkForm in Node (20.16 or newer), not in a browser.",
  );
}

/** The path of a folder, without a stroke at its end. */
export function pathOfFolder(folder: string | URL): string {
  const isUrl = typeof folder !== "string" || folder.startsWith("file:");
  const path = isUrl ? (runtime().getBuiltinModule?.("node:url").fileURLToPath(String(folder)) ?? "") : folder;
  return path.replace(/[\\/]+$/, "");
}

/** A variable of the environment; undefined where it is empty, or says no. */
export function variable(name: string): string | undefined {
  const value = runtime().env?.[name];
  return value === undefined || value === "" || value === "false" || value === "0" ? undefined : value;
}
