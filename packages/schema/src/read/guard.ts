import { type Issue, issueAt, MAX_ISSUES, type Path } from "./issue.js";

/** Bounds of what is read at all. A filled agreement has a few hundred nodes; an attack has millions. */
export const readLimits = { depth: 32, nodes: 20_000, characters: 1_000_000 } as const;

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Keys that reach into JavaScript itself and therefore name no field, ever. */
export function isForbiddenKey(key: string): boolean {
  return FORBIDDEN_KEYS.has(key);
}

interface Count {
  nodes: number;
  characters: number;
  readonly issues: Issue[];
}

/**
 * Looks at the shape of untrusted input before any schema does: too deep (a cycle always is), too many nodes, too much
 * text, and own keys that could pollute a prototype. Stops at the first bound that is passed.
 */
export function guard(input: unknown): readonly Issue[] {
  const count: Count = { nodes: 0, characters: 0, issues: [] };
  visit(input, [], count);
  return count.issues;
}

// Answers whether to look on. Depth-first, so a cycle meets the depth bound long before the node bound.
function visit(value: unknown, path: Path, count: Count): boolean {
  count.nodes += 1;
  if (typeof value === "string") count.characters += value.length;
  // A list of a billion holes has no nodes to count, but zod would walk every one of them.
  const listed = Array.isArray(value) ? value.length : ArrayBuffer.isView(value) ? value.byteLength : 0;
  if (count.nodes + listed > readLimits.nodes || count.characters > readLimits.characters) {
    count.issues.push(issueAt(path, "too-big", { ...readLimits }));
    return false;
  }
  if (typeof value !== "object" || value === null) return true;
  if (path.length >= readLimits.depth) {
    count.issues.push(issueAt(path, "too-deep", { maximum: readLimits.depth }));
    return false;
  }
  if (Array.isArray(value)) return value.every((row, index) => visit(row, [...path, index], count));
  return Object.getOwnPropertyNames(value).every((key) => {
    count.characters += key.length;
    if (!isForbiddenKey(key)) return visit((value as Record<string, unknown>)[key], [...path, key], count);
    count.issues.push(issueAt([...path, key], "forbidden-key", { key }));
    return count.issues.length < MAX_ISSUES;
  });
}
