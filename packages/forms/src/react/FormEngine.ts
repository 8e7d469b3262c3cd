import type { Issue, Reading } from "@saan/schema/read";
import type { ChangeReason, KeptForm } from "../drafts/index.js";
import { type Form, type FormNode, nodeAt } from "../model/index.js";
import type { FieldState } from "../rules/index.js";
import { emptyValue, fits, isAnswered, toValues, type Values } from "../values/index.js";
import { copyOf } from "../values/values.js";
import { Beginning } from "./Beginning.js";
import { FieldRules, noChanges, type RuleChanges } from "./FieldRules.js";
import { type FormStatus, ShownStatus } from "./FormStatus.js";
import { afterMove, isWithin, nameOf, parentOf, pathOf, type RowMove } from "./fieldName.js";
import { type FieldIssues, IssueBoard } from "./IssueBoard.js";
import { Listeners } from "./Listeners.js";
import { RowKeys } from "./RowKeys.js";
import { readValues } from "./readValues.js";
import type { ValueStore } from "./ValueStore.js";

/**
 * The form between the hooks: values in, who must render out. Reads the record when a field is left, when the form is
 * submitted, and while typing only in a field that shows something already.
 */
export class FormEngine implements KeptForm {
  readonly form: Form<unknown>;
  /** The beginning of the DOM ids of the form. */
  readonly formId: string;
  readonly listeners = new Listeners();
  readonly #values: ValueStore;
  readonly #board: IssueBoard;
  readonly #rules: FieldRules;
  readonly #rowKeys = new RowKeys();
  readonly #changeListeners = new Set<(reason: ChangeReason) => void>();
  readonly #status = new ShownStatus();
  /** Fields that were calculated anew since one was left. */
  readonly #calculated = new Set<string>();
  readonly #hasVariants: boolean;
  readonly #beginning: Beginning;

  constructor(form: Form<unknown>, formId: string, initial: Values, values: ValueStore, role?: string) {
    this.form = form;
    this.formId = formId;
    this.#hasVariants = Object.values(form.model.nodes).some(({ variants }) => variants !== undefined);
    this.#values = values;
    this.#beginning = new Beginning(initial, values);
    this.#rules = new FieldRules(form.model, values, role);
    this.#board = new IssueBoard(form.model, (path) => this.#rules.isShown(path));
  }

  /** The values the form began with. */
  get pristine(): Values {
    return this.#beginning.values;
  }

  get status(): FormStatus {
    return this.#status.state;
  }

  get onStatus(): (listener: () => void) => () => void {
    return this.#status.subscribe;
  }

  onChange(listener: (reason: ChangeReason) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  nodeAt(name: string): FormNode | undefined {
    // Only where there are variants the values have a say in it; react-hook-form copies them for whoever asks.
    return nodeAt(this.form.model, pathOf(name), this.#hasVariants ? this.#values.get("") : undefined);
  }

  /** The field's value; its empty value when what is there is of another kind (a draft, another variant's answer). */
  valueAt(name: string, node: FormNode): unknown {
    const value = this.#values.get(name);
    return value === undefined || !fits(node, value) ? emptyValue(this.form.model, node) : value;
  }

  /** Whether the field is there, and what can be done with it. */
  stateAt(name: string, node: FormNode): FieldState {
    return this.#rules.stateAt(name, node);
  }

  /** Whether a field is shown for good, or hidden for good. */
  staysAsShown(name: string): boolean {
    return this.#rules.isUnruled(name);
  }

  isShown(name: string): boolean {
    return this.#rules.isShown(pathOf(name));
  }

  issuesAt(name: string): FieldIssues {
    return this.#board.at(name);
  }

  /** A copy of all values, safe to keep. */
  values(): Values {
    return copyOf(this.#values.get("")) as Values;
  }

  /** `typed`: the control it comes from shows it already. */
  setValue(name: string, value: unknown, typed = false): void {
    if (name === "") {
      this.replace(value as Values, false);
      return;
    }
    this.#values.set(name, value);
    this.#board.visited.write(name);
    // Choosing another variant changes which fields there are, so it is an edit of the whole of it.
    const isChoiceOfVariant = this.#hasVariants && this.#choosesVariant(name, parentOf(name));
    const edited = isChoiceOfVariant ? parentOf(name) : name;
    if (isChoiceOfVariant) this.listeners.tellWithin(edited);
    if (typeof value === "object" && value !== null) {
      this.#rowKeys.forget(name);
      this.listeners.tellWithin(name);
    } else {
      this.listeners.tell(name, typed);
    }
    this.#afterEdit(edited, this.#rules.changed(edited));
  }

  rowKeysAt(name: string): readonly string[] {
    const rows = this.#values.get(name);
    return this.#rowKeys.of(name, Array.isArray(rows) ? rows.length : 0);
  }

  /** Puts a list's rows in a new arrangement; `move` says where each old row went, and is left out where all stay. */
  arrangeRows(name: string, rows: readonly unknown[], move?: RowMove): void {
    const before = (this.#values.get(name) as readonly unknown[] | undefined)?.length ?? 0;
    this.#rowKeys.of(name, before);
    this.#rowKeys.move(name, move ?? stays, rows.length);
    if (move) this.#board.moveRows(name, move);
    for (let added = before; added < rows.length; added += 1) this.#board.visited.add(nameOf([...pathOf(name), added]));
    this.#values.set(name, rows);
    // A row that stays where it is shows what it showed.
    if (move) this.listeners.tellWithin(name, (field) => field !== name && afterMove(field, name, move) === field);
    else this.listeners.tell(name);
    this.#afterEdit(name, this.#rules.changedRows(pathOf(name), move ?? stays));
  }

  leave(name: string): void {
    const node = this.nodeAt(name);
    const holdsAnswer = node !== undefined && isAnswered(this.form.model, node, this.valueAt(name, node));
    if (!this.#board.visited.leave(name, holdsAnswer)) return;
    // Nobody leaves a field that is calculated: it is left with the one it follows.
    for (const field of this.#calculated) this.#board.visited.leave(field, true);
    this.#calculated.clear();
    this.#read();
  }

  setIssues(issues: readonly Issue[]): void {
    this.#board.putServer(issues, this.#values.get(""));
    this.#refresh();
  }

  /** Gives the form other values. With `isPristine` they are what "unchanged" means from now on. */
  replace(values: Values, isPristine: boolean): void {
    const fitted = toValues(this.form.model, values);
    this.#values.reset(fitted);
    this.#rules.start();
    if (isPristine) this.#beginning.set(this.values());
    this.#rowKeys.forget("");
    this.#calculated.clear();
    this.#board.clear();
    this.#board.refresh(fitted);
    this.#publish(isPristine ? { submitCount: 0 } : {});
    this.listeners.tellWithin("");
    this.#tellChange(isPristine ? "reset" : "edit");
  }

  /** Reads the record and shows all there is to say. */
  check(): Reading<unknown> {
    this.#board.visited.goThrough([""]);
    this.#board.edited("");
    const reading = this.#read();
    // A submit never fails without a word: what is wrong where nobody can see it is said of what holds it.
    if (!reading.ok && this.#board.shown.issues.length === 0) {
      this.#board.showHidden();
      this.#refresh();
    }
    this.#publish({ submitCount: this.status.submitCount + 1 });
    return reading;
  }

  /** Reads the record and shows what there is to say of these fields and what is in them; answers whether nothing is wrong there. */
  checkWithin(names: readonly string[]): boolean {
    this.#board.visited.goThrough(names);
    this.#read();
    return !this.#board.shown.issues.some(({ path }) => names.some((name) => isWithin(nameOf(path), name)));
  }

  setSubmitting(submitting: boolean): void {
    this.#publish({ submitting });
  }

  #choosesVariant(name: string, parent: string): boolean {
    const { discriminator } = this.nodeAt(parent) ?? {};
    return discriminator !== undefined && name === nameOf([...pathOf(parent), discriminator]);
  }

  #afterEdit(name: string, changed: RuleChanges): void {
    this.#board.edited(name);
    const concernsRuled = changed !== noChanges && this.#follow(changed);
    if (concernsRuled || this.#board.concerns(name)) this.#read();
    else this.#noteDirty(name);
    this.#tellChange("edit");
  }

  /** Shows what rules made of an edit; answers whether anything is said of the fields they changed. */
  #follow({ values, states, findings }: RuleChanges): boolean {
    for (const field of values) {
      this.#calculated.add(field);
      this.#board.edited(field);
    }
    for (const field of new Set([...values, ...states])) this.listeners.tell(field);
    return [...values, ...states, ...findings].some((field) => this.#board.concerns(field));
  }

  #tellChange(reason: ChangeReason): void {
    if (this.#changeListeners.size === 0) return;
    for (const listener of [...this.#changeListeners]) listener(reason);
  }

  #read(): Reading<unknown> {
    const values = this.#values.get("") as Values;
    const reading = readValues(this.form, values, this.pristine, this.#rules.run);
    this.#board.put([...reading.issues, ...reading.advice], values);
    this.#refresh();
    return reading;
  }

  #refresh(): void {
    for (const name of this.#board.refresh(this.#values.get(""))) this.listeners.tell(name);
    this.#publish({});
  }

  /** After an edit of one field, of which nothing is said. */
  #noteDirty(edited: string): void {
    this.#status.show({ dirty: this.#beginning.differsAfter(edited, this.status.dirty) });
  }

  #publish(change: Partial<FormStatus>): void {
    const { issues, advice } = this.#board.shown;
    this.#status.show({ issues, advice, dirty: this.#beginning.differs(""), ...change });
  }
}

const stays: RowMove = (position) => position;
