import type { DossierEntry } from "@saan/schema/dossier";
import type { Organization } from "@saan/schema/organization";
import { organizationEntry } from "../organizations/entry.js";
import { ministry } from "../organizations/ministry.js";
import { organizationSample } from "../organizations/sample.js";
import { thaiHealth } from "../organizations/thaihealth.js";

export const organizationSamples = [
  organizationSample(ministry, ["S4.3"]),
  organizationSample(thaiHealth, ["S4.3"]),
  organizationSample(
    organizationEntry("inn-news", {
      name: { th: "ไอเอ็นเอ็นนิวส์" },
      aliases: [{ name: "เว็บไซต์ไอเอ็นเอ็นนิวส์", kind: "other" }],
      kind: "media",
      sector: "media",
    }),
    ["S4.1"],
  ),
];

/** The organisations behind the national memorandum of 2 November 2010 (thaihealth.or.th). */
export const cooperationOrganizations: readonly DossierEntry<Organization>[] = organizationSamples.map(
  ({ entry }) => entry,
);
