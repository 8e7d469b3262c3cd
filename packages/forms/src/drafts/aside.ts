import { type DraftContent, seal } from "./draft.js";
import { newId } from "./newId.js";

/** A key for a draft that has to make way: another one for another draft, also of the same moment. */
export function asideKey(key: string, draft: DraftContent): string {
  return `${asidePrefix(key)}${draft.savedAt}~${seal({ ...draft, key }).checksum.slice(0, 8)}`;
}

/** A key for what is typed while another tab writes at the draft's own. */
export function apartKey(key: string, moment: string): string {
  return `${asidePrefix(key)}${moment}~${newId().slice(0, 8)}`;
}

/** What the keys of all drafts beside this one begin with. */
export function asidePrefix(key: string): string {
  return `${key}~`;
}
