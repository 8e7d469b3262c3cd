import type { Issue, Path } from "@saan/schema/read";
import { hasAccessRules } from "../model/access.js";
import { type FormModel, type FormNode, valueAt } from "../model/index.js";
import { applyRules, type RuleRun } from "../rules/index.js";
import { emptyValues, sameValue, type Values } from "../values/index.js";
import { type IsLocked, Permitted } from "./permitted.js";
import type { Given } from "./readEntries.js";
import { isNamedRow, type KnownPairs, pathBefore, pathsInAllRows, withBlankRows } from "./rowsBefore.js";

interface Sender {
  readonly role?: string;
  readonly today?: string;
  readonly takesStated?: boolean;
  /** It came from an HTML form, where nobody saw what rules propose. */
  readonly isPlain: boolean;
}

interface Settled {
  readonly values: Values;
  readonly run: RuleRun;
  /** The values that the form began with in the browser. */
  readonly pristine: Values;
  readonly refusals: readonly Issue[];
}

/**
 * What was sent, with all that is calculated made anew, and with what may not be changed as it was before. What a person may
 * do in the form comes out of it as it went in.
 */
export function settledOf(model: FormModel, given: Given, held: Values | undefined, sender: Sender): Settled {
  const { role, today, takesStated, isPlain } = sender;
  const before = held ?? emptyValues(model);
  const sent = given.value as Values;
  const begun = applyRules(model, before, { role, today });
  const restored = new Set<string>();
  const refusals: Issue[] = [];
  const pass = (values: Values, isLocked?: IsLocked): Values => {
    const may = new Permitted(model, role, isLocked);
    const root = model.nodes[""] as FormNode;
    const whole = {
      node: root,
      around: "write",
      path: [],
      was: [],
      sent: given.sent,
      given: values,
      before: held,
    } as const;
    const kept = may.valuesOf(whole) as Values;
    refusals.push(...may.issues);
    // It may be what rules propose there, and nobody wrote it.
    for (const path of may.restored) restored.add(path.join("."));
    return may.restored.length > 0 ? kept : values;
  };
  let values = hasAccessRules(model) || (held && leavesOut(model)) ? pass(sent) : sent;
  const known: KnownPairs = new WeakMap();
  const inAllRows = new StatedInAllRows(before, begun.run);
  const settle = () =>
    applyRules(model, values, {
      role,
      today,
      ...(takesStated ? {} : { stated: (path) => statedBefore(model, before, values, path, known, inAllRows) }),
      // In a browser an empty proposal is one that somebody emptied.
      proposes: (path) => isPlain || restored.has(path.join(".")),
      // What held a proposal went on with it there, though nobody may write it.
      follows: (path) => {
        if (!restored.has(path.join("."))) return false;
        const was = pathBefore(model, values, before, path, known);
        return was !== undefined && begun.run.followsProposal(was);
      },
    });
  let settled = settle();
  // To put one field back may lock another: at most as often as there are locks.
  const locks = model.rules.filter(({ kind }) => kind === "readOnly");
  for (let round = 0; round < locks.length; round += 1) {
    const { run, values: now } = settled;
    let blank: RuleRun | undefined;
    const isLocked: IsLocked = (path, was) => {
      if (!run.isLocked(path)) return false;
      if (was) return begun.run.isLocked(was);
      // Of a row that is new, before is when it was added.
      blank ??= applyRules(model, withBlankRows(model, now, before), { role, today }).run;
      return blank.isLocked(path);
    };
    const next = pass(values, isLocked);
    if (next === values) break;
    values = next;
    settled = settle();
  }
  const issues = refusals.filter(
    ({ path }) => !sameValue(path.reduce(valueAt, settled.values), path.reduce(valueAt, sent)),
  );
  return { ...settled, pristine: begun.values, refusals: issues };
}

function leavesOut({ nodes }: FormModel): boolean {
  return Object.values(nodes).some(({ kind }) => kind === "kept");
}

/** What a calculated field stated before; in rows without names, what any of them did, if that is what was sent. */
function statedBefore(
  model: FormModel,
  before: Values,
  now: Values,
  path: Path,
  known: KnownPairs,
  inAllRows: StatedInAllRows,
): unknown {
  const sent = path.reduce<unknown>(valueAt, now);
  const was = pathBefore(model, now, before, path, known);
  const own = was && inAllRows.at(was);
  if (sent === undefined || sent === null || sent === "" || sameValue(own, sent)) return own;
  return isNamedRow(model, now, path) ? own : (inAllRows.like(path, sent) ?? own);
}

/** What fields stated before, by their places; of thousands of rows each is asked once. */
class StatedInAllRows {
  readonly #before: Values;
  readonly #run: RuleRun;
  readonly #known = new Map<string, ReadonlySet<unknown>>();

  constructor(before: Values, run: RuleRun) {
    this.#before = before;
    this.#run = run;
  }

  at(path: Path): unknown {
    return this.#run.statedAt(path);
  }

  /** What the field stated in any row, where it is the same as a value. */
  like(path: Path, value: unknown): unknown {
    const place = path.map((step) => (typeof step === "number" ? "*" : step)).join(".");
    let stated = this.#known.get(place);
    if (!stated) {
      stated = new Set(pathsInAllRows(this.#before, path).map((one) => this.#run.statedAt(one)));
      this.#known.set(place, stated);
    }
    if (stated.has(value)) return value;
    return typeof value === "object" ? [...stated].find((one) => sameValue(one, value)) : undefined;
  }
}
