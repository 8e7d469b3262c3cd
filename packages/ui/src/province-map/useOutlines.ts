"use client";

import type { ProvinceDrawing } from "@saan/areas/map";
import { useCallback, useEffect, useState } from "react";

export type Outlines =
  | { readonly state: "loading" | "failed" }
  | { readonly state: "ready"; readonly drawing: ProvinceDrawing };

interface Attempt {
  readonly ended: boolean;
}

const first: Attempt = { ended: false };

/** The shapes of the provinces: a chunk of their own. */
const provinceMap = () => import("@saan/areas/map").then(({ loadProvinceMap }) => loadProvinceMap());

/** The outlines of the provinces, which are fetched when they are first wanted. */
export function useOutlines(wanted: boolean) {
  const [outlines, setOutlines] = useState<Outlines>({ state: "loading" });
  // A new try is a new object: it runs the effect again.
  const [attempt, setAttempt] = useState<Attempt>(first);
  useEffect(() => {
    if (!wanted || attempt.ended) return;
    let stale = false;
    provinceMap()
      .then((map) => {
        if (!stale) setOutlines({ state: "ready", drawing: map.draw({ width: 400 }) });
      })
      .catch(() => {
        if (!stale) setOutlines({ state: "failed" });
      });
    return () => {
      stale = true;
    };
  }, [wanted, attempt]);
  const retry = useCallback(() => {
    setOutlines({ state: "loading" });
    setAttempt({ ended: false });
  }, []);
  return { outlines, retry };
}
