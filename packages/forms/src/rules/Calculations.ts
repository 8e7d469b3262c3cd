import type { Path } from "@saan/schema/read";
import { nameOf as nameOfPath, pathOf, type RowMove } from "../model/fieldName.js";
import { type FormModel, type FormNode, nodeAt, valueAt } from "../model/index.js";
import { isAnswered, sameValue, toValue } from "../values/index.js";
import type { Answer } from "./answer.js";
import { calculatedValue } from "./calculatedValue.js";
import { type FieldReader, nameOf } from "./FieldReader.js";
import type { FieldStates } from "./FieldStates.js";
import type { CalculatedValue } from "./fieldState.js";
import type { CompiledRule } from "./formRule.js";
import { Proposals } from "./Proposals.js";
import { Stated, type StatedAt } from "./Stated.js";

export interface CalculationOptions {
  /**
   * What calculated fields state where their calculation comes to nothing; what they hold at the start unless given: on a
   * server, what the record said before.
   */
  readonly stated?: StatedAt;
  /** Whether a field that is calculated `once` is given its proposal; every one unless told. */
  readonly proposes?: (path: Path) => boolean;
  /** Whether what such a field holds at the start is an older proposal, which the next one replaces; none unless told. */
  readonly follows?: (path: Path) => boolean;
}

/** What the calculations of a form come to, and whose value a field holds: a calculation's, a person's or a document's. */
export class Calculations {
  readonly #model: FormModel;
  readonly #reader: FieldReader;
  readonly #states: FieldStates;
  readonly #options: CalculationOptions;
  readonly #proposals = new Proposals();
  readonly #stated = new Stated();
  readonly #written: CalculatedValue[] = [];

  constructor(model: FormModel, reader: FieldReader, states: FieldStates, options: CalculationOptions) {
    this.#model = model;
    this.#reader = reader;
    this.#states = states;
    this.#options = options;
  }

  /** Begins again; what fields state is what they hold while `act` does everything for the first time. */
  begin<R>(act: () => R): R {
    this.#proposals.clear();
    return this.#stated.begin(act);
  }

  /** Goes with the rows of a list. */
  moveRows(path: Path, move: RowMove | undefined): void {
    const name = nameOfPath(path);
    this.#proposals.moveRows(name, move);
    this.#stated.moveRows(name, move, (field) => field.reduce<unknown>(valueAt, this.#reader.values));
  }

  /** Does a calculation for one field; answers whether that holds another value now. */
  make(rule: CompiledRule, rows: readonly number[], evaluate: () => Answer): boolean {
    const place = this.#reader.placeOf(rule.template);
    const name = nameOf(place, rows);
    if (!place.doors.every((door) => door.codes.has(String(this.#reader.raw(door.place, rows))))) return false;
    const before = this.#reader.raw(place, rows);
    const path = pathOf(name);
    if (rule.once && !this.#mayPropose(name, path, before)) return false;
    const node = (place.nodes.length > 1 && nodeAt(this.#model, path, this.#reader.values)) || place.node;
    const made = calculatedValue(node, evaluate());
    const stated = made === undefined && !rule.once ? this.#statedAt(node, name, before) : undefined;
    if (!rule.once) this.#states.note("calculated", name, stated === undefined ? "made" : "stated");
    const value = made ?? stated ?? toValue(this.#model, node, undefined);
    if (rule.once && !this.#proposals.make(name, before, value, this.#options.follows?.(path))) return false;
    if (sameValue(before, value)) return false;
    this.#reader.written.set(name, value);
    this.#written.push({ path, value });
    return true;
  }

  #mayPropose(name: string, path: Path, held: unknown): boolean {
    return this.#options.proposes?.(path) !== false && !this.#proposals.isEdited(name, held);
  }

  /** Whether a field that is calculated `once` holds what was proposed for it. */
  isFollowed(path: Path, held: unknown): boolean {
    return this.#proposals.isFollowed(nameOfPath(path), held);
  }

  /** Hands out what was made since it was last asked. */
  take(): readonly CalculatedValue[] {
    this.#reader.written.clear();
    return this.#written.splice(0);
  }

  /** What a calculation that comes to nothing leaves: what a document said, and nobody reckoned. */
  #statedAt(node: FormNode, name: string, before: unknown): unknown {
    const { stated = () => before } = this.#options;
    return this.#stated.at(name, () => {
      const held = stated(pathOf(name));
      return held === false || isAnswered(this.#model, node, held) ? held : undefined;
    });
  }
}
