import type { FormModel } from "../../model/index.js";
import { asideKey, asidePrefix } from "../aside.js";
import type { DraftPlace } from "../DraftPlace.js";
import type { DraftContent, DraftSummary } from "../draft.js";

/** Keeps a draft under a key of its own, at once, also where the tab dies in the next moment; answers the key. */
export function setAside(store: DraftPlace, key: string, draft: DraftContent): string {
  const aside = asideKey(key, draft);
  store.saveTail({ ...draft, key: aside });
  void store.save({ ...draft, key: aside });
  return aside;
}

/**
 * The drafts of a form that were set aside, of those that are not known; asked late, for one may become known meanwhile. Last saved
 * first, and one that has to wait for a later version of the form after all that can be restored now.
 */
export async function draftsAside(
  store: DraftPlace,
  key: string,
  { id, version }: FormModel,
  isKnown: (key: string) => boolean,
): Promise<readonly DraftSummary[]> {
  const aside = (await store.list(id)).filter((draft) => {
    return draft.key.startsWith(asidePrefix(key)) && !isKnown(draft.key);
  });
  const isLater = (draft: DraftSummary) => draft.formVersion > version;
  return [...aside.filter((draft) => !isLater(draft)), ...aside.filter(isLater)];
}
