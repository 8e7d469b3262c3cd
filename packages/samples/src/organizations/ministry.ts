import type { DossierEntry } from "@saan/schema/dossier";
import type { Organization } from "@saan/schema/organization";
import { organizationEntry } from "./entry.js";
import { organizationNamed } from "./reference.js";

/** The ministry whose provincial offices and departments stand in most of the documents. */
export const ministry: DossierEntry<Organization> = organizationEntry("msdhs", {
  name: {
    th: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์",
    en: "Ministry of Social Development and Human Security",
  },
  acronym: "พม.",
  aliases: [{ name: "กระทรวงการพัฒนาสังคมฯ", kind: "short" }],
  kind: "ministry",
  sector: "central-government",
  area: { level: "national", nameAsStated: "ทั่วประเทศ" },
});

export const womenAndFamilyDepartment: DossierEntry<Organization> = organizationEntry("women-and-family-department", {
  name: { th: "กรมกิจการสตรีและสถาบันครอบครัว" },
  acronym: "สค.",
  kind: "department",
  sector: "central-government",
  partOf: organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"),
});
