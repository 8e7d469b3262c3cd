import { groupThirteenDigits, readThirteenDigits, type UnreadableId } from "./thirteenDigits.js";

/** A citizen's identification number (เลขประจำตัวประชาชน). Personal data: show `masked`, store it only where a law asks. */
export interface CitizenId {
  kind: "citizen-id";
  /** Thirteen digits: `1234567890121`. */
  value: string;
  /** As on the card: `1-2345-67890-12-1`. */
  formatted: string;
  /** Enough to tell two cards of one family apart, and no more: `x-xxxx-xxxxx-12-1`. */
  masked: string;
  /** The text exactly as given. */
  asStated: string;
}

/** What {@link readCitizenId} answers. Switch on `kind`. */
export type CitizenIdResult = CitizenId | UnreadableId;

/** How {@link readCitizenId} reads. */
export interface CitizenIdOptions {
  /**
   * Also reads numbers that begin with 0, which people without a registered status (ท.ร.38 ก) hold in documents seen. Juristic
   * persons' numbers begin with 0 too and cannot be told from them: ask for it only where a person is meant.
   */
  unregistered?: boolean;
}

const PERSON_TYPES = "12345678";

/**
 * Reads a citizen's identification number (เลขประจำตัวประชาชน, พ.ร.บ. การทะเบียนราษฎร พ.ศ. 2534 มาตรา 16).
 *
 * Thirteen digits, Thai or Latin, with hyphens, dashes, spaces and invisible characters anywhere between them. The first
 * digit is the type of person, 1 to 8, as the Department of Provincial Administration (กรมการปกครอง) gives them out; 9 is
 * not given out. 0 belongs to juristic persons ({@link readJuristicId}) and, in documents seen, to people without a
 * registered status (ท.ร.38 ก and others): read those with `unregistered`.
 *
 * A number that passes is well formed, not proven: the check digit lets about one wrong digit in eleven through, and
 * anybody can compute one. Never throws.
 *
 * @example readCitizenId("๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑") // { kind: "citizen-id", value: "1234567890121", … }
 */
export function readCitizenId(text: string, { unregistered = false }: CitizenIdOptions = {}): CitizenIdResult {
  const read = readThirteenDigits(text, unregistered ? `0${PERSON_TYPES}` : PERSON_TYPES);
  if ("kind" in read) return read;
  const formatted = groupThirteenDigits(read.value);
  return {
    kind: "citizen-id",
    value: read.value,
    formatted,
    masked: formatted.slice(0, -4).replace(/\d/g, "x") + formatted.slice(-4),
    asStated: text,
  };
}
