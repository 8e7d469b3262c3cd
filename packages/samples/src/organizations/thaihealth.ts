import type { DossierEntry } from "@saan/schema/dossier";
import type { Organization } from "@saan/schema/organization";
import { organizationEntry } from "./entry.js";

/** The fund that supports both programmes. */
export const thaiHealth: DossierEntry<Organization> = organizationEntry("thaihealth", {
  name: { th: "สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพ", en: "Thai Health Promotion Foundation" },
  acronym: "สสส.",
  kind: "public-fund",
  sector: "other-public",
  area: { level: "national", nameAsStated: "ทั่วประเทศ" },
});
