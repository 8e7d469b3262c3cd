"use client";

import { useRef, useState } from "react";

/**
 * Something heavy that is fetched only when it is about to be needed. `undefined` until it is here, `"failed"` where it
 * could not be fetched; `start` fetches it, and tries again after a failure.
 */
export function useLoaded<Loaded>(
  load: () => Promise<Loaded>,
): readonly [loaded: Loaded | "failed" | undefined, start: () => void] {
  const [loaded, setLoaded] = useState<Loaded | "failed">();
  const underWay = useRef(false);
  const start = () => {
    if (underWay.current) return;
    underWay.current = true;
    load().then(
      (one) => setLoaded(() => one),
      () => {
        underWay.current = false;
        setLoaded("failed");
      },
    );
  };
  return [loaded, start];
}
