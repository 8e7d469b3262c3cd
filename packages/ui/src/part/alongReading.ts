/** Whether what stands in this element is read from right to left, whoever said so: the page, a part of it, a style. */
export function readsFromRight(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

/**
 * The arrow key that is meant, where things follow each other in the direction of reading: from right to left, ← goes on to
 * the next and → back to the one before. Every other key is itself.
 */
export function keyAlongReading(key: string, element: Element): string {
  if ((key !== "ArrowLeft" && key !== "ArrowRight") || !readsFromRight(element)) return key;
  return key === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
}
