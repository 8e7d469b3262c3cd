"use client";

import type { Path } from "@saan/schema/read";
import { useMemo, useSyncExternalStore } from "react";
import { engineOf, type FormControl } from "./FormControl.js";
import { nameOf } from "./fieldName.js";

/** Whether any of these fields is shown: a heading over none says nothing. Renders only when the answer changes. */
export function useAnyShown(handle: FormControl, paths: readonly Path[]): boolean {
  const engine = engineOf(handle);
  // One text, so that other arrays of the same paths are the same.
  const asked = JSON.stringify(paths);
  const store = useMemo(() => {
    const names = (JSON.parse(asked) as Path[]).map(nameOf);
    return {
      subscribe(listener: () => void) {
        const stops = names.map((name) => engine.listeners.subscribe(name, listener));
        return () => {
          for (const stop of stops) stop();
        };
      },
      isAnyShown: () => names.some((name) => engine.isShown(name)),
    };
  }, [engine, asked]);
  return useSyncExternalStore(store.subscribe, store.isAnyShown, store.isAnyShown);
}
