import type { AreaReference } from "@saan/schema/area";

// The news gives bare names ("ตำบลแม่กา ศรีถ้อย สันโค้ง …"); the codes are those of the sub-districts of Phayao so named. Three
// had another code before 1997, when their districts were made.
export const subdistricts = [
  { slug: "mae-ka", code: "560110", name: "แม่กา" },
  { slug: "si-thoi", code: "560702", name: "ศรีถ้อย" },
  { slug: "san-khong", code: "560506", name: "สันโค้ง" },
  { slug: "dok-kham-tai", code: "560501", name: "ดอกคำใต้" },
  { slug: "phra-that-khing-kaeng", code: "560207", name: "พระธาตุขิงแกง" },
  { slug: "khun-khuan", code: "560607", name: "ขุนควร" },
  { slug: "sop-bong", code: "560805", formerCode: "560303", name: "สบบง" },
  { slug: "thung-kluai", code: "560803", formerCode: "560302", name: "ทุ่งกล้วย" },
  { slug: "dong-chen", code: "560902", formerCode: "560103", name: "ดงเจน" },
  { slug: "huai-yang-kham", code: "560206", name: "ห้วยยางขาม" },
] as const;

export type SubdistrictSlug = (typeof subdistricts)[number]["slug"];

/** A sub-district as a place: where something is or happens. */
export function placeOf(subdistrict: (typeof subdistricts)[number]): AreaReference {
  const { code, name } = subdistrict;
  const area = { code, level: "subdistrict", nameAsStated: name } as const;
  return "formerCode" in subdistrict ? { ...area, validity: "current", formerCode: subdistrict.formerCode } : area;
}

/** A sub-district that acts: the news does not say whether it is the area, its อบต. or its เทศบาล. */
export function actorOf(subdistrict: (typeof subdistricts)[number]): AreaReference {
  return { ...placeOf(subdistrict), readAs: "unspecified" };
}
