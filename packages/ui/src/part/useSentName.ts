"use client";

import { useScripted } from "./useScripted.js";

/** Whose name an answer goes by in a native form. */
interface SentName {
  /** Of the box that is typed in. */
  readonly typed: string | undefined;
  /** Of the hidden input beside it. */
  readonly read: string | undefined;
}

/**
 * Who sends the answer of a box whose words are read: in the HTML of a server the box itself, as it was typed, for the server
 * to read; once scripts are at work a hidden input with what was read.
 */
export function useSentName(name: string | undefined): SentName {
  return useScripted() ? { typed: undefined, read: name } : { typed: name, read: undefined };
}
