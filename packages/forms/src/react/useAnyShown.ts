"use client";

import type { Path } from "@saan/schema/read";
import { useMemo, useSyncExternalStore } from "react";
import { engineOf, type FormControl } from "./FormControl.js";
import { nameOf } from "./fieldName.js";

/** Whether any of these fields is shown: a heading over none says nothing. Renders only when the answer changes. */
export function useAnyShown(handle: FormControl, paths: readonly Path[]): boolean {
  return useShownParts(handle, [paths])[0] === true;
}

/** Of each part of a form, by the paths of its fields, whether any of them is shown. Renders only when an answer changes. */
export function useShownParts(handle: FormControl, parts: readonly (readonly Path[])[]): readonly boolean[] {
  const engine = engineOf(handle);
  // One text, so that other arrays of the same paths are the same.
  const asked = JSON.stringify(parts);
  const store = useMemo(() => {
    const names = (JSON.parse(asked) as Path[][]).map((paths) => paths.map(nameOf));
    const changing = names.flat().filter((name) => !engine.staysAsShown(name));
    return {
      subscribe(listener: () => void) {
        // What is typed hides nothing by itself: a rule that it concerns tells of what it hides.
        const stops = changing.map((name) => engine.listeners.subscribe(name, listener, true));
        return () => {
          for (const stop of stops) stop();
        };
      },
      shown: () => names.map((part) => (part.some((name) => engine.isShown(name)) ? SHOWN : HIDDEN)).join(""),
    };
  }, [engine, asked]);
  const shown = useSyncExternalStore(store.subscribe, store.shown, store.shown);
  return useMemo(() => [...shown].map((part) => part === SHOWN), [shown]);
}

const SHOWN = "1";
const HIDDEN = "0";

/** Whether a field is shown now, by the rules of the form and to who fills it in. Does not render when that changes. */
export function isShownIn(handle: FormControl, path: Path): boolean {
  return engineOf(handle).isShown(nameOf(path));
}
