import { valueAt } from "../model/index.js";
import { type Answer, answerOf, isList } from "./answer.js";
import type { AnswerPlace, AnswerReader } from "./evaluator.js";
import { starsIn } from "./place.js";

interface PlainPlace extends AnswerPlace {
  readonly segments: readonly string[];
}

/** Reads answers out of values of which no form is known: by their paths alone. */
export class PlainReader implements AnswerReader<PlainPlace> {
  readonly #values: unknown;

  constructor(values: unknown) {
    this.#values = values;
  }

  placeOf(template: string): PlainPlace {
    return { segments: template === "" ? [] : template.split("."), stars: starsIn(template), holds: "one" };
  }

  read({ segments }: PlainPlace, rows: readonly number[]): Answer {
    return readFrom(this.#values, segments, rows);
  }
}

function readFrom(value: unknown, segments: readonly string[], rows: readonly number[]): Answer {
  const [segment, ...rest] = segments;
  if (segment === undefined) return answerOf(value);
  if (segment !== "*") return readFrom(valueAt(value, segment), rest, rows);
  const [row, ...inner] = rows;
  if (row !== undefined) return readFrom(valueAt(value, row), rest, inner);
  if (!Array.isArray(value)) return [];
  const answers = value.map((one) => readFrom(one, rest, []));
  // Of rows in rows every row, one after another.
  return rest.includes("*") ? answers.flatMap((one) => (isList(one) ? one : [one])) : answers;
}
