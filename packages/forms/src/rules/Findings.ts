import type { Issue } from "@saan/schema/read";
import { isWithin, pathOf } from "../model/fieldName.js";
import type { FormModel } from "../model/index.js";
import { flat } from "./answer.js";
import { type FieldReader, nameOf, type ReadPlace } from "./FieldReader.js";
import type { FieldStates } from "./FieldStates.js";
import type { CompiledRule } from "./formRule.js";
import { instanceKey } from "./RuleQueue.js";

/** What a constraint came to, and whether it is known: not, when it ordered against something empty. */
export interface Verdict {
  readonly holds: boolean;
  readonly isKnown: boolean;
}

/** What the rules of a form find to say about its values. A constraint is evaluated again only after what it reads changed. */
export class Findings {
  readonly #model: FormModel;
  readonly #reader: FieldReader;
  readonly #states: FieldStates;
  readonly #verdicts = new Map<string, { readonly name: string; readonly holds: boolean }>();

  constructor(model: FormModel, reader: FieldReader, states: FieldStates) {
    this.#model = model;
    this.#reader = reader;
    this.#states = states;
  }

  forget(rule: number, rows: readonly number[]): void {
    this.#verdicts.delete(instanceKey(rule, rows));
  }

  forgetWithin(container: string): void {
    for (const [key, { name }] of this.#verdicts) if (isWithin(name, container)) this.#verdicts.delete(key);
  }

  clear(): void {
    this.#verdicts.clear();
  }

  issues(judge: (rule: number, rows: readonly number[]) => Verdict): readonly Issue[] {
    return this.#model.rules.flatMap((rule, index) => {
      if (!SAYS_SOMETHING.has(rule.kind)) return [];
      const place = this.#reader.placeOf(rule.template);
      return this.#reader.rowsAt(place, []).flatMap((rows) => this.#issueOf(rule, index, place, rows, judge) ?? []);
    });
  }

  #issueOf(
    rule: CompiledRule,
    index: number,
    place: ReadPlace,
    rows: readonly number[],
    judge: (rule: number, rows: readonly number[]) => Verdict,
  ): Issue | undefined {
    const name = nameOf(place, rows);
    if (!this.#reader.isThere(place, rows)) return undefined;
    const isAnswered = () => flat([this.#reader.read(place, rows)]).length > 0;
    switch (rule.kind) {
      case "required":
        return this.#states.isRequired(name) && !isAnswered() ? issueAt(name, "required", {}) : undefined;
      case "filter":
        return this.#isNotOffered(name, place, rows) ? issueAt(name, "not-an-option", {}) : undefined;
    }
    if (!rule.also && !isAnswered()) return undefined;
    const key = instanceKey(index, rows);
    let verdict = this.#verdicts.get(key);
    if (!verdict) {
      const { holds, isKnown } = judge(index, rows);
      verdict = { name, holds: holds || (!isKnown && !rule.also) };
      this.#verdicts.set(key, verdict);
    }
    if (verdict.holds) return undefined;
    const params = { rule: rule.id, message: rule.message };
    const issue = issueAt(name, rule.code ?? "rule", params);
    return rule.kind === "warn" ? { ...issue, severity: "advice" } : issue;
  }

  // An answer that is none of the options at all the schema refuses by itself.
  #isNotOffered(name: string, place: ReadPlace, rows: readonly number[]): boolean {
    const offered = this.#states.offered(name);
    if (!offered) return false;
    const codes = flat([this.#reader.read(place, rows)]);
    const known = place.nodes.flatMap((node) => node.options ?? []);
    return codes.some((held) => known.some(({ code }) => code === held) && !offered.includes(String(held)));
  }
}

const SAYS_SOMETHING: ReadonlySet<string> = new Set(["required", "filter", "constraint", "warn"]);

function issueAt(name: string, code: string, params: Readonly<Record<string, unknown>>): Issue {
  return { path: pathOf(name), code, params, severity: "issue" };
}
