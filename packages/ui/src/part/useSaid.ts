"use client";

import { useCallback, useState } from "react";

/**
 * What a `role="status"` says, and the way to have it say something. The same words once more are another text: what does not
 * change is not read aloud.
 */
export function useSaid(): readonly [said: string, say: (words: string) => void] {
  const [said, setSaid] = useState("");
  const say = useCallback(
    (words: string) => setSaid((before) => (before === words && words !== "" ? `${words}\u00a0` : words)),
    [],
  );
  return [said, say];
}
