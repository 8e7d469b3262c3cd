/** What the person asked for, until the rows show it. Rows may come later than the press: a server or a form keeps them. */
export type RowRequest =
  | { readonly kind: "append" | "duplicate" | "restore"; readonly before: ReadonlySet<string> }
  | { readonly kind: "remove"; readonly key: string; readonly index: number; readonly label: string }
  | {
      readonly kind: "move";
      readonly key: string;
      readonly to: number;
      readonly label: string;
      readonly by: "up" | "down" | "drag";
    };

/** Where the focus goes once the request is done, and what is said. */
export type RowOutcome =
  | { readonly said: "added"; readonly focus: "control" | "row"; readonly key: string; readonly index: number }
  | { readonly said: "removed"; readonly focus: "row"; readonly key: string; readonly label: string }
  | { readonly said: "removed"; readonly focus: "add"; readonly label: string }
  | {
      readonly said: "moved";
      readonly focus: "up" | "down" | "row";
      readonly key: string;
      readonly index: number;
      readonly label: string;
    };

/** The outcome of a request once the keys show it; `undefined` while they do not. */
export function rowOutcome(request: RowRequest, keys: readonly string[]): RowOutcome | undefined {
  if ("before" in request) {
    const index = keys.findIndex((key) => !request.before.has(key));
    const key = keys[index];
    return key === undefined
      ? undefined
      : { said: "added", focus: request.kind === "append" ? "control" : "row", key, index };
  }
  if (request.kind === "remove") {
    if (keys.includes(request.key)) return undefined;
    const { label } = request;
    const next = keys[request.index];
    return next === undefined
      ? { said: "removed", focus: "add", label }
      : { said: "removed", focus: "row", key: next, label };
  }
  const { key, to, label, by } = request;
  return keys[to] === key ? { said: "moved", focus: by === "drag" ? "row" : by, key, index: to, label } : undefined;
}
