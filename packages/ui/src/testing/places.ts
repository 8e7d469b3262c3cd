import type { ComboboxOption } from "../combobox/option.js";

/** A place, for stories: with an id when it was chosen, only a name when it was typed. */
export interface Place {
  readonly id?: string;
  readonly name: string;
}

const rows: readonly (readonly [id: string, name: string, detail: string])[] = [
  ["mae-ka", "ตำบลแม่กา", "อ.เมืองพะเยา จ.พะเยา"],
  ["wiang-phayao", "ตำบลเวียง", "อ.เมืองพะเยา จ.พะเยา"],
  ["wiang-chiang-kham", "ตำบลเวียง", "อ.เชียงคำ จ.พะเยา"],
  ["wiang-chiang-khong", "ตำบลเวียง", "อ.เชียงของ จ.เชียงราย"],
  ["mae-tam", "ตำบลแม่ต๋ำ", "อ.เมืองพะเยา จ.พะเยา"],
  ["mae-na-ruea", "ตำบลแม่นาเรือ", "อ.เมืองพะเยา จ.พะเยา"],
  ["ban-tun", "ตำบลบ้านตุ่น", "อ.เมืองพะเยา จ.พะเยา"],
  ["ban-tam", "ตำบลบ้านต๊ำ", "อ.เมืองพะเยา จ.พะเยา"],
  ["ban-mai", "ตำบลบ้านใหม่", "อ.เมืองพะเยา จ.พะเยา"],
  ["cham-pa-wai", "ตำบลจำป่าหวาย", "อ.เมืองพะเยา จ.พะเยา"],
  ["tha-wang-thong", "ตำบลท่าวังทอง", "อ.เมืองพะเยา จ.พะเยา"],
  ["mae-sai", "ตำบลแม่ใส", "อ.เมืองพะเยา จ.พะเยา"],
];

export const places: readonly ComboboxOption<Place>[] = rows.map(([id, name, detail]) => ({
  key: id,
  label: name,
  detail,
  value: { id, name },
}));

/** Answers at once, as a source in the browser does. */
export function searchPlaces(query: string): readonly ComboboxOption<Place>[] {
  return places.filter(({ label, detail }) => `${label} ${detail}`.includes(query.trim()));
}

export function nameOf({ name }: Place): string {
  return name;
}
