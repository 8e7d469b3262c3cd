import { type Form, type FormModel, SaanError } from "../model/index.js";
import type { Values } from "../values/index.js";
import { anyValues } from "./anyValues.js";
import { type Commands, complaintsOf, newestOf } from "./complaints.js";
import { pathOfFolder, variable } from "./fileSystem.js";
import { type KeptVersion, type KeptVersions, readVersions, writeVersion } from "./keptVersions.js";
import { differences, outlineOf } from "./outline.js";

export interface CheckFormOptions {
  /** What messages tell people to run instead of the tests. When given, a run of the tests alone writes nothing. */
  readonly commands?: Commands;
}

/** What was found in order. */
export interface CheckedForm {
  /** The names of the files that were written. */
  readonly written: readonly string[];
}

/**
 * Keeps a form from losing the drafts that people have on their devices. In the folder are kept, for every version of the
 * form, its outline (see `outlineOf`) and drafts in which every field is answered. It fails
 * - when the outline of today's version is not the kept one: the version has to be raised;
 * - when no migration leads on from an earlier version;
 * - when an answer of a kept draft, brought up to date as a browser would, finds no place or holds a code that is gone.
 * Each message says what to do. A version that is new is written on its first run, but not where `CI` is set; with
 * `SAAN_FORMS=write` it is written there too, and with `SAAN_FORMS=rewrite` today's version is written anew. Commit the
 * files, and never change those of an earlier version.
 *
 * For Node, in any test runner: `it("keeps its drafts", () => { checkForm(form, new URL("./versions", import.meta.url)); })`.
 *
 * @param folder Of this purpose alone; a path, or a `file:` URL.
 * @throws SaanError `form-versions`, `versions-not-kept` or `no-files`.
 */
export function checkForm<T>(form: Form<T>, folder: string | URL, options: CheckFormOptions = {}): CheckedForm {
  const path = pathOfFolder(folder);
  const { id, version } = form.model;
  const { commands = OWN_COMMANDS } = options;
  const wish = variable("SAAN_FORMS");
  const writes = wish === "write" || wish === "rewrite" || (!options.commands && variable("CI") === undefined);
  const before = readVersions(path, id);
  const kept = wish === "rewrite" ? withToday(before, form.model) : before;
  const evidence = { form: form as unknown as Form<unknown>, kept, folder: shortened(path), commands };
  const complaints = complaintsOf(evidence);
  if (complaints.length > 0)
    throw new SaanError("form-versions", `Form "${id}" could lose drafts.`, `\n\n${complaints.join("\n\n")}`);
  const today = kept.versions.get(version) ?? versionOf(form.model, kept);
  if (before.versions.get(version) === today) return { written: [] };
  if (!writes) {
    throw new SaanError(
      "versions-not-kept",
      `Form "${id}": version ${version} is not kept in ${shortened(path)}.`,
      `${commands.write}, and commit what it writes.`,
    );
  }
  return { written: writeVersion(path, today) };
}

const OWN_COMMANDS: Commands = {
  write: "Run this test outside CI (or with the environment variable SAAN_FORMS=write)",
  rewrite: "run this test with the environment variable SAAN_FORMS=rewrite",
};

/** What is kept, with today's version as it is now in the place of what was written of it. */
function withToday(kept: KeptVersions, model: FormModel): KeptVersions {
  const before = kept.versions.get(model.version);
  if (!before || newestOf(kept) !== model.version) return kept;
  if (differences(before.outline, outlineOf(model)).length === 0) return kept;
  return { ...kept, versions: new Map([...kept.versions, [model.version, versionOf(model, kept)]]) };
}

function versionOf(model: FormModel, kept: KeptVersions): KeptVersion {
  const { id, version } = model;
  const first = Math.min(version, ...[...kept.versions.values()].map((one) => one.first));
  return { form: id, version, first, outline: outlineOf(model), drafts: goldenDrafts(model) };
}

/** Enough drafts to have every alternative chosen; those of rows are all in each. */
function goldenDrafts(model: FormModel): readonly Values[] {
  const alternatives = Object.values(model.nodes).map(({ key, variants = [] }) => (key === "*" ? 0 : variants.length));
  const count = Math.min(Math.max(2, ...alternatives), 8);
  const whole = { answered: "all", files: false } as const;
  return Array.from({ length: count }, (_, seed) => anyValues(model, seed + 1, whole));
}

/** From where the tests run, so that messages are the same on every machine. */
function shortened(path: string): string {
  const { process } = globalThis as { readonly process?: { cwd?(): string } };
  const here = process?.cwd?.() ?? "";
  return here !== "" && path.startsWith(`${here}/`) ? path.slice(here.length + 1) : path;
}
