import type { RecordKind } from "@saan/schema/record";
import { register } from "../sample/register.js";
import { province } from "../sample/stating.js";
import { type SubdistrictSlug, subdistricts } from "./subdistricts.js";

/** The records of this document, by name. */
export const phayao = register("phayao", {
  news: "source",
  gazetteer: "source",
  "foundation-history": "source",
  "warm-family": "programme",
  "model-province-project": "project",
  memorandum: "agreement",
  forum: "activity",
  "pilot-provinces": "area-set",
  "model-provinces": "area-set",
  "other-model-provinces": "area-set",
  "model-subdistricts": "area-set",
  "warm-family-framework": "indicator-framework",
  "section-4-support": "support",
  "situation-survey": "survey",
  "community-plan": "plan",
  "national-situation": "situation-report",
  shelter: "facility",
});

/** The working group of each sub-district, and its cycle of work. */
export const workingGroups = register("phayao/working-group", eachSubdistrict("body"));
export const workCycles = register("phayao/work-cycle", eachSubdistrict("work-cycle"));

export const phayaoProvince = province("56", "จังหวัดพะเยา");

function eachSubdistrict<Kind extends RecordKind>(kind: Kind) {
  return Object.fromEntries(subdistricts.map(({ slug }) => [slug, kind])) as Readonly<Record<SubdistrictSlug, Kind>>;
}
