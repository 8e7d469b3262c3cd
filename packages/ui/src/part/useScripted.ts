"use client";

import { useSyncExternalStore } from "react";

const nothingToHear = () => () => undefined;

/** Whether scripts are at work: false in the HTML of a server, and until React has taken it over. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    nothingToHear,
    () => true,
    () => false,
  );
}
