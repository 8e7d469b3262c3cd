import type { Issue, Path } from "@saan/schema/read";
import { accessIn } from "../model/access.js";
import { type Access, type FormModel, type FormNode, fieldsOf, rowOf, valueAt } from "../model/index.js";
import { hasRows } from "../model/lookup.js";
import { rowIdentity } from "../model/rowIdentity.js";
import { calculatedNodes } from "../rules/calculatedNodes.js";
import { blankValue, emptyValue, fits, isContainer } from "../values/fieldValue.js";
import { heldOf } from "../values/held.js";
import { extraEntries, keptSlots, slotsOf } from "../values/slots.js";
import { isPlainObject, sameValue, type Values } from "../values/values.js";
import { issueAt } from "./issueAt.js";
import { pairsOf } from "./pairs.js";

/** One field as somebody gave it, beside what it was. */
interface Change {
  readonly node: FormNode;
  /** What may be done with what holds the field. */
  readonly around: Access;
  readonly path: Path;
  /** Where it was; undefined of a row that is new, and of what is in it. */
  readonly was?: Path;
  readonly given: unknown;
  /** What was sent of it, in its own shape; undefined when nothing was. */
  readonly sent: unknown;
  readonly before: unknown;
  /** It is in a row that may be another than the one before it is held against: rows without an `id`, of which some came or went. */
  readonly isGuess?: true;
}

function ownOf(value: Values, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether rules lock a field that is now at a path and was at another. */
export type IsLocked = (path: Path, was: Path | undefined) => boolean;

/**
 * Form values as a role, and `readOnly` rules, let them be made: what may not be written is as it was before, and where
 * something else was sent for it there is an issue `not-allowed`. What is calculated is nobody's to write, and nobody's fault.
 */
export class Permitted {
  readonly issues: Issue[] = [];
  /** Where something else was given, or nothing, and it is as before. */
  readonly restored: Path[] = [];
  readonly #model: FormModel;
  readonly #role: string | undefined;
  readonly #isLocked: IsLocked;

  constructor(model: FormModel, role: string | undefined, isLocked: IsLocked = () => false) {
    this.#model = model;
    this.#role = role;
    this.#isLocked = isLocked;
  }

  valuesOf(change: Change): unknown {
    const { node, path, was, given, before } = change;
    if (calculatedNodes(this.#model).has(node)) return given;
    const byRole = accessIn(change.around, node, this.#role);
    const access = byRole === "write" && this.#isLocked(path, was) ? "read" : byRole;
    if (hasRows(node) && Array.isArray(given)) return this.#rows(change, access, given);
    if (node.kind === "tuple" && Array.isArray(given)) {
      return fieldsOf(this.#model, node).map((place, index) => this.#part(change, access, place, index));
    }
    // A group that was not there, and may not be made, is refused as a whole.
    const isNew = node.optionalGroup && (before === null || before === undefined) && access !== "write";
    if (isContainer(node) && isPlainObject(given) && !isNew) return this.#fields(change, access, given);
    return this.#allowed(change, access, given);
  }

  #fields(change: Change, access: Access, given: Values): unknown {
    const { node } = change;
    const before = isPlainObject(change.before) ? change.before : {};
    // Another alternative than before is allowed or refused by the choice itself.
    const parts = slotsOf(this.#model, node, given).map(
      (field) => [field.key, this.#part(change, access, field, field.key)] as const,
    );
    const kept = keptSlots(this.#model, node).map(
      (field) => [field.key, this.#kept(change, accessIn(access, field, this.#role), field.key)] as const,
    );
    const unasked = [...kept, ...this.#extra(change, access, given, before)];
    return Object.fromEntries([...unasked.filter(([, value]) => value !== undefined), ...parts]);
  }

  /** What an open group holds besides its fields is written as the group is. */
  #extra(change: Change, access: Access, given: Values, before: Values): readonly (readonly [string, unknown])[] {
    const { node } = change;
    const now = extraEntries(this.#model, node, given);
    if (access === "write") return now;
    const names = new Set([...now, ...extraEntries(this.#model, node, before)].map(([key]) => key));
    return [...names].map((key) => [key, this.#kept(change, access, key)]);
  }

  /** What no control asks for: as it was given, where that may be written and was; else as it was before. */
  #kept({ path, given, sent, before, isGuess }: Change, access: Access, key: string): unknown {
    const [own, was, said] = [given, before, sent].map((value) =>
      isPlainObject(value) ? ownOf(value, key) : undefined,
    );
    if (access === "write" && (own !== undefined || isGuess)) return own;
    if (!sameValue(own, was)) {
      if (access === "write") this.restored.push([...path, key]);
      else this.#refuse([...path, key], said);
    }
    return was;
  }

  #part(change: Change, access: Access, node: FormNode, step: string | number): unknown {
    const { path, was, given, sent, before, isGuess } = change;
    return this.valuesOf({
      node,
      ...(isGuess && { isGuess }),
      around: access,
      path: [...path, step],
      ...(was && { was: [...was, step] }),
      given: valueAt(given, step),
      sent: valueAt(sent, step),
      before: valueAt(before, step),
    });
  }

  #rows(change: Change, access: Access, given: readonly unknown[]): unknown {
    const { node, path, sent, was } = change;
    const row = rowOf(this.#model, node);
    if (!row) return given;
    const rows = Array.isArray(change.before) ? change.before : [];
    const shape = heldOf(this.#model, node, sent, (value) => fits(node, value));
    // The page of somebody who may not see the list has none of it.
    if (access === "hidden" && given.length === 0) return this.#asBefore(path, given, rows);
    const pairs = pairsOf(this.#model, row, rows, given);
    const identity = rowIdentity(this.#model, row);
    const isCertain = (before: number | undefined) =>
      rows.length === given.length || (before !== undefined && identity(rows[before]) !== undefined);
    const rowOfPair = ({ before, after }: (typeof pairs)[number], index: number) =>
      this.valuesOf({
        node: row,
        around: access,
        path: [...path, index],
        ...(was && before !== undefined && { was: [...was, before] }),
        given: after === undefined ? rows[before as number] : given[after],
        sent: after === undefined ? undefined : valueAt(shape, after),
        before: before === undefined ? undefined : rows[before],
        ...(change.isGuess || !isCertain(before) ? { isGuess: true as const } : {}),
      });
    if (access === "write") return pairs.filter(({ after }) => after !== undefined).map(rowOfPair);
    const kept = pairs.filter(({ before }) => before !== undefined);
    const isSame = kept.length === pairs.length && kept.every(({ before, after }) => before === after);
    if (!isSame) this.#refuse(path, sent);
    return kept.sort((a, b) => Number(a.before) - Number(b.before)).map(rowOfPair);
  }

  #allowed({ node, path, sent, before }: Change, access: Access, given: unknown): unknown {
    if (access === "write") return given;
    const held = before === undefined ? emptyValue(this.#model, node) : before;
    if (sameValue(given, held)) return held;
    // Who may not see it sends it as an empty form has it.
    if (access === "hidden" && sameValue(given, blankValue(this.#model, node)))
      return this.#asBefore(path, given, held);
    this.#refuse(path, sent);
    return held;
  }

  #asBefore(path: Path, given: unknown, held: unknown): unknown {
    if (!sameValue(given, held)) this.restored.push(path);
    return held;
  }

  #refuse(path: Path, sent: unknown): void {
    this.restored.push(path);
    if (sent !== undefined) this.issues.push(issueAt(path, "not-allowed"));
  }
}
