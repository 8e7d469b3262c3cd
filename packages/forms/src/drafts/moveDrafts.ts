import { asideKey } from "./aside.js";
import type { Gathered, MovablePlace } from "./DraftPlace.js";
import { type DraftContent, seal } from "./draft.js";

/**
 * Moves all drafts from one place to another; one that meets another draft at its key is set aside there, unless that one was
 * typed over it. What the other place does not take stays where it is. What cannot be read is forgotten, and counted.
 *
 * @param isTypedOver whether the second was typed where the first stood: the first is an older copy of it.
 */
export async function moveDrafts(
  from: MovablePlace,
  to: MovablePlace,
  isTypedOver: (draft: DraftContent, there: DraftContent) => boolean,
): Promise<Gathered> {
  let unreadable = 0;
  const keys = await keysOf(from);
  for (const key of keys ?? []) {
    const result = await from.load(key);
    const drafts: DraftContent[] = [];
    if (result.kind === "found" || result.kind === "locked") drafts.push(result.draft);
    if (result.kind === "found" && result.other) drafts.push({ ...result.other, key: asideKey(key, result.other) });
    const kept = await Promise.all(drafts.map((draft) => keptAt(to, draft, isTypedOver)));
    if (!kept.every((one) => one)) continue;
    // Another tab may have written since.
    await from.removeRead(key);
    if (result.kind === "unreadable") unreadable += 1;
  }
  // Of what was removed, too: a device that cannot forget, or be asked, must not be said to have forgotten.
  return { isAll: keys !== undefined && (await keysOf(from))?.length === 0, unreadable };
}

function keysOf(place: MovablePlace): Promise<readonly string[] | undefined> {
  return place.keys().catch(() => undefined);
}

async function keptAt(
  to: MovablePlace,
  draft: DraftContent,
  isTypedOver: (draft: DraftContent, there: DraftContent) => boolean,
): Promise<boolean> {
  const result = await to.load(draft.key);
  const there = result.kind === "found" || result.kind === "locked" ? result.draft : undefined;
  if (there && isTypedOver(draft, there)) return true;
  // It was moved already, to a place that had no room to keep it well.
  const isIt = there?.checksum === seal(draft).checksum;
  const key = result.kind === "none" || isIt ? draft.key : asideKey(draft.key, draft);
  return (await to.save({ ...draft, key })).ok;
}
