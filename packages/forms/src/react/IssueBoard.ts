import type { Issue, Path } from "@saan/schema/read";
import { type FormModel, inFormOrder, nearestNode } from "../model/index.js";
import { sameValue } from "../values/index.js";
import { afterMove, nameOf, parentOf, pathOf, type RowMove, touches } from "./fieldName.js";
import { VisitedFields } from "./VisitedFields.js";

/** What one field shows now. The same object as long as nothing changed. */
export interface FieldIssues {
  readonly issues: readonly Issue[];
  readonly advice: readonly Issue[];
}

export const nothingToSay: FieldIssues = Object.freeze({ issues: Object.freeze([]), advice: Object.freeze([]) });

/**
 * Which issues are shown where. What the record's reading found is shown at fields that were visited; what the server said is shown until the field is edited. The path of a shown issue is that of its field.
 */
export class IssueBoard {
  readonly visited = new VisitedFields();
  readonly #model: FormModel;
  #found: readonly Issue[] = [];
  #fromServer: readonly Issue[] = [];
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
    this.visited.moveRows(list, move);
    this.#found = this.#found.flatMap((issue) => moved(issue, list, move));
    this.#fromServer = this.#fromServer.flatMap((issue) => moved(issue, list, move));
  }

  clear(): void {
    this.#found = [];
    this.#fromServer = [];
    this.visited.clear();
  }

  /** Brings what is shown up to date; answers the names of the fields that now show something else. */
  refresh(values: unknown): readonly string[] {
    const said = this.#found.flatMap((issue) => this.#whereShown(issue) ?? []);
    const visible = said.filter(({ path }) => this.visited.shows(nameOf(path)));
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

function moved(issue: Issue, list: string, move: RowMove): Issue[] {
  const name = nameOf(issue.path);
  const next = afterMove(name, list, move);
  if (next === undefined) return [];
  return [next === name ? issue : { ...issue, path: pathOf(next) }];
}
