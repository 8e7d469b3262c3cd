/** What a kind of local government is called, and the law that makes it one. */
export interface LocalGovernmentKindEntry {
  readonly th: string;
  /** The abbreviation documents use; เมืองพัทยา has none. */
  readonly short?: string;
  readonly en: string;
  /** The act the kind is founded on. */
  readonly source: string;
}

const MUNICIPALITIES = "พ.ร.บ. เทศบาล พ.ศ. 2496";

/**
 * The kinds of local government (องค์กรปกครองส่วนท้องถิ่น): five general ones, and two cities that each have an act of
 * their own. A kind is a fact of its own, never the level of an area: เทศบาลตำบลแม่กา and ตำบลแม่กา are two things, with
 * different borders.
 */
export const localGovernmentKinds = {
  "provincial-administrative-organization": {
    th: "องค์การบริหารส่วนจังหวัด",
    short: "อบจ.",
    en: "Provincial Administrative Organization",
    source: "พ.ร.บ. องค์การบริหารส่วนจังหวัด พ.ศ. 2540",
  },
  "city-municipality": { th: "เทศบาลนคร", short: "ทน.", en: "City Municipality", source: MUNICIPALITIES },
  "town-municipality": { th: "เทศบาลเมือง", short: "ทม.", en: "Town Municipality", source: MUNICIPALITIES },
  "subdistrict-municipality": {
    th: "เทศบาลตำบล",
    short: "ทต.",
    en: "Subdistrict Municipality",
    source: MUNICIPALITIES,
  },
  "subdistrict-administrative-organization": {
    th: "องค์การบริหารส่วนตำบล",
    short: "อบต.",
    en: "Subdistrict Administrative Organization",
    source: "พ.ร.บ. สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537",
  },
  "bangkok-metropolitan-administration": {
    th: "กรุงเทพมหานคร",
    short: "กทม.",
    en: "Bangkok Metropolitan Administration",
    source: "พ.ร.บ. ระเบียบบริหารราชการกรุงเทพมหานคร พ.ศ. 2528",
  },
  "pattaya-city": { th: "เมืองพัทยา", en: "Pattaya City", source: "พ.ร.บ. ระเบียบบริหารราชการเมืองพัทยา พ.ศ. 2542" },
} as const satisfies Readonly<Record<string, LocalGovernmentKindEntry>>;

/** A code of {@link localGovernmentKinds}. */
export type LocalGovernmentKind = keyof typeof localGovernmentKinds;
