import type { SampleDocument } from "../sample/sample.js";
import { notStated } from "../sample/stating.js";
import { knowledgeSamples } from "./knowledge.js";
import { meetingSamples } from "./meeting.js";
import { peopleSamples } from "./people.js";
import { planSamples } from "./plan.js";
import { mahaSarakham } from "./register.js";

const title =
  "จังหวัดมหาสารคาม ประชุมขับเคลื่อนงาน เด็ก เยาวชน และครอบครัว เพื่อเสริมสร้างความเข้มแข็งของครอบครัว อันเป็นองค์ประกอบพื้นฐานที่สำคัญของสังคม";

const newsSample = mahaSarakham.sample(
  "news",
  {
    title,
    kind: "news",
    language: "thai",
    transcriptionNotes: [
      { kind: "debris", text: "Share:" },
      { kind: "spacing", text: "สำนักสนับสนุนสุขภาวะเด็ก เยาวชนและครอบครัว" },
    ],
    provenance: { absences: notStated("publisher", "published", "url", "credits", "desk") },
  },
  ["S1.1"],
);

/** A meeting that a provincial office sent somebody to (news of Maha Sarakham, 6 February 2024): S1.1 to S1.10. */
export const mahaSarakhamDocument: SampleDocument = {
  number: "S1",
  name: "maha-sarakham",
  title,
  source: newsSample.entry,
  samples: [newsSample, ...meetingSamples, ...peopleSamples, ...planSamples, ...knowledgeSamples],
};
