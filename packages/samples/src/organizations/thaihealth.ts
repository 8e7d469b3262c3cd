import type { Organization } from "@saan/schema/organization";

/** The fund that supports both programmes. */
export const thaiHealth: Organization = {
  id: "thaihealth",
  name: { th: "สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพ", en: "Thai Health Promotion Foundation" },
  acronym: "สสส.",
  aliases: [],
  kind: "public-fund",
  area: { level: "national", nameAsStated: "ทั่วประเทศ" },
};
