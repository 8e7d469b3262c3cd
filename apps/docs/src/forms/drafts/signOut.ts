import { clearThisComputer } from "@saan/forms/drafts";
import type { Kept } from "./store.js";

/**
 * Forgets what a person kept here. `ask` is told how much of it no server has, and may say no. `left` are the databases that
 * another tab still holds: close it and try again.
 */
export async function signOut(
  { drafts, outbox, databaseNames }: Kept,
  ask: (unsent: number) => Promise<boolean>,
): Promise<{ readonly done: boolean; readonly left: readonly string[] }> {
  const { unsent } = outbox.state;
  if (unsent > 0 && !(await ask(unsent))) return { done: false, left: [] };
  drafts.close();
  outbox.close();
  const cleared = await clearThisComputer({ databaseNames });
  return { done: cleared.ok, left: cleared.ok ? [] : cleared.left };
}
