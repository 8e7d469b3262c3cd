import type { Form } from "../model/index.js";
import { filesOf, type KeptVersions } from "./keptVersions.js";
import { type Difference, differences, outlineOf } from "./outline.js";
import { replay } from "./replay.js";

/** How people are told to write the files. */
export interface Commands {
  /** Keeps a version that is new. */
  readonly write: string;
  /** Also writes today's version anew. */
  readonly rewrite: string;
}

/** What is looked at: the form as it is, and what is kept of it. */
export interface Evidence {
  readonly form: Form<unknown>;
  readonly kept: KeptVersions;
  readonly folder: string;
  readonly commands: Commands;
}

const SHOWN = 12;

/**
 * What is missing or wrong in how a form came to its version, each with what to do about it: nothing when its outline is the
 * kept one and every answer of every kept draft still has a place.
 */
export function complaintsOf(evidence: Evidence): readonly string[] {
  return [...aboutFiles(evidence), ...aboutVersion(evidence), ...aboutMigrations(evidence), ...aboutDrafts(evidence)];
}

/** The newest version that is kept. */
export function newestOf({ versions }: KeptVersions): number | undefined {
  return versions.size === 0 ? undefined : Math.max(...versions.keys());
}

function aboutFiles({ form, kept, folder }: Evidence): readonly string[] {
  const { id } = form.model;
  const first = Math.min(...[...kept.versions.values()].map((version) => version.first));
  const newest = newestOf(kept) ?? 0;
  const missing = Array.from({ length: Math.max(0, newest - first + 1) }, (_, at) => first + at)
    .filter((version) => !kept.versions.has(version))
    .map((version) => filesOf(id, version).outline)
    .filter((file) => !kept.broken.includes(file));
  return [...kept.broken, ...missing].map(
    (file) =>
      `Form "${id}": ${folder}/${file} is missing, or is not what was written. Drafts of that version are still on people's devices: take the file back from the history.`,
  );
}

function aboutVersion({ form, kept, folder, commands }: Evidence): readonly string[] {
  const { id, version } = form.model;
  const newest = newestOf(kept);
  if (newest === undefined) return [];
  if (version < newest)
    return [`Form "${id}": version ${newest} is kept, and defineForm says ${version}. Versions never go back.`];
  if (version > newest + 1)
    return [
      `Form "${id}": version ${newest} is kept, and defineForm says ${version}. Raise the version by one: each has a migration of its own.`,
    ];
  const today = kept.versions.get(version);
  const changed = today ? differences(today.outline, outlineOf(form.model)) : [];
  if (changed.length === 0) return [];
  const next = version + 1;
  return [
    [
      `Form "${id}": what a draft of version ${version} holds is not what it was:`,
      ...listed(changed),
      `People have drafts of version ${version} on their devices. So, in this order:`,
      `  1. In defineForm, raise it: version: ${next}.`,
      `  2. In defineForm, say where the answers of version ${version} belong now: migrations: { ${version}: (values) => … }. It gives the values back as they are where nothing has to move, and without what you drop on purpose.`,
      `  3. ${commands.write}, and commit ${folder}/${filesOf(id, next).outline} and ${filesOf(id, next).drafts}. Leave the files of version ${version} as they are.`,
      `Only if nobody was ever given version ${version}: ${commands.rewrite}, and read the diff.`,
    ].join("\n"),
  ];
}

function aboutMigrations({ form, kept }: Evidence): readonly string[] {
  const { id, version } = form.model;
  const first = Math.min(version, ...[...kept.versions.values()].map((one) => one.first));
  return Array.from({ length: version - first }, (_, at) => first + at)
    .filter((from) => typeof form.migrations?.[from] !== "function")
    .map(
      (from) =>
        `Form "${id}": no migration leads on from version ${from}. Add to defineForm: migrations: { ${from}: (values) => … }, also where nothing has to move: (values) => values.`,
    );
}

function aboutDrafts({ form, kept, folder }: Evidence): readonly string[] {
  const { id, version: today } = form.model;
  const earlier = [...kept.versions.values()].filter(({ version }) => version <= today);
  return earlier.flatMap(({ version, drafts }) => {
    const file = `${folder}/${filesOf(id, version).drafts}`;
    const told = drafts.map((draft) => replay(form, version, draft));
    const failed = told.flatMap((one, at) => (one.failed === undefined ? [] : [`  draft ${at}: ${one.failed}`]));
    const lost = lines(told.flatMap((one) => one.lost));
    const gone = lines(told.flatMap((one) => one.gone));
    const remedy =
      version === today
        ? "They were written by this version: take back what you changed in the form."
        : `Mend the migrations from version ${version} on; never change the file.`;
    return [
      ...about(failed, `drafts of version ${version} cannot be brought up to date. ${remedy}`),
      ...about(
        lost,
        `answers of version ${version} find no place in version ${today}. Move them in a migration, or drop them there on purpose: ({ dropped, ...rest }) => rest.`,
      ),
      ...about(
        gone,
        `codes of version ${version} are no longer offered in version ${today}. Give them another code, or "", in a migration.`,
      ),
    ].map((complaint) => `Form "${id}": ${file}: ${complaint}`);
  });
}

function about(found: readonly string[], says: string): readonly string[] {
  return found.length === 0 ? [] : [[says, ...shown(found)].join("\n")];
}

/** Each place once, whichever row or draft it is in. */
function lines(found: readonly { readonly path: readonly (string | number)[]; readonly value: unknown }[]) {
  const places = new Map<string, string>();
  for (const { path, value } of found) {
    const place = path.map((step) => (typeof step === "number" ? "*" : step)).join(".");
    if (!places.has(place)) places.set(place, `  ${place}: ${JSON.stringify(value).slice(0, 80)}`);
  }
  return [...places.values()];
}

function listed(changed: readonly Difference[]): readonly string[] {
  return shown(
    changed.map(({ place, was, is }) => {
      if (was === undefined) return `  + ${place}: ${is}`;
      return is === undefined ? `  - ${place}: ${was}` : `  ~ ${place}: ${was} → ${is}`;
    }),
  );
}

function shown(all: readonly string[]): readonly string[] {
  return all.length > SHOWN ? [...all.slice(0, SHOWN), `  … and ${all.length - SHOWN} more`] : all;
}
