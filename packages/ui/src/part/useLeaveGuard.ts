"use client";

import { useEffect } from "react";

/** The browser asks before it closes or loads anew a page of which something would be lost. */
export function useLeaveGuard(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Chrome before version 119 asks only so.
      event.returnValue = "";
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isOn]);
}
