/** Calls back when the page may be taken away, by the only events a phone can be counted on to send before it. */
export function onPageGoes(listener: () => void): () => void {
  const hidden = () => document.visibilityState === "hidden" && listener();
  document.addEventListener("visibilitychange", hidden);
  window.addEventListener("pagehide", listener);
  return () => {
    document.removeEventListener("visibilitychange", hidden);
    window.removeEventListener("pagehide", listener);
  };
}
