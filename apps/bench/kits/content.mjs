import { loadAreas } from "@saan/areas/areas";

/** The words of the form, the same for every contender and in none of their bundles. */
export const words = {
  name: "ชื่อโครงการ",
  nameHint: "ตามที่ระบุในข้อตกลง",
  families: "จำนวนครอบครัว",
  familiesError: "กรอกจำนวนครอบครัวเป็นตัวเลข",
  kind: "ประเภทหน่วยงาน",
  place: "พื้นที่",
  signedOn: "วันที่ลงนาม",
  add: "เพิ่มคู่ความร่วมมือ",
  partner: "ชื่อหน่วยงานที่เพิ่ม",
  done: "เสร็จสิ้น",
  table: "โครงการในจังหวัด",
  title: "โครงการ",
};

export const kinds = ["กรม", "ส่วนราชการประจำจังหวัด", "องค์กรปกครองส่วนท้องถิ่น", "มูลนิธิ", "สมาคม"].map((label, at) => ({
  value: `kind-${at}`,
  label,
}));

/** Every sub-district of the country, 7,436 of them, under names that are all different. */
export async function subdistricts() {
  const areas = await loadAreas();
  const codes = areas
    .children()
    .flatMap((province) => areas.children(province.code).flatMap(({ code }) => areas.children(code)));
  return codes.map(({ code }) => {
    const path = areas.path(code) ?? code;
    return { key: code, label: path, value: path };
  });
}

/** Rows of the table: `families` is no order the rows come in, so that sorting shows. @param {number} count */
export function rowsOf(count) {
  return Array.from({ length: count }, (_, at) => ({
    id: String(at),
    title: `โครงการที่ ${at + 1}`,
    place: `ตำบลที่ ${(at * 7) % 97}`,
    families: (at * 7919 + 500) % 1009,
  }));
}
