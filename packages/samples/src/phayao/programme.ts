import { organizationNamed } from "../organizations/reference.js";
import { bareYear, exactly, notStated, wholeList } from "../sample/stating.js";
import { phayao, phayaoProvince } from "./register.js";

const sources = [phayao.ids.news];
const firstPhase = {
  asStated: "ตั้งแต่บัดนี้เป็นต้นไปถึงปลายเดือนสิงหาคม 2563",
  end: { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" },
} as const;

/** The umbrella programme with its models, the project under it, what it is measured by, and who supports it. */
export const programmeSamples = [
  phayao.sample(
    "warm-family",
    {
      title: "โครงการครอบครัวอบอุ่น",
      owner: organizationNamed("thaihealth-section-4", "สสส.สำนัก 4"),
      models: [
        {
          number: 1,
          title: "การส่งเสริมครอบครัวอบอุ่นในชุมชน",
          areas: [
            { areaSet: phayao.named("pilot-provinces", "11 จังหวัด") },
            { areaSet: phayao.named("model-provinces", "จังหวัดส่งเสริมครอบครัวอบอุ่นต้นแบบ 7 จังหวัด") },
          ],
        },
        { number: 2, title: "การสนับสนุนการสร้างเสริมครอบครัวอบอุ่นในองค์กรและหน่วยงานต่างๆ" },
        { number: 3, title: "การขับเคลื่อนนโยบายภาครัฐสู่การปฏิบัติในระดับพื้นที่ เพื่อขยายผลพื้นที่ต้นแบบให้กว้างขึ้น" },
      ],
      frameworks: [phayao.named("warm-family-framework", "ตัวชี้วัด 3 องค์ประกอบ")],
      states: [{ state: "pilot" }, { state: "upgraded", since: bareYear("ปี 2562", "2019") }],
      provenance: {
        sources,
        absences: notStated("period"),
        lists: [wholeList("models", exactly(3, "โมเดล", "3 โมเดล"))],
      },
    },
    ["S0.17", "S0.19"],
  ),
  phayao.sample(
    "model-province-project",
    {
      title: "โครงการพัฒนาจังหวัดต้นแบบ เพื่อการสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัว",
      programme: phayao.named("warm-family", "โครงการครอบครัวอบอุ่น"),
      agreements: [phayao.named("memorandum", "ข้อตกลง MOU")],
      areas: [{ area: phayaoProvince }],
      areaCount: exactly(10, "ตำบล", "10 ตำบล"),
      phases: [{ number: 1, title: "เฟสแรก", period: firstPhase }],
      model: "โมเดลที่ 1",
      modelNumber: 1,
      states: [{ state: "running" }],
      provenance: {
        sources,
        statements: [
          { field: "model", confidence: "inferred" },
          { field: "modelNumber", confidence: "inferred" },
        ],
        absences: notStated("owners"),
      },
    },
    ["S0.9", "S0.16"],
  ),
  phayao.sample(
    "warm-family-framework",
    {
      title: "โครงการครอบครัวอบอุ่น",
      owner: organizationNamed("thaihealth-section-4", "สสส.สำนัก 4"),
      components: [
        { label: "สัมพันธภาพของคนในครอบครัว", concept: "relationships" },
        { label: "บทบาทหน้าที่ของสมาชิกในครอบครัว", concept: "roles-and-duties" },
        { label: "การพึ่งตนเอง", concept: "self-reliance" },
      ],
      states: [{ state: "in-use" }],
      provenance: {
        sources,
        absences: notStated("version", "components.0.indicators", "components.1.indicators", "components.2.indicators"),
        lists: [wholeList("components", exactly(3, "องค์ประกอบ", "3 องค์ประกอบ"))],
      },
    },
    ["S0.19"],
  ),
  phayao.sample(
    "section-4-support",
    {
      from: organizationNamed("thaihealth-section-4", "สสส.สำนัก 4"),
      to: { kind: "area", area: phayaoProvince },
      kind: "funding",
      purpose: "การขับเคลื่อนงานพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว",
      provenance: {
        sources,
        statements: [
          { field: "purpose", asStated: "การฃับเคลื่อนงานพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว", confidence: "stated" },
        ],
        absences: notStated("amount", "fiscalYear"),
      },
    },
    ["S0.6"],
  ),
];
