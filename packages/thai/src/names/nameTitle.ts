/**
 * Where a title comes from.
 *
 * - `ordinary`: นาย, นาง, นางสาว
 * - `child`: ด.ช., ด.ญ.
 * - `military`, `police`: ranks; an acting officer is ว่าที่ before the rank, a woman หญิง after it
 * - `volunteer`: ranks of the Volunteer Defence Corps (กองอาสารักษาดินแดน), which many officials of a province hold
 * - `academic`: positions at a university, and ดร.
 * - `professional`: physicians, dentists, pharmacists, veterinarians, teachers …
 * - `royal`: descent from the royal house, and what a royal decoration gives
 * - `religious`: monks, novices, nuns, clergy, imams
 * - `community`: headmen, where the post is used like a title
 */
export type TitleKind =
  | "ordinary"
  | "child"
  | "military"
  | "police"
  | "volunteer"
  | "academic"
  | "professional"
  | "royal"
  | "religious"
  | "community";

/** One title before a name (คำนำหน้านาม). */
export interface NameTitle {
  /** `ผู้ช่วยศาสตราจารย์`: what official letters use. */
  full: string;
  /** `ผศ.` Not unique: ร.อ. is three ranks, in the army, the navy and the air force. */
  short?: string;
  english?: string;
  kind: TitleKind;
  /** Given by the title itself, absent where it says nothing. */
  gender?: "female" | "male";
  /** Whether a space stands between the title and the name. */
  spaced: boolean;
}

/** A title in a table: full, short, English. */
export type TitleRow = readonly [full: string, short?: string, english?: string];

/** Rows of one kind as titles. */
export function titlesOf(
  kind: TitleKind,
  spaced: boolean,
  rows: readonly TitleRow[],
  gender?: "female" | "male",
): NameTitle[] {
  return rows.map(([full, short, english]) => ({
    full,
    ...(short ? { short } : {}),
    ...(english ? { english } : {}),
    kind,
    ...(gender ? { gender } : {}),
    spaced,
  }));
}
