import { privacyClasses } from "@saan/schema/field";
import type { Access, FormNode } from "./node.js";
import { refuseStrangeNames } from "./refuseStrangeNames.js";
import { refuseStrangeWording } from "./refuseWording.js";
import { SaanError } from "./SaanError.js";

/** What a form may be made of, as far as nobody knows its type yet. */
type Untyped = Readonly<Record<string, unknown>>;

const LISTS = ["only", "without", "sections", "steps", "rules"] as const;
const IN_BOTH = 'Say it in both languages: { th: "…", en: "…" }.';

/**
 * Refuses, by name, what is not as `defineForm` reads it: a form may be written in JSON, or in JavaScript, which no compiler
 * looks at. `names` are those it reads.
 *
 * @throws SaanError `unreadable-form`, `no-such-widget`.
 */
export function refuseUntyped(given: unknown, names: readonly string[]): void {
  if (!isObject(given)) throw refusal("What defineForm was given", given, "Give { id, version, label, schema }.");
  const { id, version, label, fields } = given;
  if (typeof id !== "string" || id === "") {
    throw refusal('The "id" of a form', id, 'Give a text that stays the same for the life of the form: "visit".');
  }
  const of = ` of form "${id}"`;
  refuseStrangeNames(given, names, { code: "unreadable-form", of: `form "${id}"`, reader: "defineForm" });
  if (!Number.isInteger(version)) {
    throw refusal(
      `The "version"${of}`,
      version,
      "Give a whole number, to be raised when the shape of the values changes.",
    );
  }
  if (!("record" in given)) refuseWords(`The "label"${of}`, label);
  for (const name of LISTS) refuseNoList(`"${name}"${of}`, given[name]);
  for (const part of listOf(given.sections)) refusePart(`A section${of}`, part);
  for (const step of listOf(given.steps)) {
    refusePart(`A step${of}`, step);
    for (const name of ["sections", "fields"]) refuseNoList(`"${name}" of step "${step.id}"${of}`, step[name]);
  }
  if (fields === undefined) return;
  if (!isObject(fields))
    throw refusal(`"fields"${of}`, fields, "Give what is said of each by its path: { title: { … } }.");
  for (const [path, said] of Object.entries(fields)) {
    if (said === undefined) continue;
    if (!isObject(said))
      throw refusal(`What "fields"${of} says of "${path}"`, said, "Give { label: { th, en } }, or what else.");
    refuseStrangeWording(id, path, said);
  }
}

/** Words of a node that may be missing, but not be in one language. */
const WORDS = ["hint", "unit", "rowLabel", "purpose"] as const;
const ACCESSES: ReadonlySet<unknown> = new Set<Access>(["hidden", "read", "write"]);

/** Refuses, by name, words, privacy and access of fields that are none, whether the form says them or the schema. */
export function refuseUntypedNodes(nodes: Readonly<Record<string, FormNode>>): void {
  for (const node of Object.values(nodes)) {
    const of = node.id === "" ? " of the form" : ` of field "${node.id}"`;
    refuseWords(`The "label"${of}`, node.label);
    for (const name of WORDS) if (node[name] !== undefined) refuseWords(`"${name}"${of}`, node[name]);
    for (const { code, label } of node.options ?? []) refuseWords(`What the code "${code}"${of} is called`, label);
    if (!privacyClasses.includes(node.privacy)) {
      throw refusal(`"privacy"${of}`, node.privacy, `Give one of ${privacyClasses.join(", ")}.`);
    }
    if (node.access) refuseAccess(`"access"${of}`, node.access);
  }
}

function refuseAccess(what: string, access: unknown): void {
  const isRuled = isObject(access) && Object.values(access).every((one) => one === undefined || ACCESSES.has(one));
  if (!isRuled) throw refusal(what, access, 'Give "hidden", "read" or "write" by role: { guest: "read" }.');
}

function refusePart(what: string, part: unknown): asserts part is Untyped {
  if (!isObject(part)) throw refusal(what, part, "Give { id, label }.");
  if (typeof part.id !== "string" || part.id === "") throw refusal(`The "id" of ${what}`, part.id, "Give a text.");
  refuseWords(`The "label" of "${part.id}"`, part.label);
  if (part.hint !== undefined) refuseWords(`The "hint" of "${part.id}"`, part.hint);
}

function refuseNoList(what: string, given: unknown): void {
  if (given !== undefined && !Array.isArray(given)) throw refusal(what, given, "Give a list, [ … ], or leave it out.");
}

function refuseWords(what: string, words: unknown): void {
  if (!isInBoth(words)) throw refusal(what, words, IN_BOTH);
}

/** Whether words are in both languages. */
export function isInBoth(words: unknown): boolean {
  return isObject(words) && typeof words.th === "string" && typeof words.en === "string";
}

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}

function isObject(given: unknown): given is Untyped {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

const MOST_SHOWN = 60;

function refusal(what: string, given: unknown, how: string): SaanError {
  const shown = written(given);
  const brief = shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}…` : shown;
  return new SaanError("unreadable-form", `${what} is ${brief}.`, how);
}

function written(given: unknown): string {
  try {
    return JSON.stringify(given) ?? String(given);
  } catch {
    // One that holds itself, as a schema may, or a number too large for JSON.
    return typeof given === "object" ? "an object" : String(given);
  }
}
