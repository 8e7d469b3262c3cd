/** A personal name in parts: what a form stores, and what `formatThaiName` prints. */
export interface ThaiNameParts {
  /** As in `nameTitles`, full or short: `["ผศ.", "ดร."]`, `["ว่าที่ร้อยตรีหญิง"]`. Others are kept as written. */
  titles?: readonly string[];
  /** ชื่อตัว (พ.ร.บ. ชื่อบุคคล พ.ศ. 2505); the title of the Sangha of a พระครู. */
  given: string;
  /** ชื่อรอง */
  middle?: string;
  /** ฉายา of a monk: `สุเมโธ`. */
  monasticName?: string;
  /** ชื่อสกุล, with its ณ or แซ่: `ณ ตัวอย่าง`. */
  family?: string;
  /** What is written after the name: ร.น. of a naval officer, ป.ธ. of a monk, `ดร.` after a comma. */
  suffix?: string;
  /** What stands in brackets, in quotation marks, or after ชื่อเล่น. */
  alias?: string;
}

/** One person's name. */
export interface ThaiName extends ThaiNameParts {
  kind: "name";
  titles: readonly string[];
  /** The text exactly as given. */
  asStated: string;
}

/**
 * Why a text could not be split as one person's name. A closed list, for a message catalogue.
 *
 * - `empty`: nothing but spaces
 * - `too-long`: more than 200 characters
 * - `not-a-name`: figures or signs that no name has; a place; an office (`นายกเทศมนตรี`), with or without its holder
 * - `no-given-name`: a title and nothing after it
 * - `several-names`: more than one person
 * - `too-many-parts`: more words than given, middle and family name
 * - `royal-style`: names of the royal house, and of the highest monks, are not split by a program
 */
export type NameUnreadableReason =
  | "empty"
  | "too-long"
  | "not-a-name"
  | "no-given-name"
  | "several-names"
  | "too-many-parts"
  | "royal-style";

/** Text that cannot be split, kept as stated. */
export interface UnreadableName {
  kind: "unreadable";
  reason: NameUnreadableReason;
  asStated: string;
}

/** What `splitThaiName` answers. Switch on `kind`. */
export type ThaiNameResult = ThaiName | UnreadableName;
