import type { DossierEntry } from "@saan/schema/dossier";
import type { Organization } from "@saan/schema/organization";
import { organizationEntry } from "./entry.js";
import { organizationNamed } from "./reference.js";

/** The fund that supports most of the programmes here. */
export const thaiHealth: DossierEntry<Organization> = organizationEntry("thaihealth", {
  name: { th: "สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพ", en: "Thai Health Promotion Foundation" },
  acronym: "สสส.",
  kind: "public-fund",
  sector: "other-public",
  area: { level: "national", nameAsStated: "ทั่วประเทศ" },
});

/** Its section for children, youth and families, which each document names otherwise. */
export const thaiHealthSection4: DossierEntry<Organization> = organizationEntry("thaihealth-section-4", {
  name: { th: "สำนักสนับสนุนสุขภาวะเด็ก เยาวชน และครอบครัว" },
  acronym: "สำนัก 4",
  aliases: [
    { name: "สสส.สำนัก 4", kind: "short" },
    { name: "สสส.-สำนัก 4", kind: "short" },
    { name: "สำนักงานสร้างเสริมสุขภาวะเด็กเยาวชนและครอบครัว", kind: "other" },
    { name: "สำนักสนับสนุนสุขภาวะเด็ก เยาวชนและครอบครัว (สำนัก 4)", kind: "other" },
  ],
  kind: "section",
  sector: "other-public",
  partOf: organizationNamed("thaihealth", "สสส."),
});
