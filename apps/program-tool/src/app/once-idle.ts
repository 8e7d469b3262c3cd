/** Once the page stands and has nothing else to do; gives the way to leave it. Not every browser says when that is. */
export function onceIdle(go: () => void): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    const later = setTimeout(go, 500);
    return () => clearTimeout(later);
  }
  const later = requestIdleCallback(go, { timeout: 2_000 });
  return () => cancelIdleCallback(later);
}
