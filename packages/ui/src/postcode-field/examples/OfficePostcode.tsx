import { PostcodeField } from "@saan/ui/postcode-field";

/** The districts of a postcode. The areas are fetched only when a whole postcode was typed. */
async function districtsOf(postcode: string): Promise<string | null> {
  const { loadAreas } = await import("@saan/areas/areas");
  const areas = await loadAreas();
  const districts = areas.children().flatMap(({ code }) => areas.children(code));
  const found = districts.filter(({ code }) =>
    areas.children(code).some(({ postcodes }) => postcodes.includes(postcode)),
  );
  return found.map(({ code }) => areas.path(code)).join(" หรือ ") || null;
}

/** The postcode of an office, with the area it is of read back. */
export function OfficePostcode() {
  return <PostcodeField label="รหัสไปรษณีย์ของสำนักงาน" name="postcode" lookup={districtsOf} required />;
}
