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

// False: stop looking. Depth-first, so a cycle meets the depth bound long before the node bound.
function visit(value: unknown, path: Path, count: Count): boolean {
  count.nodes += 1;
  if (typeof value === "string") count.characters += value.length;
  const isArray = Array.isArray(value);
  // A list of a billion holes has no nodes to count, but zod would walk every one of them.
  const length = isArray ? value.length : 0;
  if (count.nodes + length > readLimits.nodes || count.characters > readLimits.characters) {
    return stop(count, path, "too-big", { ...readLimits });
  }
  if (typeof value !== "object" || value === null) return true;
  if (path.length >= readLimits.depth) return stop(count, path, "too-deep", { maximum: readLimits.depth });
  if (isArray) {
    for (let index = 0; index < length; index += 1) if (!visit(value[index], [...path, index], count)) return false;
    return true;
  }
  for (const key of Object.getOwnPropertyNames(value)) {
    count.characters += key.length;
    if (isForbiddenKey(key)) {
      if (!stop(count, [...path, key], "forbidden-key", { key }) && count.issues.length >= MAX_ISSUES) return false;
    } else if (!visit((value as Record<string, unknown>)[key], [...path, key], count)) return false;
  }
  return true;
}

function stop(count: Count, path: Path, code: string, params: Record<string, unknown>): false {
  count.issues.push(issueAt(path, code, params));
  return false;
}
