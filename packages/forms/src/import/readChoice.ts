import type { Locale } from "@saan/schema/field";
import { foldThai, looseFoldThai } from "@saan/thai/text";
import type { FormNode, NodeOption } from "../model/index.js";
import type { CellChoice } from "./CellIssue.js";
import { type CellReading, wrong } from "./CellReading.js";
import { bareWords, type Comparable, comparable, similarity } from "./similarity.js";

interface Answers {
  readonly exact: ReadonlyMap<string, string>;
  readonly loose: ReadonlyMap<string, string>;
}

const known = new WeakMap<readonly NodeOption[], Answers>();

/**
 * One of the answers of a list: by its code or its label, in either language; tones and spaces may be missing, and what stands in
 * brackets where no other answer begins so.
 */
export function readChoice(node: FormNode, written: string, locale: Locale): CellReading {
  const code = codeOf(node.options ?? [], written);
  return code === undefined
    ? wrong(written, "not-an-option", nearest(node.options ?? [], written, locale))
    : { value: code };
}

/** Several answers, parted by commas, semicolons, bars or lines. */
export function readChoices(node: FormNode, written: string, locale: Locale): CellReading {
  const options = node.options ?? [];
  const whole = codeOf(options, written);
  if (whole !== undefined) return { value: [whole] };
  const parts = written
    .split(/[,;|\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const codes = parts.map((part) => codeOf(options, part));
  const unknown = codes.indexOf(undefined);
  if (unknown < 0) return { value: [...new Set(codes)] };
  const part = parts[unknown] as string;
  const choices = nearest(options, part, locale).map((choice) => ({
    ...choice,
    value: [
      ...new Set(codes.map((code, at) => (at === unknown ? choice.value : code)).filter((code) => code !== undefined)),
    ],
  }));
  return { ...wrong(part, "not-an-option", choices), value: codes.map((code, at) => code ?? parts[at]) };
}

function codeOf(options: readonly NodeOption[], written: string): string | undefined {
  const { exact, loose } = answersOf(options);
  return exact.get(foldThai(written)) ?? loose.get(looseKey(written));
}

function answersOf(options: readonly NodeOption[]): Answers {
  const before = known.get(options);
  if (before) return before;
  const exact = new Map<string, string>();
  const loose = new Map<string, string>();
  const add = (map: Map<string, string>, key: string, code: string) => {
    if (key !== "" && !map.has(key)) map.set(key, code);
  };
  for (const { code, stored } of options) {
    add(exact, foldThai(code), code);
    if (stored !== undefined) add(exact, String(stored), code);
  }
  for (const { code, label } of options) for (const text of [label.th, label.en]) add(exact, foldThai(text), code);
  // Two answers that tones alone tell apart have no loose key: it would be a guess.
  const twice = new Set<string>();
  for (const { code, label } of options) {
    for (const key of new Set([label.th, label.en].map(looseKey))) {
      if (loose.has(key)) twice.add(key);
      add(loose, key, code);
    }
  }
  for (const key of twice) loose.delete(key);
  addWithoutBrackets(options, loose, twice);
  const answers = { exact, loose };
  known.set(options, answers);
  return answers;
}

const IN_BRACKETS = /\s*[([（][^)\]）]*[)\]）]/g;

/** "เด็ก" for "เด็ก (0-12 ปี)", as long as that is one answer. */
function addWithoutBrackets(options: readonly NodeOption[], loose: Map<string, string>, taken: ReadonlySet<string>) {
  const short = new Map<string, Set<string>>();
  for (const { code, label } of options) {
    for (const text of [label.th, label.en]) {
      const key = looseKey(text.replace(IN_BRACKETS, ""));
      if (key !== "" && !taken.has(key)) short.set(key, (short.get(key) ?? new Set()).add(code));
    }
  }
  for (const [key, codes] of short) {
    const [only, other] = codes;
    if (only !== undefined && other === undefined && !loose.has(key)) loose.set(key, only);
  }
}

function looseKey(text: string): string {
  return looseFoldThai(text).replace(/[\s._\-/()]+/g, "");
}

const LIKE = 0.4;
const OFFERED = 5;

function nearest(options: readonly NodeOption[], written: string, locale: Locale): readonly CellChoice[] {
  const said = comparable(bareWords(written.slice(0, 200)));
  const ranked = comparablesOf(options).map(({ option, ways }) => {
    const like = Math.max(...ways.map((way) => similarity(said, way)));
    return { like, choice: { label: option.label[locale], value: option.code } };
  });
  const near = ranked.filter(({ like }) => like >= LIKE).sort((a, b) => b.like - a.like);
  return near.slice(0, OFFERED).map(({ choice }) => choice);
}

interface ComparableOption {
  readonly option: NodeOption;
  readonly ways: readonly Comparable[];
}

const compared = new WeakMap<readonly NodeOption[], readonly ComparableOption[]>();
const MOST_COMPARED = 500;

// Made once: of a column mapped to the wrong field every cell is like nothing.
function comparablesOf(options: readonly NodeOption[]): readonly ComparableOption[] {
  const before = compared.get(options);
  if (before) return before;
  const made = options.slice(0, MOST_COMPARED).map((option) => ({
    option,
    ways: [option.label.th, option.label.en].map((text) => comparable(bareWords(text))),
  }));
  compared.set(options, made);
  return made;
}
