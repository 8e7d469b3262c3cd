import type { DataTableColumn } from "@saan/ui/data-table";

/** A made-up village, for the story and the check of a very long table. */
export interface Village {
  readonly id: string;
  readonly name: string;
  readonly province: string;
  readonly visitedOn: string | undefined;
  readonly families: number;
}

const provinces = ["พะเยา", "เชียงราย", "ขอนแก่น", "อุบลราชธานี", "กระบี่", "ปัตตานี", "เพชรบุรี"];

export const villageColumns: readonly DataTableColumn<Village>[] = [
  { id: "name", label: "หมู่บ้าน" },
  { id: "province", label: "จังหวัด", filter: "choice" },
  { id: "visitedOn", label: "ลงพื้นที่เมื่อ", kind: "date" },
  { id: "families", label: "ครอบครัว", kind: "number" },
];

const two = (value: number) => String(value).padStart(2, "0");

let kept: readonly Village[] = [];

/** The same rows every time they are asked for. */
export function manyVillages(count: number): readonly Village[] {
  if (kept.length !== count) {
    kept = Array.from({ length: count }, (_, at) => ({
      id: `v${at}`,
      name: `บ้านที่ ${(at + 1).toLocaleString("en")}`,
      province: provinces[(at * 5) % provinces.length] ?? "",
      visitedOn: at % 9 === 0 ? undefined : `20${two(15 + (at % 9))}-${two((at % 12) + 1)}-${two((at % 28) + 1)}`,
      families: (at * 37) % 400,
    }));
  }
  return kept;
}
