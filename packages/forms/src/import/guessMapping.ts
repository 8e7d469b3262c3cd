import type { Path } from "@saan/schema/read";
import { foldThai } from "@saan/thai/text";
import type { FormModel, FormNode } from "../model/index.js";
import { type TableField, tableFields } from "./fields.js";
import type { ColumnMapping, Mapping } from "./Mapping.js";
import { bareWords, type Comparable, comparable, similarity } from "./similarity.js";
import type { TableColumn } from "./table.js";
import { usualWords } from "./usualWords.js";

/** The least that two texts must be like to be taken for the same. */
const THRESHOLD = 0.72;
// A label without the name of its group is only a part of what tells a field apart.
const WITHOUT_GROUP = 0.9;
// "หมายเหตุ" alone is hardly that of the first row of a list: a person looks.
const WITHOUT_LIST = 0.85;
// A column named as a group is for the one field that the group needs.
const OF_GROUP = 0.88;
const SAME = 0.95;
// Two fields may differ in what stands in brackets alone: (ไทย), (อังกฤษ).
const WITHOUT_BRACKETS = 0.99;
// ว/ด/ป is วันที่, and yet not said so.
const IN_OTHER_WORDS = 0.94;
const MOST_ROWS = 50;

interface Candidate extends ColumnMapping {
  readonly name: string;
  readonly order: number;
}

/**
 * Which column is for which field, as far as headers tell: labels in Thai and English and property names, alone or with the
 * groups they are in ("กลุ่ม › ช่อง"), whatever stands in brackets beside them, in the words of offices too ("ว/ด/ป", "เบอร์โทร");
 * rows of a list by their numbers ("ภาคี 1", "ภาคี 2 › พื้นที่"). The likest first, no column and no field twice. What is left is taken for the one field whose label, or
 * whose group's, it begins ("วันที่" for "วันที่จัด"); columns like nothing are left out.
 */
export function guessMapping(model: FormModel, columns: readonly Pick<TableColumn, "index" | "header">[]): Mapping {
  const rows = new Set<string>();
  const names = tableFields(model).map((field) => {
    const row = field.path.slice(0, -1).join(".");
    const isFirst = field.path.at(-2) === "*" && !rows.has(row);
    rows.add(row);
    return { field, names: namesOf(field), isFirst };
  });
  const candidates: Candidate[] = [];
  for (const { index, header } of columns) {
    const said = stepsOf(header);
    if (said.length === 0) continue;
    for (const [order, { field, names: ofField, isFirst }] of names.entries()) {
      const found = likest(likeness(said, ofField, isFirst), ofGroup(model, said, field, ofField));
      if (found.confidence < THRESHOLD) continue;
      const path = placed(field.path, found.numbers);
      if (!path) continue;
      candidates.push({ column: index, path, confidence: found.confidence, name: path.join("."), order });
    }
  }
  candidates.sort((a, b) => b.confidence - a.confidence || a.order - b.order || a.column - b.column);
  const taken = new Set<string | number>();
  const mapping: ColumnMapping[] = [];
  for (const { column, path, confidence, name } of candidates) {
    if (taken.has(column) || taken.has(name)) continue;
    taken.add(column).add(name);
    mapping.push({ column, path, confidence: Math.round(confidence * 100) / 100 });
  }
  const left = columns.filter(({ index }) => !taken.has(index));
  const free = names.filter(({ field }) => !taken.has(field.path.join(".")));
  return [...mapping, ...guessShortened(model, left, free)].sort((a, b) => a.column - b.column);
}

// Shorter than what a person has to look at once more.
const SHORTENED = 0.73;
const SHORTEST = 3;
/** What numbers the rows of a table, and is no field of theirs. */
const ROW_NUMBER = /^(?:ลำดับ(?:ที่)?|ที่|no|item)$/;

interface NamedField {
  readonly field: TableField;
  readonly names: readonly Name[];
}

/** Headers that say less than the label: each where it begins that of one field, and no other header does. */
function guessShortened(
  model: FormModel,
  columns: readonly Pick<TableColumn, "index" | "header">[],
  fields: readonly NamedField[],
): readonly ColumnMapping[] {
  const single = fields.filter(({ field }) => !field.path.includes("*"));
  const found = columns.flatMap(({ index, header }) => {
    const [step, more] = stepsOf(header);
    if (!step || more || step.usual.loose.length < SHORTEST || ROW_NUMBER.test(step.words.text)) return [];
    const begun = single.filter((one) => begins(model, step.words.loose, one) || begins(model, step.usual.loose, one));
    const [only, other] = begun;
    return only && !other ? [{ column: index, path: only.field.path, confidence: SHORTENED }] : [];
  });
  return found.filter(({ path }) => found.filter((other) => other.path === path).length === 1);
}

function begins(model: FormModel, header: string, { field, names }: NamedField): boolean {
  const isBegun = (name: Name | undefined) => name?.ways.some(({ loose }) => loose.startsWith(header)) === true;
  return isBegun(names.at(-1)) || (isBegun(names.at(-2)) && isOnlyNeeded(model, field));
}

/** Whether a group is one text in two languages, and the field that of a header. */
function isInLanguageOf({ whole }: Step, model: FormModel, { node, path }: TableField): boolean {
  const language = /[ก-๙]/.test(whole) ? "th" : "en";
  return node.key === language && siblings(model, path).every(({ key }) => key === "th" || key === "en");
}

/** Whether a field is all that its group needs: a column named as the group is then for it. */
function isOnlyNeeded(model: FormModel, { node, path }: TableField): boolean {
  return node.required && siblings(model, path).every((other) => other === node || !other.required);
}

/** The fields of a group, itself too. */
function siblings(model: FormModel, path: Path): readonly FormNode[] {
  const around = path.slice(0, -1).join(".");
  return tableFields(model).flatMap((other) => (other.path.slice(0, -1).join(".") === around ? [other.node] : []));
}

interface Step {
  /** As it is written, with what stands in brackets. */
  readonly whole: string;
  readonly words: Comparable;
  /** In the words of most forms. */
  readonly usual: Comparable;
  /** Without its number. */
  readonly bare: Comparable;
  readonly number?: number;
}

const NUMBERED = /^(.*?[^\d\s])\s*(\d{1,2})$/;
const ORDINAL = /\s*(?:ลำดับที่|คนที่|ที่|no|#)$/;

/** The parts of a header, from the outermost: "ภาคี 2 › พื้นที่ (ตำบล)" is ภาคี with the number 2, and พื้นที่. */
function stepsOf(header: string): readonly Step[] {
  const parts = header.slice(0, 300).split(/\s*[›»>]\s*/);
  return parts.flatMap((part) => {
    const text = bareWords(part);
    if (text === "") return [];
    const found = NUMBERED.exec(text);
    const words = comparable(text);
    const usual = comparable(usualWords(text));
    const whole = foldThai(part);
    if (!found) return { whole, words, usual, bare: words };
    const bare = comparable((found[1] as string).replace(ORDINAL, ""));
    return { whole, words, usual, bare, number: Number(found[2]) };
  });
}

interface Name {
  /** All it is called, with its unit and what stands in brackets. */
  readonly whole: ReadonlySet<string>;
  /** What it is called: in Thai, in English, and its property name. */
  readonly ways: readonly Comparable[];
  /** The same in the words of most forms. */
  readonly usual: readonly Comparable[];
  readonly isRow: boolean;
}

function namesOf({ words, node }: TableField): readonly Name[] {
  return words.map(({ label, key, also, isRow = false }, at) => {
    const unit = at === words.length - 1 ? node.unit : undefined;
    const called = [label.th, label.en, also?.th ?? "", also?.en ?? "", key, key.replace(/([a-z])([A-Z])/g, "$1 $2")];
    const withUnit = unit ? [`${label.th} (${unit.th})`, `${label.en} (${unit.en})`] : [];
    const ways = [...new Set(called.map(bareWords))].filter((way) => way !== "");
    return {
      whole: new Set([...called, ...withUnit].map(foldThai)),
      ways: ways.map(comparable),
      usual: [...new Set(ways.map(usualWords))].map(comparable),
      isRow,
    };
  });
}

interface Likeness {
  readonly confidence: number;
  readonly numbers: readonly number[];
}

const unlike: Likeness = { confidence: 0, numbers: [] };

/** How like a header is to a field: its last part to the field, the parts before to what holds it, each in their order. */
function likeness(said: readonly Step[], names: readonly Name[], isFirst: boolean): Likeness {
  const last = names.length - 1;
  const own = partLikeness(said.at(-1) as Step, names[last] as Name);
  if (own.confidence < THRESHOLD) return isFirst ? ofWholeRow(said, names) : unlike;
  const isInList = names.slice(0, last).some(({ isRow }) => isRow);
  // The numbers of the table's rows are none of a list in them.
  if (isInList && said.length === 1 && ROW_NUMBER.test((said[0] as Step).words.text)) return unlike;
  let { confidence } = own;
  const numbers: number[] = own.number === undefined ? [] : [own.number];
  let at = last - 1;
  for (let step = said.length - 2; step >= 0; step -= 1) {
    let best: PartLikeness & { place: number } = { confidence: 0, place: -1 };
    for (let place = at; place >= 0; place -= 1) {
      const found = partLikeness(said[step] as Step, names[place] as Name);
      if (found.confidence > best.confidence) best = { ...found, place };
    }
    // A heading over many columns may be about none of what holds the field.
    if (best.confidence < THRESHOLD) {
      confidence *= WITHOUT_GROUP * WITHOUT_GROUP;
      continue;
    }
    confidence = confidence * 0.7 + best.confidence * 0.3;
    if (best.number !== undefined) numbers.unshift(best.number);
    at = best.place - 1;
  }
  const unsaid = last - (said.length - 1);
  if (unsaid > 0) confidence *= WITHOUT_GROUP;
  if (isInList && said.length === 1 && numbers.length === 0 && !namesList(said[0] as Step, names)) {
    confidence *= WITHOUT_LIST;
  }
  return { confidence, numbers };
}

function namesList(said: Step, names: readonly Name[]): boolean {
  return names.slice(0, -1).some((name) => name.isRow && partLikeness(said, name).confidence >= SAME);
}

const likest = (one: Likeness, other: Likeness) => (other.confidence > one.confidence ? other : one);

/** "ชื่อหน่วยงาน" for "ชื่อหน่วยงาน › ภาษาไทย", where that alone is needed of it. */
function ofGroup(model: FormModel, said: readonly Step[], field: TableField, names: readonly Name[]): Likeness {
  const [only, more] = said;
  const group = names.at(-2);
  if (!only || more || !group || field.path.includes("*") || field.ofQuantity) return unlike;
  const { confidence } = partLikeness(only, group);
  const isItsField = isOnlyNeeded(model, field) || isInLanguageOf(only, model, field);
  return confidence >= SAME && isItsField ? { confidence: confidence * OF_GROUP, numbers: [] } : unlike;
}

/** "ภาคี 1" alone is what a row of ภาคี begins with. */
function ofWholeRow(said: readonly Step[], names: readonly Name[]): Likeness {
  const row = names.at(-2);
  if (!row?.isRow || (said.at(-1) as Step).number === undefined) return unlike;
  const { confidence, numbers } = likeness(said, names.slice(0, -1), false);
  return { confidence: confidence * WITHOUT_GROUP, numbers };
}

interface PartLikeness {
  readonly confidence: number;
  readonly number?: number;
}

function partLikeness({ whole, words, usual, bare, number }: Step, name: Name): PartLikeness {
  const { ways, isRow } = name;
  if (name.whole.has(whole)) return { confidence: 1 };
  const inOtherWords = Math.max(...name.usual.map((way) => similarity(usual, way)), 0);
  const like = Math.max(...ways.map((way) => similarity(words, way)), inOtherWords * IN_OTHER_WORDS);
  if (!isRow || number === undefined) return { confidence: Math.min(like, WITHOUT_BRACKETS) };
  const numbered = Math.max(...ways.map((way) => similarity(bare, way)), 0);
  return { confidence: Math.max(numbered, like), number };
}

/** The path with the numbers of its rows; a list that was given none has one row. */
function placed(path: Path, numbers: readonly number[]): Path | undefined {
  const rows = path.filter((step) => step === "*").length;
  if (numbers.length > rows || numbers.some((number) => number < 1 || number > MOST_ROWS)) return undefined;
  const left = [...numbers];
  return path.map((step) => (step === "*" ? (left.shift() ?? 1) - 1 : step));
}
