import type { Bilingual } from "./bilingual.js";
import type { AnyCodelist } from "./codelist.js";

/**
 * What a field may reveal about a living person, after the Personal Data Protection Act B.E. 2562 (sections 6, 24, 26).
 * Display, list and export decide by this class, never by the field's name.
 *
 * - `public` facts about organisations, places and documents
 * - `office-holder` a person named because of a public post
 * - `contact` a way to reach somebody
 * - `personal` any other fact about an identifiable person
 * - `sensitive` section 26: health, sexual behaviour, criminal record, and everything about a child in care
 */
export const privacyClasses = ["public", "office-holder", "contact", "personal", "sensitive"] as const;

export type PrivacyClass = (typeof privacyClasses)[number];

/** Everything a surface (form, table, filter, export) needs to know of a field beyond its type. */
export interface FieldDescription {
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  /** Thai classifier (ลักษณนาม), shown after the number: คน, ตำบล, ครั้ง. */
  readonly unit?: Bilingual;
  readonly example?: string;
  readonly privacy: PrivacyClass;
  /** Id of the form section that holds this field; top-level fields only. */
  readonly section?: string;
  readonly widget?: "text" | "multiline" | "radio" | "select" | "combobox" | "checkbox";
  /** Labels of an enum's codes. */
  readonly options?: AnyCodelist;
  /** Name of the option source of a reference object: `areas`, `provinces`, `organizations`. */
  readonly optionsFrom?: string;
  /** A reference may be typed, not only chosen. */
  readonly freeText?: boolean;
  /** One row of a list: "คู่ความร่วมมือ". */
  readonly rowLabel?: Bilingual;
  /** Where the rule or the wording comes from. */
  readonly source?: string;
}
