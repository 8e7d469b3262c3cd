import { listed } from "./listed.js";
import { nearbyNames } from "./nearbyNames.js";
import { SaanError } from "./SaanError.js";

/** Where names are looked at, in words, and with what code a strange one is refused. */
interface Place {
  readonly code: string;
  /** Whose names they are: `form "visit"`. */
  readonly of: string;
  /** Who reads them: `defineForm`. */
  readonly reader: string;
}

/**
 * Refuses what would be passed over without a word: something said under a name that nobody reads. What is `undefined` is
 * not said.
 *
 * @throws SaanError with the code of the place, and the name that may have been meant.
 */
export function refuseStrangeNames(
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
  { code, of, reader }: Place,
): void {
  const strange = Object.keys(given).find((name) => given[name] !== undefined && !known.includes(name));
  if (strange === undefined) return;
  const how = nearbyNames(strange, known) || ` Give ${listed(known)}.`;
  throw new SaanError(code, `"${strange}" of ${of} is nothing that ${reader} reads.`, how.trim());
}
