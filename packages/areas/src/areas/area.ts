export type AreaLevel = "province" | "district" | "subdistrict";

/**
 * One administrative area of the country. An area is not a local government: แม่กา is both a ตำบล and a เทศบาลตำบล,
 * and their borders differ.
 */
export interface Area {
  /** DOPA / TIS 1099: 2 digits a province, 4 a district, 6 a sub-district. */
  readonly code: string;
  readonly level: AreaLevel;
  /** Without the word ตำบล, แขวง, อำเภอ, เขต or จังหวัด. Not a key: a third of the sub-district names are not unique. */
  readonly th: string;
  /** Royal Institute transcription. Provinces always have it, the others once `loadEnglishNames()` has resolved. */
  readonly en?: string;
  /** A sub-district's own, primary first (a few have two); a district's or province's: all of its sub-districts', ascending. */
  readonly postcodes: readonly string[];
  /** `undefined` for a province. */
  readonly parentCode: string | undefined;
}

/** Capital of provinces: its districts are เขต and its sub-districts แขวง. */
export const BANGKOK = "10";
