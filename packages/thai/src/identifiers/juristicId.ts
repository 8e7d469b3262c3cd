import { groupThirteenDigits, readThirteenDigits, type UnreadableId } from "./thirteenDigits.js";

/** A juristic person's registration number (เลขทะเบียนนิติบุคคล), which is its taxpayer number too. Public. */
export interface JuristicId {
  kind: "juristic-id";
  /** Thirteen digits: `0123456789016`. */
  value: string;
  /** `0-1234-56789-01-6`: the boxes of official forms. */
  formatted: string;
  /** The text exactly as given. */
  asStated: string;
}

/** What {@link readJuristicId} answers. Switch on `kind`. */
export type JuristicIdResult = JuristicId | UnreadableId;

/**
 * Reads a juristic person's registration number (เลขทะเบียนนิติบุคคล).
 *
 * Thirteen digits, Thai or Latin, with hyphens, dashes, spaces and invisible characters anywhere between them; the first
 * is 0, the last is a check digit. In numbers of the Department of Business Development (กรมพัฒนาธุรกิจการค้า) the digits
 * after the 0 are two for the province of registration, one for the kind of person (5 a limited company, 3 a limited
 * partnership, 7 a public company), three for the Buddhist year, five in sequence. Numbers beginning 099 are those of
 * bodies outside that register, such as agencies and foundations (usage seen in documents). The layout is not checked:
 * registers other than that one number in their own way.
 *
 * A number that passes is well formed, not proven to exist; see {@link readCitizenId}. Never throws.
 *
 * @example readJuristicId("0 1234 56789 01 6") // { kind: "juristic-id", value: "0123456789016", … }
 */
export function readJuristicId(text: string): JuristicIdResult {
  const read = readThirteenDigits(text, "0");
  if ("kind" in read) return read;
  return { kind: "juristic-id", value: read.value, formatted: groupThirteenDigits(read.value), asStated: text };
}
