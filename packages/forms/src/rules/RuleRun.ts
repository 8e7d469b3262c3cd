import type { Issue, Path } from "@saan/schema/read";
import { isWithin, pathOf, type RowMove } from "../model/fieldName.js";
import { type FormModel, nodeAt, valueAt } from "../model/index.js";
import type { Values } from "../values/index.js";
import type { Answer } from "./answer.js";
import { isTrue } from "./applyFunction.js";
import { type CalculationOptions, Calculations } from "./Calculations.js";
import { type Dependants, dependantsOf } from "./Dependants.js";
import { type Evaluate, type ExpressionOwner, evaluatorOf } from "./evaluator.js";
import type { Expression } from "./expression.js";
import { FieldReader, nameOf } from "./FieldReader.js";
import { FieldStates } from "./FieldStates.js";
import { Findings } from "./Findings.js";
import type { Changes, FieldState } from "./fieldState.js";
import type { CompiledRule } from "./formRule.js";
import { isGroup, rowNodeOf } from "./place.js";
import { hasRowsAt, placeOfPath } from "./placeOfPath.js";
import { type RuleInstance, RuleQueue } from "./RuleQueue.js";
import { Today } from "./Today.js";

export interface RuleRunOptions extends CalculationOptions {
  /** An ISO date; the day it is in Thailand unless given. */
  readonly today?: string;
  /** Who fills in the form; see `access` of a field. */
  readonly role?: string;
}

/**
 * The rules of one form at work. It reads the values where they are and changes none: what is calculated it hands out,
 * to be written before it is asked again. A change costs the rules that read it, and those that read what they changed.
 */
export class RuleRun {
  /** How many times a rule was evaluated. */
  evaluated = 0;
  readonly #model: FormModel;
  readonly #values: () => Values;
  readonly #occasion: Today;
  readonly #reader: FieldReader;
  readonly #states: FieldStates;
  readonly #findings: Findings;
  readonly #queue: RuleQueue;
  readonly #dependants: Dependants;
  readonly #evaluators: (Evaluate | undefined)[] = [];
  /** Rules whose own field counts although they may not read it, by template. */
  readonly #ofField = new Map<string, number[]>();
  readonly #calculations: Calculations;
  readonly #reopened = new Set<string>();

  constructor(model: FormModel, values: () => Values, options: RuleRunOptions = {}) {
    const { today, role } = options;
    this.#model = model;
    this.#values = values;
    this.#occasion = new Today(today);
    this.#reader = new FieldReader(model);
    this.#states = new FieldStates(model, this.#reader.irrelevant, role);
    this.#calculations = new Calculations(model, this.#reader, this.#states, options);
    this.#findings = new Findings(model, this.#reader, this.#states);
    this.#queue = new RuleQueue(model.rules.map(({ rank }) => rank));
    this.#dependants = dependantsOf(model);
    for (const [index, { kind, template }] of model.rules.entries()) {
      if (kind !== "calculate" && kind !== "constraint" && kind !== "warn") continue;
      this.#ofField.set(template, [...(this.#ofField.get(template) ?? []), index]);
    }
  }

  /** Begins, or begins again with other values: everything is evaluated once. */
  start(): Changes {
    this.#occasion.begin();
    return this.#calculations.begin(() => this.#beginAgain());
  }

  /** After the value at a path was changed. Of a group or a list all that is in it counts as changed. */
  changed(path: Path): Changes {
    if (path.length === 0) return this.start();
    this.#reader.values = this.#values();
    const holder = path.slice(0, -1);
    // Another variant is another set of fields.
    if (nodeAt(this.#model, holder, this.#reader.values)?.discriminator === path.at(-1))
      return this.changedRows(holder);
    const node = nodeAt(this.#model, path, this.#reader.values);
    if (node && (isGroup(node) || rowNodeOf(this.#model.nodes, node))) return this.changedRows(path);
    const { template, rows } = placeOfPath(this.#model, this.#reader.values, path);
    for (const index of this.#ofField.get(template) ?? []) this.#queue.add(index, rows);
    this.#addDependants(template, rows);
    return this.#settle();
  }

  /** After rows of a list were added, removed or put in another order. `move` says where each went. */
  changedRows(path: Path, move?: RowMove): Changes {
    if (path.length === 0) return this.#beginAgain();
    this.#reader.values = this.#values();
    const name = path.join(".");
    this.#states.forgetWithin(name);
    this.#findings.forgetWithin(name);
    // Another variant, or a group given whole, has no rows of its own that went anywhere.
    if (hasRowsAt(this.#model, this.#reader.values, path)) this.#calculations.moveRows(path, move);
    const { template, rows } = placeOfPath(this.#model, this.#reader.values, path);
    for (const [index, rule] of this.#model.rules.entries()) {
      if (isWithin(rule.template, template)) this.#addAll(index, rows);
    }
    this.#addDependants(template, rows);
    return this.#settle();
  }

  /** The fields that are not relevant and are to be left out of the record; not those in them. */
  get leftOut(): readonly Path[] {
    const { irrelevant } = this.#reader;
    return [...irrelevant].flatMap(([name, said]) => (said === "none" ? [pathOf(name)] : []));
  }

  /** The fields that hold what was calculated: not what was stated and is left where the calculation comes to nothing. */
  get calculated(): readonly Path[] {
    return this.#states.calculated.map(pathOf);
  }

  /** What a calculated field states, whose calculation comes to nothing; undefined of any other. */
  statedAt(path: Path): unknown {
    return this.#states.isStated(path.join(".")) ? path.reduce<unknown>(valueAt, this.#values()) : undefined;
  }

  /** Whether a field that is calculated `once` holds what was proposed for it, and nobody's own answer. */
  followsProposal(path: Path): boolean {
    return this.#calculations.isFollowed(path, path.reduce<unknown>(valueAt, this.#values()));
  }

  /** Whether a rule says that the field at a path, or what holds it, cannot be changed now. */
  isLocked(path: Path): boolean {
    return this.#states.isLocked(path.join("."));
  }

  /** How a field stands now. The same object while nothing about it changed. */
  stateAt(path: Path): FieldState {
    return this.#states.at(path, this.#reader.values);
  }

  /** Answers that rules require, and constraints (issues) and warnings (advice) that do not hold, of fields that are shown. */
  issues(): readonly Issue[] {
    this.#reader.values = this.#values();
    return this.#findings.issues((index, rows) => {
      this.evaluated += 1;
      this.#occasion.orderedEmpty = false;
      const holds = isTrue(this.#evaluate(index, rows));
      return { holds, isKnown: !this.#occasion.orderedEmpty };
    });
  }

  /** What an expression comes to with the values as they are, of which only what is relevant is looked at. */
  evaluate(expression: Expression, owner: ExpressionOwner, rows: readonly number[], option?: string): Answer {
    this.#reader.values = this.#values();
    for (const [index, { kind }] of this.#model.rules.entries()) if (kind === "relevant") this.#addAll(index, []);
    this.#settle();
    return evaluatorOf(expression, owner, this.#reader, this.#occasion)(rows, option);
  }

  #beginAgain(): Changes {
    this.#reader.values = this.#values();
    this.#states.clear();
    this.#findings.clear();
    for (const index of this.#model.rules.keys()) this.#addAll(index, []);
    return this.#settle();
  }

  #settle(): Changes {
    this.#queue.drain((instance) => this.#do(instance));
    const states = this.#states.tell(this.#reader.values);
    const values = this.#calculations.take();
    const findings = [...this.#reopened];
    this.#reopened.clear();
    return { values, states, findings };
  }

  #do({ rule: index, rows }: RuleInstance): void {
    const rule = this.#model.rules[index] as CompiledRule;
    const place = this.#reader.placeOf(rule.template);
    const name = nameOf(place, rows);
    switch (rule.kind) {
      case "constraint":
      case "warn":
        // Evaluated when somebody asks what there is to say.
        this.#findings.forget(index, rows);
        this.#reopened.add(name);
        return;
      case "calculate":
        this.#calculate(rule, index, rows);
        return;
      case "filter":
        this.#states.note("filter", name, this.#offered(index, rows));
        return;
    }
    this.evaluated += 1;
    const answer = this.#evaluate(index, rows);
    switch (rule.kind) {
      case "relevant": {
        const said = isTrue(answer) ? undefined : rule.otherwise === "keep" ? "hidden" : "none";
        if (this.#states.noteRelevance(name, said)) this.#addDependants(rule.template, rows);
        return;
      }
      case "options":
        this.#states.note("options", name, answer ?? undefined);
        return;
      default:
        this.#states.note(rule.kind, name, isTrue(answer) || undefined);
    }
  }

  #calculate(rule: CompiledRule, index: number, rows: readonly number[]): void {
    const isOther = this.#calculations.make(rule, rows, () => {
      this.evaluated += 1;
      return this.#evaluate(index, rows);
    });
    if (!isOther) return;
    for (const other of this.#ofField.get(rule.template) ?? []) if (other !== index) this.#queue.add(other, rows);
    this.#addDependants(rule.template, rows);
  }

  #offered(index: number, rows: readonly number[]): readonly string[] | undefined {
    const rule = this.#model.rules[index] as CompiledRule;
    const options = this.#reader.placeOf(rule.template).nodes.flatMap((node) => node.options ?? []);
    const evaluate = this.#evaluatorAt(index);
    this.evaluated += 1;
    const codes = options.map(({ code }) => code).filter((code) => isTrue(evaluate(rows, code)));
    return codes.length === options.length ? undefined : codes;
  }

  #evaluate(index: number, rows: readonly number[]): Answer {
    return this.#evaluatorAt(index)(rows);
  }

  #evaluatorAt(index: number): Evaluate {
    const known = this.#evaluators[index];
    if (known) return known;
    const { expression, template, kind } = this.#model.rules[index] as CompiledRule;
    const evaluate = evaluatorOf(
      expression,
      { own: template, isFilter: kind === "filter" },
      this.#reader,
      this.#occasion,
    );
    this.#evaluators[index] = evaluate;
    return evaluate;
  }

  #addDependants(template: string, rows: readonly number[]): void {
    for (const { rule, sharedRows } of this.#dependants.of(template)) this.#addAll(rule, rows.slice(0, sharedRows));
  }

  /** Queues a rule for every row there is, of those that begin with these. */
  #addAll(index: number, rows: readonly number[]): void {
    const place = this.#reader.placeOf((this.#model.rules[index] as CompiledRule).template);
    if (place.stars <= rows.length) this.#queue.add(index, rows.slice(0, place.stars));
    else for (const all of this.#reader.rowsAt(place, rows)) this.#queue.add(index, all);
  }
}
