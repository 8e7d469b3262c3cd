import { register } from "../sample/register.js";
import { province } from "../sample/stating.js";

/** The records of this document, by name. */
export const mahaSarakham = register("maha-sarakham", {
  news: "source",
  meeting: "activity",
  delegation: "delegation",
  governor: "office-holder",
  "social-development-officer": "office-holder",
  "social-development-worker": "office-holder",
  "area-network": "body",
  wellbeing: "indicator-framework",
  ecosystem: "knowledge-set",
  "tested-knowledge": "knowledge-set",
  "plan-2567": "plan",
  "family-wellbeing-plan": "plan",
  "model-areas": "area-set",
  "family-activity": "activity",
  project: "project",
  children: "target-group",
  youth: "target-group",
  families: "target-group",
  communities: "target-group",
  "vulnerable-people": "target-group",
  "vulnerable-families": "target-group",
  beneficiaries: "target-group",
});

export const mahaSarakhamProvince = province("44", "จังหวัดมหาสารคาม");

export const sources = [mahaSarakham.ids.news];
