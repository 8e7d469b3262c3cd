import type { FormNode } from "../model/index.js";

type Codes = readonly unknown[];

/**
 * Several answers of one list, as two people changed them: what either added is there, what either took out is not. The same
 * whoever is called mine, in the order of the list they are chosen from. Undefined where that is for a person to decide:
 * - a code is there twice, or two versions have the same codes in another order: then they are more than a choice of several;
 * - together they are too many or too few for the field, or none at all, where neither left it empty.
 */
export function mergedChoices(node: FormNode, base: Codes, mine: Codes, theirs: Codes): Codes | undefined {
  const versions = [base, mine, theirs];
  if (!versions.every(isChoice) || isMoved(base, mine) || isMoved(base, theirs) || isMoved(mine, theirs))
    return undefined;
  const [before, own, its] = versions.map((codes) => new Set(codes)) as [Set<unknown>, Set<unknown>, Set<unknown>];
  const merged = base.filter((code) => own.has(code) && its.has(code));
  const rankOf = ranks(node);
  const added = [...new Set([...mine, ...theirs])].filter((code) => !before.has(code));
  for (const code of added.sort((a, b) => rankOf(a) - rankOf(b) || (String(a) < String(b) ? -1 : 1))) {
    const next = merged.findIndex((one) => rankOf(one) > rankOf(code));
    merged.splice(next < 0 ? merged.length : next, 0, code);
  }
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = node.constraints;
  const isEmptied = merged.length === 0 && mine.length > 0 && theirs.length > 0;
  return isEmptied || merged.length < minItems || merged.length > maxItems ? undefined : merged;
}

function isChoice(codes: Codes): boolean {
  const areCodes = codes.every((code) => typeof code === "string" || typeof code === "number");
  return areCodes && new Set(codes).size === codes.length;
}

/** Whether the codes that both have are in another order in one of them. */
function isMoved(one: Codes, other: Codes): boolean {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  const shared = other.filter((code) => inOne.has(code));
  return one.filter((code) => inOther.has(code)).some((code, index) => code !== shared[index]);
}

/** Where a code stands among the options; what is no option any more comes last. */
function ranks({ options = [] }: FormNode): (code: unknown) => number {
  const places = new Map<unknown, number>(options.map(({ code, stored }, index) => [stored ?? code, index]));
  return (code) => places.get(code) ?? options.length;
}
