import { register } from "../sample/register.js";
import { province } from "../sample/stating.js";

/** The records of this document, by name. */
export const nakhon = register("nakhon-si-thammarat", {
  report: "source",
  "second-report": "source",
  seminar: "activity",
  "vice-governor": "office-holder",
  network: "body",
  subcommittee: "body",
  mechanism: "body",
  sponsorship: "support",
  project: "project",
  "eight-areas": "area-set",
  "case-work": "case-conference",
  "positive-talk": "communication",
  "youth-leaders": "communication",
  "local-media": "communication",
  "lead-finding": "lesson",
  "networks-finding": "lesson",
  "process-lessons": "lesson",
  "ways-of-working": "knowledge-set",
  innovations: "knowledge-set",
  concepts: "knowledge-set",
  practitioners: "target-group",
  adolescents: "target-group",
  "youth-facing-problems": "target-group",
  "adolescent-pregnancy-act": "legal-instrument",
  "act-in-force": "source",
});

export const nakhonProvince = province("80", "จังหวัดนครศรีธรรมราช");

export const sources = [nakhon.ids.report];

/** Who says what the document reports as said. */
export const viceGovernor = "รองผู้ว่าราชการจังหวัดนครศรีธรรมราช";
