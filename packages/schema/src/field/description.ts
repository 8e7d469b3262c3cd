import type { Bilingual } from "./bilingual.js";
import type { AnyCodelist } from "./codelist.js";

/**
 * What a field may reveal about a living person, after the Personal Data Protection Act B.E. 2562 (sections 6, 24, 26); the
 * strictest last.
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

/** How long a fact about a person may be kept (Personal Data Protection Act B.E. 2562, section 23 (3)). */
export const retentions = ["with-the-record", "one-year-after-the-end", "until-withdrawn"] as const;

export type Retention = (typeof retentions)[number];

/** A field about a person says why it is asked and how long it is kept: leaving either out is a compile error. */
type Privacy =
  | {
      readonly privacy: Exclude<PrivacyClass, "public">;
      /** Why it is asked (sections 22 and 23), as it follows “ขอข้อมูลนี้”: “เพื่อนัดหมาย”, “To make an appointment”. */
      readonly purpose: Bilingual;
      readonly retention: Retention;
    }
  // Last, because a compiler names what is missing of the last one: a field without a class lacks its class, not its purpose.
  | { readonly privacy: "public"; readonly purpose?: undefined; readonly retention?: undefined };

/** How a value is shown, where its type leaves a choice. */
export type DisplayFormat = "plain" | "grouped" | "baht" | "percent" | "buddhist-year";

/** Everything a surface (form, table, filter, export) needs to know of a field beyond its type. */
export type FieldDescription = FieldWords & Privacy;

interface FieldWords {
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  /** Thai classifier (ลักษณนาม), shown after the number: คน, ตำบล, ครั้ง. */
  readonly unit?: Bilingual;
  readonly example?: string;
  /** Place among the fields of its section, from the smallest; fields without one keep the order of the schema. */
  readonly order?: number;
  readonly format?: DisplayFormat;
  /** Id of the form section that holds this field; top-level fields only. */
  readonly section?: string;
  readonly widget?: "text" | "multiline" | "radio" | "select" | "combobox" | "checkbox";
  /** Labels of an enum's codes. */
  readonly options?: AnyCodelist;
  /** Name of the option source of a reference object: `areas`, `provinces`, or the kind of record, as `organization`. */
  readonly optionsFrom?: string;
  /** A reference may be typed, not only chosen. */
  readonly freeText?: boolean;
  /** One row of a list: "คู่ความร่วมมือ". */
  readonly rowLabel?: Bilingual;
  /** Where the rule or the wording comes from. */
  readonly source?: string;
}
