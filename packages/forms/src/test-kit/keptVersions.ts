import type { Values } from "../values/index.js";
import { fileSystem } from "./fileSystem.js";
import type { FormOutline } from "./outline.js";

/** What is kept of one version of a form: its outline, and drafts as people may have them. */
export interface KeptVersion {
  readonly form: string;
  readonly version: number;
  /** The first version that was ever kept. */
  readonly first: number;
  readonly outline: FormOutline;
  readonly drafts: readonly Values[];
}

/** The versions of a form that are kept in a folder, by number; where a file of one cannot be read, why. */
export interface KeptVersions {
  readonly versions: ReadonlyMap<number, KeptVersion>;
  readonly broken: readonly string[];
}

/** The two files of a version: the outline, whose diff a reviewer reads, and the drafts. */
export function filesOf(form: string, version: number): { readonly outline: string; readonly drafts: string } {
  const name = `${encodeURIComponent(form)}-${version}`;
  return { outline: `${name}.outline.json`, drafts: `${name}.drafts.json` };
}

/** Reads what is kept of a form. */
export function readVersions(folder: string, form: string): KeptVersions {
  const { existsSync, readdirSync } = fileSystem();
  const versions = new Map<number, KeptVersion>();
  const broken: string[] = [];
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    const version = Number(/-(\d{1,6})\.outline\.json$/.exec(file)?.[1] ?? Number.NaN);
    const names = filesOf(form, version);
    if (names.outline !== file) continue;
    const [outline, drafts] = [json(folder, names.outline), json(folder, names.drafts)];
    const kept = { ...outline, ...drafts } as Partial<KeptVersion>;
    const isWhole =
      outline?.form === form &&
      drafts?.form === form &&
      kept.version === version &&
      typeof kept.first === "number" &&
      typeof kept.outline === "object" &&
      Array.isArray(kept.drafts) &&
      kept.drafts.length > 0;
    if (isWhole) versions.set(version, kept as KeptVersion);
    else broken.push(outline ? names.drafts : names.outline);
  }
  return { versions, broken };
}

/** Writes a version; answers the names of its files. */
export function writeVersion(
  folder: string,
  { form, version, first, outline, drafts }: KeptVersion,
): readonly string[] {
  const { mkdirSync, writeFileSync } = fileSystem();
  const names = filesOf(form, version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${names.outline}`, text({ form, version, first, outline }));
  writeFileSync(`${folder}/${names.drafts}`, text({ form, version, drafts }));
  return [names.outline, names.drafts];
}

function json(folder: string, file: string): Partial<KeptVersion> | undefined {
  const { existsSync, readFileSync } = fileSystem();
  const path = `${folder}/${file}`;
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Partial<KeptVersion>;
  } catch {
    return undefined;
  }
}

function text(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
