import type { AreaLevel } from "./area.js";

/** The words around a name in a written-out path. `capital` is for Bangkok, whose districts are เขต. */
interface AreaWords {
  readonly country: Readonly<Record<AreaLevel, (name: string) => string>>;
  readonly capital: Readonly<Record<AreaLevel, (name: string) => string>>;
  readonly between: string;
}

const th = {
  country: {
    subdistrict: (name) => `ตำบล${name}`,
    district: (name) => `อำเภอ${name}`,
    province: (name) => `จังหวัด${name}`,
  },
  capital: {
    subdistrict: (name) => `แขวง${name}`,
    district: (name) => `เขต${name}`,
    province: (name) => name,
  },
  between: " ",
} satisfies AreaWords;

const englishLevels = {
  subdistrict: (name: string) => `${name} Subdistrict`,
  district: (name: string) => `${name} District`,
};

const en = {
  country: { ...englishLevels, province: (name) => `${name} Province` },
  capital: { ...englishLevels, province: (name) => name },
  between: ", ",
} satisfies AreaWords;

/** Languages a path can be written in. */
export type AreaLocale = "th" | "en";

export const areaWords: Readonly<Record<AreaLocale, AreaWords>> = { th, en };
