import { useEffect } from "react";
import { onceIdle } from "./once-idle.js";

/**
 * Fetches a part before anybody asks for it, once the page has nothing else to do: it is there without a signal, too.
 * `load` is the same function at every render.
 */
export function useAhead(load: () => Promise<unknown>, isWanted = true): void {
  useEffect(() => (isWanted ? onceIdle(() => void load().catch(() => undefined)) : undefined), [load, isWanted]);
}
