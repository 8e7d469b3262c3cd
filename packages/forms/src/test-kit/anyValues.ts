import { type FormModel, type FormNode, fieldsOf, rowOf } from "../model/index.js";
import { discriminatorOf, hasRows } from "../model/lookup.js";
import { isContainer, toValue } from "../values/fieldValue.js";
import { toValues, type Values } from "../values/index.js";
import { slotsOf } from "../values/slots.js";
import { Chance } from "./Chance.js";
import { goodAnswer, type ReferenceAnswers } from "./goodAnswer.js";
import { oddAnswer } from "./oddAnswer.js";

export interface AnyValuesOptions {
  /**
   * `some`: what need not be answered is empty in two of five. `all`: every field is answered, those of the alternatives that
   * are not chosen and those that rules would hide too, and a list of variants has a row of each.
   * @default "some"
   */
  readonly answered?: "some" | "all";
  /** Has one field in three hold what nobody hopes for: text half typed, a code that is gone, an impossible day. @default false */
  readonly odd?: boolean;
  /** What reference fields may hold, by the name of their option source; `{ nameAsStated }` for the others. */
  readonly references?: ReferenceAnswers;
  /** Puts a small `File` in fields for files. JSON cannot hold one. @default true */
  readonly files?: boolean;
}

/**
 * Form values for a test: the same for the same model, seed and options. Unless `odd` is asked for they are within every
 * limit the model tells of: options, lengths, bounds, numbers of rows. What a pattern, a check or a rule wants beyond that
 * nobody can guess: for a pattern, give the field an `example`.
 *
 * @example for (let seed = 0; seed < 100; seed += 1) expect(readSubmission(form, anyValues(form.model, seed)).ok).toBe(true);
 */
export function anyValues(model: FormModel, seed: number, options: AnyValuesOptions = {}): Values {
  const answered = new Answering(model, seed, options).answer(model.nodes[""] as FormNode, 0);
  // What a control cannot hold is in no form: null where a box is ticked or not.
  return toValues(model, answered);
}

const DEEP = 5;

class Answering {
  readonly #model: FormModel;
  readonly #seed: number;
  readonly #chance: Chance;
  readonly #options: AnyValuesOptions;

  constructor(model: FormModel, seed: number, options: AnyValuesOptions) {
    this.#model = model;
    this.#seed = Math.abs(Math.trunc(seed));
    this.#chance = new Chance(seed);
    this.#options = options;
  }

  answer(node: FormNode, depth: number): unknown {
    if (hasRows(node)) return this.#rows(node, depth);
    if (node.kind === "tuple") return fieldsOf(this.#model, node).map((place) => this.#field(place, depth + 1));
    if (isContainer(node)) return this.#group(node, depth, this.#code(node));
    if (this.#options.odd && this.#chance.oneIn(3)) return oddAnswer(this.#chance, node);
    if (node.kind === "file" && this.#options.files === false) return null;
    return goodAnswer(this.#chance, node, this.#options.references ?? {});
  }

  #field(node: FormNode, depth: number): unknown {
    return this.#isLeft(node, depth) ? toValue(this.#model, node, undefined) : this.answer(node, depth);
  }

  #isLeft(node: FormNode, depth: number): boolean {
    const isOwed = node.required && !node.nullable;
    // A group that stands in itself goes on for ever when it is always asked for.
    if (node.optionalGroup) return depth > 2 || (this.#options.answered !== "all" && this.#chance.oneIn(2));
    return !isOwed && this.#options.answered !== "all" && this.#chance.next() < 0.4;
  }

  #code(node: FormNode): string | undefined {
    const codes = discriminatorOf(this.#model, node)?.options?.map(({ code }) => code) ?? [];
    if (codes.length === 0) return undefined;
    // One seed after the other goes through all of them.
    return this.#options.answered === "all" ? codes[this.#seed % codes.length] : this.#chance.of(codes);
  }

  #group(node: FormNode, depth: number, code: string | undefined): Values {
    const chosen = node.discriminator === undefined ? {} : { [node.discriminator]: code ?? "" };
    const asked = new Set(fieldsOf(this.#model, node, chosen));
    const fields = slotsOf(this.#model, node, chosen).filter(({ key }) => key !== node.discriminator);
    const held = fields.map((field) => {
      // What was typed before another alternative was chosen is still there.
      const isAnswered = asked.has(field) || this.#options.answered === "all" || this.#chance.oneIn(4);
      return [field.key, isAnswered ? this.#field(field, depth + 1) : toValue(this.#model, field, undefined)];
    });
    return { ...chosen, ...Object.fromEntries(held) };
  }

  #rows(node: FormNode, depth: number): readonly unknown[] {
    const row = rowOf(this.#model, node);
    if (!row) return [];
    const codes = this.#options.answered === "all" ? (row.variants ?? []).map(({ code }) => code) : [];
    const count = this.#count(node, depth, codes.length);
    const rows = Array.from({ length: count }, (_, index) =>
      isContainer(row)
        ? this.#group(row, depth + 1, codes.length > 0 ? codes[index % codes.length] : this.#code(row))
        : this.answer({ ...row, required: true }, depth + 1),
    );
    return node.kind === "record" ? withOwnKeys(this.#model, row, rows) : rows;
  }

  #count({ constraints, required, nullable }: FormNode, depth: number, alternatives: number): number {
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = constraints;
    if (this.#options.odd && this.#chance.oneIn(6)) return depth > 1 ? 0 : this.#chance.of([0, 12]);
    if (depth >= DEEP) return minItems;
    const least = Math.max(minItems, this.#options.answered === "all" ? 1 : 0, required && !nullable ? 1 : 0);
    const wished = alternatives > 0 ? Math.max(least, alternatives) : this.#chance.between(least, Math.max(least, 3));
    return Math.max(minItems, Math.min(wished, maxItems));
  }
}

/** Rows of a key and a value, each with another key: two of one key would be one property. */
function withOwnKeys(model: FormModel, row: FormNode, rows: readonly unknown[]): readonly unknown[] {
  const codes = fieldsOf(model, row)[0]?.options?.map(({ code }) => code);
  const kept = codes ? rows.slice(0, codes.length) : rows;
  return kept.map((held, index) => {
    const own = held as Values;
    const key = codes ? codes[index] : `${String(own.key)}${index === 0 ? "" : index}`;
    return { ...own, key };
  });
}
