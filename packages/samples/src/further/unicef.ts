import type { DossierEntry } from "@saan/schema/dossier";
import type { Organization } from "@saan/schema/organization";
import { organizationEntry } from "../organizations/entry.js";

/** A fund of the United Nations: no organisation of the country, and no funder of its own kind here. */
export const unicef: DossierEntry<Organization> = organizationEntry("unicef", {
  name: { th: "องค์การทุนเพื่อเด็กแห่งสหประชาชาติ", en: "United Nations Children’s Fund" },
  acronym: "UNICEF",
  kind: "international-organization",
  sector: "international",
  area: { level: "world", nameAsStated: "United Nations" },
});
