import type { Values } from "../values/index.js";
import { isPlainData, isPlainObject } from "../values/values.js";
import type { Cipher } from "./cipher.js";
import { type Draft, seal } from "./draft.js";

/**
 * The draft with its values encrypted. One that is encrypted already stays as it is, whatever its passphrase.
 *
 * @throws TypeError when the values hold what no text says, as a file.
 */
export async function locked(cipher: Cipher, draft: Draft): Promise<Draft> {
  if (draft.sealed) return draft;
  const { values, baseRevision, before, leftOut, checksum, ...open } = draft;
  if (!isPlainData(values) || !isPlainData(before)) throw new TypeError("The values are more than JSON says.");
  const text = JSON.stringify({ values, baseRevision, before, leftOut });
  return seal({ ...open, values: {}, sealed: await cipher.seal(text, draft.formId, draft.key) });
}

/** The draft with its values; undefined when this is not its passphrase. */
export async function unlocked(cipher: Cipher | undefined, draft: Draft): Promise<Draft | undefined> {
  const { sealed, checksum, ...open } = draft;
  if (!sealed) return draft;
  const text = await cipher?.open(sealed, draft.formId, draft.key);
  if (text === undefined) return undefined;
  const { values, ...rest } = JSON.parse(text) as Pick<Draft, "values" | "baseRevision" | "before" | "leftOut">;
  return isPlainObject(values) ? seal({ ...open, ...rest, values: values as Values }) : undefined;
}
