import type { DossierEntry } from "@saan/schema/dossier";
import type { Organization } from "@saan/schema/organization";
import { organizationEntry } from "../organizations/entry.js";
import { thaiHealth } from "../organizations/thaihealth.js";

/** The organisations behind the national memorandum of 2 November 2010 (thaihealth.or.th). */
export const cooperationOrganizations: readonly DossierEntry<Organization>[] = [
  organizationEntry("msdhs", {
    name: {
      th: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์",
      en: "Ministry of Social Development and Human Security",
    },
    acronym: "พม.",
    aliases: [{ name: "กระทรวงการพัฒนาสังคมฯ", kind: "short" }],
    kind: "ministry",
    sector: "central-government",
    area: { level: "national", nameAsStated: "ทั่วประเทศ" },
  }),
  thaiHealth,
  organizationEntry("inn-news", {
    name: { th: "ไอเอ็นเอ็นนิวส์" },
    aliases: [{ name: "เว็บไซต์ไอเอ็นเอ็นนิวส์", kind: "other" }],
    kind: "media",
    sector: "media",
  }),
];
