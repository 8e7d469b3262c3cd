import { cleanThai, foldThai } from "@saan/thai/text";
import type { LocalGovernmentKind } from "./localGovernmentKinds.js";
import { readMention, withoutMentions } from "./mention.js";

/** A local government as a document names it. */
export interface LocalGovernment {
  readonly kind: "local-government";
  /** `undefined` for a เทศบาล whose class (นคร, เมือง, ตำบล) the text does not say. */
  readonly governmentKind: LocalGovernmentKind | undefined;
  /** Without the kind: `แม่กา`, `พะเยา`. Names are not keys here either. */
  readonly name: string;
  /** What the text says after the name, as stated: usually the district and the province it lies in. */
  readonly around?: string;
  /** The text exactly as given. */
  readonly asStated: string;
}

/**
 * Why a text could not be read as a local government. A closed list, for a message catalogue.
 *
 * - `empty`: nothing but spaces, or not a text
 * - `too-long`: more than 200 characters
 * - `not-a-local-government`: begins with none of the kinds (an area, an office of a ministry, a school of a เทศบาล)
 * - `no-name`: a kind and no name
 * - `more-than-one`: names a second local government
 */
export type LocalGovernmentUnreadableReason =
  | "empty"
  | "too-long"
  | "not-a-local-government"
  | "no-name"
  | "more-than-one";

/** Text that names no local government we can read, kept as stated. */
export interface UnreadableLocalGovernment {
  readonly kind: "unreadable";
  readonly reason: LocalGovernmentUnreadableReason;
  /** The text exactly as given. */
  readonly asStated: string;
}

/** What `readLocalGovernment` answers. Switch on `kind`. */
export type LocalGovernmentResult = LocalGovernment | UnreadableLocalGovernment;

// More than the longest name with its district and province holds; bounds the work of every pattern.
const LONGEST = 200;
const LATIN = /[A-Za-z]/;
const OFFICE = /^(?:สำนักงาน|ที่ทำการ|ศาลาว่าการ)\s*/;
const BANGKOK = /^(?:กรุงเทพมหานคร|กทม\.?|Bangkok Metropolitan Administration)$/i;
// People say เทศบาลเมืองพัทยา, too; by the act on Pattaya of 2542 it is no municipality.
const PATTAYA = /^(?:(?:เทศบาล\s*)?เมืองพัทยา|Pattaya City|City of Pattaya)((?:[\s,(/|]|อำเภอ|จังหวัด|[อจ]\.).*)?$/i;
const SEPARATORS_BEFORE = /^[\s,(/|]+/;
const SEPARATORS_AFTER = /[\s,)/|]+$/;

/**
 * Reads the name of a local government: `เทศบาลตำบลแม่กา`, `ทต.แม่กา`, `สำนักงานเทศบาลเมืองพะเยา`,
 * `อบต. แม่นาเรือ อ.เมือง จ.พะเยา`, `องค์การบริหารส่วนจังหวัดพะเยา`, `Mae Ka Subdistrict Municipality`. Forgives what
 * nobody sees, เเ for แ and ํา for ำ. The kinds are those of `localGovernmentKinds`; abbreviations are usage seen in
 * documents. Whether such a local government exists is not known here. Never throws.
 */
export function readLocalGovernment(text: string): LocalGovernmentResult {
  const unreadable = (reason: LocalGovernmentUnreadableReason): UnreadableLocalGovernment => ({
    kind: "unreadable",
    reason,
    asStated: text,
  });
  if (typeof text !== "string") return unreadable("empty");
  if (text.length > LONGEST) return unreadable("too-long");
  // Folding makes capitals small, which a Latin name should keep.
  const readable = (LATIN.test(text) ? cleanThai(text).replace(/\s+/g, " ") : foldThai(text)).replace(OFFICE, "");
  if (readable === "") return unreadable("empty");

  const mention = readSpecial(readable) ?? readMention(readable);
  if (!mention) return unreadable("not-a-local-government");
  const name = mention.name.trim();
  if (name === "") return unreadable("no-name");
  const around = mention.rest.replace(SEPARATORS_BEFORE, "").replace(SEPARATORS_AFTER, "");
  const folded = foldThai(around);
  if (withoutMentions(folded) !== folded) return unreadable("more-than-one");
  return {
    kind: "local-government",
    governmentKind: mention.kind,
    name,
    ...(around === "" ? {} : { around }),
    asStated: text,
  };
}

/** The two cities with an act of their own, whose kind and name are one. */
function readSpecial(text: string) {
  if (BANGKOK.test(text)) {
    return { kind: "bangkok-metropolitan-administration", name: "กรุงเทพมหานคร", rest: "" } as const;
  }
  const pattaya = PATTAYA.exec(text);
  return pattaya ? ({ kind: "pattaya-city", name: "เมืองพัทยา", rest: pattaya[1] ?? "" } as const) : undefined;
}
