/** One rule for one place: of a rule about the rows of a list, one for each row. */
export interface RuleInstance {
  /** The position of the rule in `model.rules`. */
  readonly rule: number;
  readonly rows: readonly number[];
}

/** Rules to be done, each once, those of lower rank first. What is done may only add rules of higher rank. */
export class RuleQueue {
  readonly #ranks: readonly number[];
  readonly #byRank: (RuleInstance[] | undefined)[] = [];
  readonly #queued = new Set<string>();
  #lowest = Number.POSITIVE_INFINITY;

  constructor(ranks: readonly number[]) {
    this.#ranks = ranks;
  }

  add(rule: number, rows: readonly number[]): void {
    const key = instanceKey(rule, rows);
    if (this.#queued.has(key)) return;
    this.#queued.add(key);
    const rank = this.#ranks[rule] ?? 0;
    const list = this.#byRank[rank];
    if (list) list.push({ rule, rows });
    else this.#byRank[rank] = [{ rule, rows }];
    if (rank < this.#lowest) this.#lowest = rank;
  }

  /** Does them all, and those that are added by it. */
  drain(act: (instance: RuleInstance) => void): void {
    for (let rank = this.#lowest; rank < this.#byRank.length; rank += 1) {
      const list = this.#byRank[rank];
      if (!list) continue;
      this.#byRank[rank] = undefined;
      for (const instance of list) act(instance);
    }
    this.#lowest = Number.POSITIVE_INFINITY;
    this.#queued.clear();
  }
}

export function instanceKey(rule: number, rows: readonly number[]): string {
  return rows.length === 0 ? String(rule) : `${rule}/${rows.join(".")}`;
}
