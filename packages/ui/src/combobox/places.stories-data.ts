import type { ComboboxOption } from "./option.js";

/** A place, for the stories: a code when it was chosen, only a name when it was typed. */
export interface Place {
  readonly code?: string;
  readonly name: string;
}

const rows: readonly (readonly [code: string, name: string, detail: string])[] = [
  ["560107", "ตำบลแม่กา", "อ.เมืองพะเยา จ.พะเยา"],
  ["500803", "ตำบลแม่กา", "อ.สันป่าตอง จ.เชียงใหม่"],
  ["560101", "ตำบลเวียง", "อ.เมืองพะเยา จ.พะเยา"],
  ["560102", "ตำบลแม่ต๋ำ", "อ.เมืองพะเยา จ.พะเยา"],
  ["560104", "ตำบลแม่นาเรือ", "อ.เมืองพะเยา จ.พะเยา"],
  ["560105", "ตำบลบ้านตุ่น", "อ.เมืองพะเยา จ.พะเยา"],
  ["560106", "ตำบลบ้านต๊ำ", "อ.เมืองพะเยา จ.พะเยา"],
  ["560108", "ตำบลบ้านใหม่", "อ.เมืองพะเยา จ.พะเยา"],
  ["560109", "ตำบลจำป่าหวาย", "อ.เมืองพะเยา จ.พะเยา"],
  ["560110", "ตำบลท่าวังทอง", "อ.เมืองพะเยา จ.พะเยา"],
  ["560111", "ตำบลแม่ใส", "อ.เมืองพะเยา จ.พะเยา"],
  ["560112", "ตำบลบ้านสาง", "อ.เมืองพะเยา จ.พะเยา"],
];

export const places: readonly ComboboxOption<Place>[] = rows.map(([code, name, detail]) => ({
  key: code,
  label: name,
  detail,
  value: { code, name },
}));

/** Answers at once, as a source in the browser does. */
export function searchPlaces(query: string): readonly ComboboxOption<Place>[] {
  return places.filter(({ label, detail }) => `${label} ${detail}`.includes(query.trim()));
}

export function nameOf({ name }: Place): string {
  return name;
}
