/** A page, or a gap of pages that are left out. */
export type PageStep = number | "gap";

/** Up to this many pages there is room for all of them. */
const all = 7;

/**
 * The pages that a list of pages names: the first, the last, and those around the current one. The list is seven steps
 * long on every page of a long list, so that the buttons stay where they are from press to press.
 */
export function pageList(page: number, count: number): readonly PageStep[] {
  if (count <= all) return Array.from({ length: Math.max(0, count) }, (_, at) => at + 1);
  if (page <= 4) return [1, 2, 3, 4, 5, "gap", count];
  if (page >= count - 3) return [1, "gap", count - 4, count - 3, count - 2, count - 1, count];
  return [1, "gap", page - 1, page, page + 1, "gap", count];
}

/** The nearest page there is. */
export function pageWithin(page: number, count: number): number {
  return Number.isFinite(page) ? Math.min(Math.max(1, Math.trunc(page)), Math.max(1, count)) : 1;
}
