import { organizationNamed } from "../organizations/reference.js";
import { notStated } from "../sample/stating.js";
import { cooperation } from "./register.js";

/** A page of the fund's site, taken over from a news site. Neither says when it was published, nor when the event was. */
export const pageSample = cooperation.sample(
  "page",
  {
    title: "พม. จับมือ สสส. พัฒนาเด็กในชุมชน",
    kind: "news",
    publisher: "สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพ (สสส.)",
    publisherOrganization: organizationNamed("thaihealth", "สสส."),
    host: "thaihealth.or.th",
    origin: cooperation.named("inn-report", "เว็บไซต์ไอเอ็นเอ็นนิวส์"),
    language: "thai",
    reads: 3910,
    imagesNote: "ภาพประกอบจากอินเทอร์เน็ต",
    transcriptionNotes: [
      {
        kind: "repeated",
        text: "กลไกการพม. จับมือ สสส. พัฒนาเด็กในชุมชน thaihealthทำงานร่วมกัน",
        readAs: "กลไกการทำงานร่วมกัน",
      },
      { kind: "debris", text: "แสดงความคิดเห็น" },
      { kind: "debris", text: "หลักธรรมาภิบาลในการวางแผนการดำเนินงานประจำปีงบประมาณ พ.ศ.2564" },
      { kind: "debris", text: "ปฏิทินกิจกรรม" },
      { kind: "truncated", text: "โดย | |" },
    ],
    provenance: { absences: notStated("published", "credits", "url") },
  },
  ["S4.1"],
);

export const otherSourceSamples = [
  cooperation.sample(
    "inn-report",
    {
      title: "เว็บไซต์ไอเอ็นเอ็นนิวส์",
      kind: "news",
      publisher: "ไอเอ็นเอ็นนิวส์",
      publisherOrganization: organizationNamed("inn-news", "เว็บไซต์ไอเอ็นเอ็นนิวส์"),
      provenance: { sources: [cooperation.ids.page], absences: notStated("published", "url") },
    },
    ["S4.1"],
  ),
];
