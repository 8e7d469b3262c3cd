import { seal } from "../drafts/draft.js";
import type { Draft, DraftContent, DraftStore } from "../drafts/index.js";
import { newId } from "../drafts/newId.js";
import type { FormModel } from "../model/index.js";

/** A key for a draft that has to make way: another one for another draft, also of the same moment. */
export function asideKey(key: string, draft: DraftContent): string {
  return `${asidePrefix(key)}${draft.savedAt}~${seal({ ...draft, key }).checksum.slice(0, 8)}`;
}

/** A key for what is typed while another tab writes at the draft's own. */
export function apartKey(key: string, moment: string): string {
  return `${asidePrefix(key)}${moment}~${newId().slice(0, 8)}`;
}

/** Keeps a draft under a key of its own, at once; answers the key. */
export function setAside(store: DraftStore, key: string, draft: Draft): string {
  const aside = asideKey(key, draft);
  store.saveTail({ ...draft, key: aside });
  void store.save({ ...draft, key: aside });
  return aside;
}

/** The draft of a form that was set aside last, of those that are not known; asked late, for one may become known meanwhile. */
export async function lastSetAside(
  store: DraftStore,
  key: string,
  { id, version }: FormModel,
  isKnown: (key: string) => boolean,
): Promise<Draft | undefined> {
  const drafts = (await store.list(id)).filter((draft) => {
    return draft.key.startsWith(asidePrefix(key)) && !isKnown(draft.key);
  });
  // One that has to wait for a later version of the form hides none that can be restored now.
  const aside = drafts.find(({ formVersion }) => formVersion <= version) ?? drafts[0];
  const result = aside && (await store.load(aside.key));
  return result?.kind === "found" || result?.kind === "locked" ? result.draft : undefined;
}

function asidePrefix(key: string): string {
  return `${key}~`;
}
