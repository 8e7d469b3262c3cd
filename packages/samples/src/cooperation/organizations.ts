import type { Organization } from "@saan/schema/organization";
import { thaiHealth } from "../organizations/thaihealth.js";

/** The organisations behind the national memorandum of 2 November 2010 (thaihealth.or.th). */
export const cooperationOrganizations: readonly Organization[] = [
  {
    id: "msdhs",
    name: {
      th: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์",
      en: "Ministry of Social Development and Human Security",
    },
    acronym: "พม.",
    aliases: ["กระทรวงการพัฒนาสังคมฯ"],
    kind: "ministry",
    area: { level: "national", nameAsStated: "ทั่วประเทศ" },
  },
  thaiHealth,
  { id: "inn-news", name: { th: "ไอเอ็นเอ็นนิวส์" }, aliases: ["เว็บไซต์ไอเอ็นเอ็นนิวส์"], kind: "media" },
];
