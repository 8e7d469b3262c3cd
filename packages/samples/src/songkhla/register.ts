import { register } from "../sample/register.js";
import { province } from "../sample/stating.js";

/** The records of this document, by name. */
export const songkhla = register("songkhla", {
  news: "source",
  "regulation-title": "source",
  subcommittee: "body",
  meeting: "meeting",
  "labour-officer": "office-holder",
  "cabinet-resolution": "legal-instrument",
  "family-regulation": "legal-instrument",
  "domestic-violence-act": "legal-instrument",
  "national-policy": "legal-instrument",
  "national-strategy": "legal-instrument",
  "national-plan": "legal-instrument",
  plan: "plan",
  assembly: "assembly",
  "family-watch": "survey",
  "coordinated-data": "dataset",
  "family-data": "dataset",
  "family-data-survey": "survey",
  "social-communication": "communication",
  tools: "knowledge-set",
  innovations: "knowledge-set",
});

export const songkhlaProvince = province("90", "จังหวัดสงขลา");

export const sources = [songkhla.ids.news];
