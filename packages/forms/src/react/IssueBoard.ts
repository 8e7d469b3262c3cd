import type { Issue, Path } from "@saan/schema/read";
import { type FormModel, inFormOrder, nearestNode } from "../model/index.js";
import { sameValue } from "../values/index.js";
import { afterMove, isWithin, nameOf, parentOf, pathOf, type RowMove, touches } from "./fieldName.js";

/** What one field shows now. The same object as long as nothing changed. */
export interface FieldIssues {
  readonly issues: readonly Issue[];
  readonly advice: readonly Issue[];
}

export const nothingToSay: FieldIssues = Object.freeze({ issues: Object.freeze([]), advice: Object.freeze([]) });

/**
 * Which issues are shown where. What the record's reading found is shown at fields that were left, or everywhere after a
 * submit; what the server said is shown until the field is edited. The path of a shown issue is that of its field.
 */
export class IssueBoard {
  readonly #model: FormModel;
  #found: readonly Issue[] = [];
  #fromServer: readonly Issue[] = [];
  #left = new Set<string>();
  /** Fields that somebody wrote in. */
  #written = new Set<string>();
  /** Fields of which, and of what is in them, everything is shown: those of a step that was gone through. */
  readonly #passed = new Set<string>();
  #showsAll = false;
  #showsHidden = false;
  #byField = new Map<string, FieldIssues>();
  #shown: FieldIssues = nothingToSay;

  readonly #isShown: (path: Path) => boolean;

  /** `isShown` tells whether a field is there for the person to correct. */
  constructor(model: FormModel, isShown: (path: Path) => boolean) {
    this.#model = model;
    this.#isShown = isShown;
  }

  /** Everything shown, in form order. */
  get shown(): FieldIssues {
    return this.#shown;
  }

  at(name: string): FieldIssues {
    return this.#byField.get(name) ?? nothingToSay;
  }

  /** Whether a field, one it holds or one that holds it shows anything: then an edit of it is worth a new reading. */
  concerns(name: string): boolean {
    const shown = this.#byField;
    if (shown.size === 0) return false;
    for (let holder = name; holder !== ""; holder = parentOf(holder)) if (shown.has(holder)) return true;
    if (name === "" || shown.has("")) return shown.size > 0;
    const beginning = `${name}.`;
    for (const field of shown.keys()) if (field.startsWith(beginning)) return true;
    return false;
  }

  write(name: string): void {
    this.#written.add(name);
  }

  /**
   * Shows from now on what is found at a field; answers whether it does. Not at an empty one that nobody ever wrote in: those
   * who go through a form to hear what it asks, or whose focus was moved to a new row, have done nothing wrong yet.
   */
  leave(name: string, holdsAnswer: boolean): boolean {
    const isLeft = holdsAnswer || this.#written.has(name);
    if (isLeft) this.#left.add(name);
    return isLeft;
  }

  /** Shows from now on what is found at these fields, and in them. */
  showWithin(names: readonly string[]): void {
    for (const name of names) this.#passed.add(name);
  }

  showAll(): void {
    this.#showsAll = true;
  }

  /** Shows what is wrong with fields that are not shown at what holds them, until the next reading. */
  showHidden(): void {
    this.#showsHidden = true;
  }

  /** What a new reading found. */
  put(found: readonly Issue[], values: unknown): void {
    this.#showsHidden = false;
    this.#found = found.map((issue) => this.#placed(issue, values));
  }

  putServer(issues: readonly Issue[], values: unknown): void {
    this.#fromServer = issues.map((issue) => this.#placed(issue, values));
  }

  /** Takes away what the server said about a field that is edited now. */
  edited(name: string): void {
    if (this.#fromServer.length === 0) return;
    this.#fromServer = this.#fromServer.filter(({ path }) => !touches(nameOf(path), name));
  }

  /** Lets what was said of a row move with the row. */
  moveRows(list: string, move: RowMove): void {
    this.#left = movedNames(this.#left, list, move);
    this.#written = movedNames(this.#written, list, move);
    this.#found = this.#found.flatMap((issue) => moved(issue, list, move));
    this.#fromServer = this.#fromServer.flatMap((issue) => moved(issue, list, move));
  }

  clear(): void {
    this.#found = [];
    this.#fromServer = [];
    this.#left.clear();
    this.#written.clear();
    this.#passed.clear();
    this.#showsAll = false;
  }

  /** Brings what is shown up to date; answers the names of the fields that now show something else. */
  refresh(values: unknown): readonly string[] {
    const said = this.#found.flatMap((issue) => this.#whereShown(issue) ?? []);
    const passed = [...this.#passed];
    const visible = said.filter(({ path }) => {
      const name = nameOf(path);
      return this.#showsAll || this.#left.has(name) || passed.some((container) => isWithin(name, container));
    });
    const ordered = inFormOrder(this.#model, [...this.#fromServer, ...visible], values);
    const next = this.#grouped(ordered);
    const names = new Set([...this.#byField.keys(), ...next.keys()]);
    const changed = [...names].filter((name) => this.#byField.get(name) !== next.get(name));
    if (changed.length > 0) this.#shown = split(ordered);
    this.#byField = next;
    return changed;
  }

  #whereShown(issue: Issue): Issue | undefined {
    let { path } = issue;
    if (this.#isShown(path)) return issue;
    if (!this.#showsHidden) return undefined;
    while (path.length > 0 && !this.#isShown(path)) path = path.slice(0, -1);
    return { ...issue, path };
  }

  #placed(issue: Issue, values: unknown): Issue {
    const { path } = nearestNode(this.#model, issue.path, values);
    return path.length === issue.path.length ? issue : { ...issue, path };
  }

  #grouped(issues: readonly Issue[]): Map<string, FieldIssues> {
    const lists = new Map<string, Issue[]>();
    for (const issue of issues) {
      const name = nameOf(issue.path);
      const list = lists.get(name);
      if (list) list.push(issue);
      else lists.set(name, [issue]);
    }
    return new Map([...lists].map(([name, list]) => [name, this.#kept(name, split(list))]));
  }

  #kept(name: string, next: FieldIssues): FieldIssues {
    const before = this.#byField.get(name);
    return before && sameValue(before, next) ? before : next;
  }
}

function split(issues: readonly Issue[]): FieldIssues {
  return {
    issues: issues.filter(({ severity }) => severity === "issue"),
    advice: issues.filter(({ severity }) => severity === "advice"),
  };
}

function movedNames(names: ReadonlySet<string>, list: string, move: RowMove): Set<string> {
  return new Set([...names].flatMap((name) => afterMove(name, list, move) ?? []));
}

function moved(issue: Issue, list: string, move: RowMove): Issue[] {
  const name = nameOf(issue.path);
  const next = afterMove(name, list, move);
  if (next === undefined) return [];
  return [next === name ? issue : { ...issue, path: pathOf(next) }];
}
