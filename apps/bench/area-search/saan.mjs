import { loadAreas } from "@saan/areas/areas";

/** @type {import("./contestant.d.ts").Open} */
export async function open() {
  const areas = await loadAreas();
  return (text, limit) => areas.search(text, { level: "subdistrict", limit }).length;
}
