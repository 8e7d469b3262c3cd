import type { FormNode } from "@saan/forms/model";

/** Before a typed text that happens to be a code: it is not chosen by that. Nobody sees it, and no code has it. */
const TYPED = "\u2060";

/** What was typed to search with and is no choice yet, as a form holds it in the place of a code. */
export function asUnchosen(node: FormNode, text: string): string {
  if (text.trim() === "") return "";
  return isCode(node, text) ? TYPED + text : text;
}

/** The text of an answer that is no choice yet; undefined where it is one. */
export function unchosenText(node: FormNode, value: unknown): string | undefined {
  if (typeof value !== "string") return "";
  if (isCode(node, value)) return undefined;
  return value.startsWith(TYPED) ? value.slice(TYPED.length) : value;
}

function isCode({ options = [] }: FormNode, text: string): boolean {
  return options.some(({ code }) => code === text);
}
