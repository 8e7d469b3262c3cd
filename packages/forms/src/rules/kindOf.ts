import { isPartialIsoDate } from "@saan/thai/calendar";
import type { FormNode } from "../model/node.js";
import { type Expression, OPTION, OWN_FIELD } from "./expression.js";
import { type AnswerKind, type FunctionName, functions } from "./functions.js";
import { isGroup, type Place, sharedStars, starsIn } from "./place.js";
import { refuseStrangeDays } from "./refuseStrangeDay.js";
import { ROW_BY_ROW } from "./rowFunctions.js";

/** What an expression gives, as far as it can be told without answers. */
export interface Given {
  readonly kind: AnswerKind;
  /** One for each row, or for each answer of several. */
  readonly isList: boolean;
  /** One for each row. */
  readonly isRows?: boolean;
}

/** What an expression is looked at with: how to find its fields, whose rule it is, and what to do about a misfit. */
export interface KindQuestion {
  readonly placeOf: (field: string) => Place;
  /** The template of the rule's own field. */
  readonly own: string;
  readonly isFilter: boolean;
  readonly refuse: (what: string, how: string) => never;
}

/** What an expression gives; refuses one that could never come to anything, such as the sum of a text. */
export function kindOf(expression: Expression, question: KindQuestion, ofEach = false): Given {
  if ("value" in expression) return { kind: kindOfValue(expression.value), isList: false };
  if ("field" in expression) return kindOfField(expression.field, question);
  const { call } = expression;
  const { over, gives } = functions[call];
  const isEach = ofEach && ROW_BY_ROW.has(call);
  const asksEach = call === "some" || call === "every" || (ofEach && (over === "one" || isEach));
  const given = expression.with.map((part) => kindOf(part, question, asksEach));
  refuseMisfits(call, given, question);
  refuseStrangeCode(call, expression.with, question);
  const kinds = given.map(({ kind }) => kind);
  refuseStrangeDays(call, expression.with, kinds, question.refuse);
  if (!isEach) refuseOne(call, given, question);
  const isRows = (over === "one" || isEach) && given.some((one) => one.isRows);
  const isList = isRows || (over === "one" && given.some((one) => one.isList));
  return { kind: gives === "any" ? commonKind(call === "if" ? given.slice(1) : given) : gives, isList, isRows };
}

/** Whether a place for one kind of answer may take another. */
export function fitsKind(wanted: AnswerKind, given: AnswerKind): boolean {
  if (wanted === given || wanted === "any" || given === "any") return true;
  // A date may be kept as a text, and a text say a date.
  return (wanted === "date" && given === "text") || (wanted === "text" && given === "date");
}

/** What a field answers with. */
export function kindOfNode(node: FormNode): AnswerKind {
  switch (node.kind) {
    case "number":
      return "number";
    case "boolean":
    case "group":
    case "variant":
      return "boolean";
    case "text":
    case "multiline":
    case "choice":
      return "text";
    case "date":
    case "stated-date":
      return "date";
    default:
      return "any";
  }
}

function kindOfValue(value: string | number | boolean | null): AnswerKind {
  switch (typeof value) {
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "string":
      return isPartialIsoDate(value) ? "date" : "text";
    default:
      return "any";
  }
}

function kindOfField(field: string, { placeOf, own, isFilter }: KindQuestion): Given {
  if (isFilter && field === OPTION) return { kind: "text", isList: false };
  const template = field === OWN_FIELD ? own : field;
  const place = placeOf(template);
  const [node] = place.nodes;
  const isRows = !place.isInside && node !== undefined && !isGroup(node) && holdsMany(node);
  const isOpen = starsIn(template) > sharedStars(template, own);
  const kind = place.isInside || isRows || place.nodes.length > 1 || !node ? "any" : kindOfNode(node);
  return { kind, isList: isRows || isOpen, isRows: isOpen || (isRows && node.kind !== "multi-choice") };
}

// Also of kinds of node that hold several codes in one answer.
function holdsMany(node: FormNode): boolean {
  return node.kind === "list" || node.children !== undefined || node.zodKind === "array";
}

/** Refuses what asks every row of something that has none, and what looks for many answers at once. */
function refuseOne(call: FunctionName, [one, two]: readonly Given[], { refuse }: KindQuestion): void {
  if ((call === "some" || call === "every") && one && !one.isList) {
    const remedy = `Ask each row something: ${call}(rows.*.field > 0), ${call}(answered(rows.*.field)).`;
    refuse(`"${call}" is given one answer where it takes one for each row`, remedy);
  }
  if (call === "includes" && two?.isList) {
    refuse(
      `"includes" looks for the answers of several rows at once`,
      "Ask it of each row: some(includes( … )) or every(includes( … )).",
    );
  }
}

function refuseMisfits(call: FunctionName, given: readonly Given[], { refuse }: KindQuestion): void {
  const { takes } = functions[call];
  for (const [index, { kind }] of given.entries()) {
    const wanted = takes[Math.min(index, takes.length - 1)];
    if (wanted === undefined || fitsKind(wanted, kind)) continue;
    const remedy = wanted === "boolean" ? "Ask something of it: answered( … ), or = …" : `Give it a ${wanted}.`;
    refuse(`"${call}" is given a ${kind} where it takes a ${wanted}`, remedy);
  }
  const [one, two] = given;
  if (functions[call].takes[0] !== "any" || !one || !two || !/^[=!<>]/.test(call)) return;
  if (!fitsKind(one.kind, two.kind)) {
    refuse(`"${call}" compares a ${one.kind} with a ${two.kind}`, "They are never the same: compare two of one kind.");
  }
  if (/^[<>]/.test(call) && (one.kind === "boolean" || two.kind === "boolean")) {
    refuse(`"${call}" is given a boolean, which has no order`, "Compare numbers or dates.");
  }
}

const ASKS_FOR_CODE: ReadonlySet<FunctionName> = new Set(["=", "!=", "includes"]);

/** Refuses to look for a code among the answers of a field that has no such answer: it would never be found. */
function refuseStrangeCode(call: FunctionName, parts: readonly Expression[], question: KindQuestion): void {
  if (!ASKS_FOR_CODE.has(call)) return;
  const { placeOf, own, isFilter, refuse } = question;
  const field = parts.flatMap((part) => ("field" in part ? [part.field] : []))[0];
  const text = parts.flatMap((part) => ("value" in part && typeof part.value === "string" ? [part.value] : []))[0];
  if (field === undefined || !text) return;
  const { nodes, isInside } = placeOf(field === OWN_FIELD || (isFilter && field === OPTION) ? own : field);
  if (isInside || nodes.some(({ options }) => options === undefined)) return;
  const codes = nodes.flatMap(({ options = [] }) => options.map(({ code }) => code));
  if (!codes.includes(text))
    refuse(`"${field}" is never "${text}"`, `Its answers are ${codes.slice(0, 20).join(", ")}.`);
}

function commonKind(given: readonly Given[]): AnswerKind {
  const kinds = new Set(given.map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : "any";
}
