/** Calls back when the connection may be back. What the browser says of being online is not believed. */
export function onReturn(listener: () => void): () => void {
  if (typeof window === "undefined") return () => undefined;
  const shown = () => document.visibilityState === "visible" && listener();
  window.addEventListener("online", listener);
  document.addEventListener("visibilitychange", shown);
  return () => {
    window.removeEventListener("online", listener);
    document.removeEventListener("visibilitychange", shown);
  };
}
