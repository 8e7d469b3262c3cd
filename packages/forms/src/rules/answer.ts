import { type IsoDateBounds, isoDateBounds } from "@saan/thai/calendar";
import { clockDateTime, momentOf } from "../values/dateTime.js";

/** What an expression comes to. `null` is empty; a list has one answer for each row. */
export type Answer = null | number | string | boolean | AnswerObject | readonly Answer[];

/** A stated date, a reference: what one field holds in several parts. */
export type AnswerObject = Readonly<Record<string, unknown>>;

/** What a field holds, as an answer: empty text and an object of nothing are no answer. */
export function answerOf(value: unknown): Answer {
  switch (typeof value) {
    case "string":
      return value === "" ? null : value;
    case "number":
      return Number.isFinite(value) ? value : null;
    case "boolean":
      return value;
    case "object":
      if (value === null) return null;
      if (Array.isArray(value)) return value.map(answerOf);
      return isEmptyObject(value) ? null : (value as AnswerObject);
    default:
      return null;
  }
}

export function isList(answer: Answer | undefined): answer is readonly Answer[] {
  return Array.isArray(answer);
}

/** All answers in lists of whatever depth, without the empty ones. */
export function flat(answers: readonly Answer[]): readonly Exclude<Answer, null | readonly Answer[]>[] {
  return answers.flatMap((answer) => (isList(answer) ? flat(answer) : answer === null ? [] : [answer]));
}

export function numberIn(answer: Answer | undefined): number | undefined {
  return typeof answer === "number" ? answer : undefined;
}

/** The first and last day an answer can mean: of an ISO date, whole or not, of a date and time, or of a date as stated. */
export function daysIn(answer: Answer | undefined): IsoDateBounds | undefined {
  if (typeof answer === "string") return isoDateBounds(clockDateTime(answer)?.slice(0, "2024-01-05".length) ?? answer);
  if (typeof answer !== "object" || answer === null || isList(answer)) return undefined;
  const { iso, precision, yearKind } = answer as AnswerObject;
  if (typeof iso !== "string") return undefined;
  return isoDateBounds(
    iso,
    precision as Parameters<typeof isoDateBounds>[1],
    yearKind as Parameters<typeof isoDateBounds>[2],
  );
}

/** Whether two answers are the same: dates that mean the same days, references to the same code, else equal values. */
export function isSame(one: Answer, other: Answer): boolean {
  if (one === other) return true;
  if (typeof one !== "object" && typeof other !== "object") return false;
  if (one === null || other === null || isList(one) || isList(other)) return false;
  const days = daysIn(one);
  const otherDays = daysIn(other);
  if (days || otherDays) return days?.earliest === otherDays?.earliest && days?.latest === otherDays?.latest;
  const code = codeIn(one);
  return code !== undefined && code === codeIn(other);
}

/**
 * How two answers stand in order; undefined when they have none. Two moments are what they are. Two dates are before and after each other only when every
 * day they can mean is: the end of a term "in August" is not before 15 August.
 */
export function orderOf(one: Answer, other: Answer): "before" | "after" | "neither" | undefined {
  if (typeof one === "number" && typeof other === "number") {
    return one < other ? "before" : one > other ? "after" : "neither";
  }
  const moments = [one, other].map((answer) => (typeof answer === "string" ? momentOf(answer) : undefined));
  if (moments[0] !== undefined && moments[1] !== undefined) return orderOf(moments[0], moments[1]);
  const days = daysIn(one);
  const otherDays = daysIn(other);
  if (!days || !otherDays) return undefined;
  if (days.latest < otherDays.earliest) return "before";
  return days.earliest > otherDays.latest ? "after" : "neither";
}

/** An answer in writing: of a date or a reference the words it was stated in. */
export function textOf(answer: Answer): string {
  if (answer === null) return "";
  if (isList(answer)) return answer.map(textOf).join("");
  if (typeof answer !== "object") return String(answer);
  const { asStated, nameAsStated, iso } = answer as AnswerObject;
  const words = [asStated, nameAsStated, iso, codeIn(answer)].find((word) => typeof word === "string");
  return typeof words === "string" ? words : "";
}

/** What tells a reference from others: its code, the id of a record, or else its name. */
function codeIn(answer: Answer): string | undefined {
  if (typeof answer === "string") return answer;
  if (typeof answer !== "object" || answer === null || isList(answer)) return undefined;
  const { code, id, nameAsStated } = answer as AnswerObject;
  return [code, id, nameAsStated].find((one) => typeof one === "string");
}

function isEmptyObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((inner) => answerOf(inner) === null);
}
