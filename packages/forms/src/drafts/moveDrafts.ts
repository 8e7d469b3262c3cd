import { asideKey } from "./aside.js";
import type { DraftPlace } from "./DraftStore.js";
import type { DraftContent } from "./draft.js";

/**
 * Moves all drafts from one place to another; one that meets another draft at its key is set aside there. What the other place does
 * not take stays where it is, and false says so. What cannot be read is forgotten: nobody could tell what of a person is in it.
 */
export async function moveDrafts(from: DraftPlace, to: DraftPlace): Promise<boolean> {
  for (const key of await from.keys()) {
    const result = await from.load(key);
    const drafts: DraftContent[] = [];
    if (result.kind === "found" || result.kind === "locked") drafts.push(result.draft);
    if (result.kind === "found" && result.other) drafts.push({ ...result.other, key: asideKey(key, result.other) });
    const kept = await Promise.all(drafts.map((draft) => keptAt(to, draft)));
    if (kept.every((one) => one)) await from.remove(key);
  }
  // Of what was removed, too: a device that cannot forget must not be said to have forgotten.
  return (await from.keys()).length === 0;
}

async function keptAt(to: DraftPlace, draft: DraftContent): Promise<boolean> {
  const there = await to.load(draft.key);
  const key = there.kind === "none" ? draft.key : asideKey(draft.key, draft);
  return (await to.save({ ...draft, key })).ok;
}
