"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

type Printing = "alone" | "page" | undefined;

/**
 * Whether paper is being made of the table: on paper there are no pages to turn, so all rows found are drawn first. `print`
 * prints the table alone; whoever prints the whole page gets all rows as well.
 */
export function usePrinting(): readonly [Printing, () => void] {
  const [printing, setPrinting] = useState<Printing>();
  useEffect(() => {
    // The browser takes its picture of the page as soon as this has returned.
    const before = () => flushSync(() => setPrinting((now) => now ?? "page"));
    const after = () => setPrinting(undefined);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  const print = () => {
    flushSync(() => setPrinting("alone"));
    window.print();
  };
  return [printing, print];
}
