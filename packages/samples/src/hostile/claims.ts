import type { Issue, Reading, RecordDefinition } from "@saan/schema/read";
import { issueCodes } from "@saan/schema/read";
import type { Mutation, Place } from "./mutation.js";
import { isFresh, isSame } from "./same.js";
import { answerOf, parsed, type Ways } from "./ways.js";

/** Whether a record was refused, and which of the claims that hold of every record, however hostile, were broken. */
export function claimsOf(
  ways: Ways,
  original: unknown,
  mutation: Mutation,
): { readonly isRefused: boolean; readonly claims: readonly string[] } {
  const { input, reach, isTwoFaced } = mutation;
  const answer = answerOf(ways.plain, input);
  if ("thrown" in answer) return { isRefused: true, claims: [`throws ${answer.thrown}`] };
  const { reading } = answer;
  const claims = answeredInPlainWords(reading);
  if (isPolluted()) claims.push("a prototype was polluted");
  // Asked again, such a thing answers otherwise.
  if (isTwoFaced) return { isRefused: !reading.ok, claims };
  if (!isSame(answer, answerOf(ways.fast, input))) claims.push("the compiled room answers otherwise");
  claims.push(...agreedByZod(ways, input, reading), ...near(ways.plain, reading.issues, mutation));
  if (reading.ok) claims.push(...fresh(ways, input, reading.value));
  if (reach === undefined && !isSame(answer, answerOf(ways.plain, original)))
    claims.push("harmless, and read otherwise");
  return { isRefused: !reading.ok, claims };
}

const ancestors = [Object, Array, Function, String, Number, RegExp].map(({ prototype }) => prototype as object);
const namesOf = () => ancestors.map((one) => Reflect.ownKeys(one).length).join();
const untouched = namesOf();

function isPolluted(): boolean {
  return namesOf() !== untouched;
}

const codes: ReadonlySet<string> = new Set(issueCodes);

function answeredInPlainWords({ ok, issues, advice }: Reading<unknown>): string[] {
  const all = [...issues, ...advice];
  const strangers = all.filter(({ code }) => !codes.has(code)).map(({ code }) => `unknown code ${code}`);
  const unsaid = all.filter(({ params }) => !isJson(params));
  return [
    ...strangers,
    ...unsaid.map(({ code }) => `params of ${code} do not survive JSON`),
    ...(ok === (issues.length === 0) ? [] : ["ok beside issues"]),
    ...(issues.length > 100 || advice.length > 100 ? ["more than a hundred findings"] : []),
  ];
}

function isJson(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).every(isJson);
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

// Bounds are ours, and rules: zod may accept what they refuse. Never the other way round.
function agreedByZod({ schemas, plain }: Ways, input: unknown, reading: Reading<unknown>): readonly string[] {
  const ours = new Set(plain.rules.map(({ code }) => code));
  const isBounded = reading.issues.some(({ code }) => BOUNDS.has(code));
  const inSchema = reading.issues.some(({ code }) => !ours.has(code));
  // Zod has no bounds: what is too much for us may be too much for it.
  if (isBounded) return [];
  const truth = parsed(schemas.plain, input);
  return [
    ...(isSame(truth, parsed(schemas.compiled, input)) ? [] : ["compiled() parses otherwise"]),
    ...(isSame(truth, parsed(schemas.emitted, input)) ? [] : ["emitted code parses otherwise"]),
    ...(reading.ok && !isSame(truth, { data: reading.value }) ? ["read accepts what zod does not"] : []),
    ...(inSchema && "data" in truth ? ["read refuses what zod accepts"] : []),
  ];
}

const BOUNDS: ReadonlySet<string> = new Set(["too-deep", "too-big", "forbidden-key", "unreadable"]);

function near({ rules }: RecordDefinition<unknown>, issues: readonly Issue[], mutation: Mutation) {
  const { place, reach = 0 } = mutation;
  // What a tag says decides over its neighbours.
  const isTag = place.at(-1) === "kind" || place.at(-1) === "state";
  const stray = issues.filter(({ code, path, params }) => {
    if (holds(path, place)) return false;
    if (BOUNDS.has(code)) return !holds(place, path);
    // What a rule reads it may speak of, and a record's provenance speaks of any field, by name.
    const read = [...rules.filter((rule) => rule.code === code).flatMap(({ reads }) => reads), ...named(params.fields)];
    if (read.some((one) => touches(one.split("."), place))) return false;
    const from = isTag && !holds(place, path) ? place.slice(0, -1) : place;
    return !holds(from, path) || path.length > from.length + Math.max(reach, isTag ? 1 : 0);
  });
  return stray.map(({ code, path }) => `${code} at ${path.join(".")}, far from ${place.join(".")}`);
}

function named(fields: unknown): readonly string[] {
  return Array.isArray(fields) ? fields.map(String) : [];
}

function holds(above: Place, below: Place): boolean {
  return above.length <= below.length && above.every((key, at) => String(key) === String(below[at]));
}

function touches(read: readonly string[], place: Place): boolean {
  const shared = Math.min(read.length, place.length);
  return Array.from({ length: shared }, (_, at) => read[at] === "*" || read[at] === String(place[at])).every(Boolean);
}

function fresh({ plain }: Ways, input: unknown, value: unknown): readonly string[] {
  const again = answerOf(plain, JSON.parse(JSON.stringify(value)));
  const survives = "reading" in again && JSON.stringify(again.reading.value) === JSON.stringify(value);
  return [
    ...(isFresh(value, input) ? [] : ["the value holds a part of the input"]),
    ...(survives ? [] : ["not the same after JSON"]),
  ];
}
