import { notStated } from "../sample/stating.js";
import { mahaSarakham, sources } from "./register.js";

/** A concept that the news names, and the tested knowledge that is carried on by three channels. */
export const knowledgeSamples = [
  mahaSarakham.sample(
    "ecosystem",
    {
      title: "ระบบนิเวศน์ในการเลี้ยงดูเด็กและเยาวชน",
      kind: "academic-concept",
      provenance: { sources, absences: notStated("description", "owners") },
    },
    ["S1.6"],
  ),
  mahaSarakham.sample(
    "tested-knowledge",
    {
      title: "ต้นแบบชุดความรู้ที่ผ่านการทดสอบผลแล้ว",
      kind: "knowledge-set",
      tested: { isTested: true },
      scaleOuts: [
        {
          from: { kind: "area-set", areaSet: mahaSarakham.named("model-areas", "พื้นที่ต้นแบบ") },
          to: { kind: "target-group", targetGroup: mahaSarakham.named("beneficiaries", "กลุ่มผู้รับประโยชน์") },
          channels: ["policy", "learning", "communication"],
          asStated: "สู่กลุ่มผู้รับประโยชน์ ผ่านการผลักดันนโยบาย กระบวนการเรียนรู้ และการสื่อสาร",
        },
      ],
      states: [{ state: "tested" }, { state: "scaled-out" }],
      provenance: {
        sources,
        statements: [{ field: "scaleOuts.0.from", confidence: "inferred" }],
        absences: notStated("tested.how", "owners"),
      },
    },
    ["S1.9"],
  ),
];
