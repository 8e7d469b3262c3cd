import type { th } from "./th.js";

export const en = {
  "organizationCard.otherNames": "Other names",
  "organizationCard.partOf": "Part of",
  "organizationCard.regionalOfficeOf": "Regional office of",
  "organizationCard.area": "Area of responsibility",
  "organizationCard.address": "Address",
  "organizationCard.phone": "Telephone",
  "organizationCard.web": "Website",
} satisfies Record<keyof typeof th, string>;
