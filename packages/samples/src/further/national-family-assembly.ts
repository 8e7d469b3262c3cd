import { womenAndFamilyDepartment } from "../organizations/ministry.js";
import { organizationNamed } from "../organizations/reference.js";
import { organizationSample } from "../organizations/sample.js";
import { register } from "../sample/register.js";
import { alsoTold, type SampleDocument } from "../sample/sample.js";
import { day, exactly, openList, yearNamed } from "../sample/stating.js";
import { familyRegulation } from "../songkhla/law.js";
import { regulationPage } from "../songkhla/source.js";

const national = register("national-family-assembly", {
  report: "source",
  "assembly-2566": "assembly",
  "assembly-2565": "assembly",
  opening: "activity",
  plan: "plan",
});

const sources = [national.ids.report];
const basedOn = [
  {
    id: familyRegulation.entry.id,
    nameAsStated: "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ. ๒๕๕๑",
  },
];
const department = organizationNamed("women-and-family-department", "กรมกิจการสตรีและสถาบันครอบครัว");

const report = national.sample(
  "report",
  {
    title: "สร้างสุข ทุกพื้นที่ปลอดภัย",
    kind: "news",
    publisher: "นครเชียงรายนิวส์",
    host: "nakornchiangrainews.com",
    language: "thai",
    url: "https://nakornchiangrainews.com/every-area-is-safe/",
  },
  ["D6.1"],
);

/** The national family assembly of 2566, what carries out that of the year before, and what is said of all of them. */
export const nationalFamilyAssemblyDocument: SampleDocument = {
  number: "D6",
  name: "national-family-assembly",
  title: "สมัชชาครอบครัวระดับชาติ ประจำปี 2566",
  source: report.entry,
  samples: [
    report,
    alsoTold(regulationPage, ["D6.6"]),
    organizationSample(womenAndFamilyDepartment, ["D6.3"]),
    alsoTold(familyRegulation, ["D6.8"]),
    national.sample(
      "assembly-2566",
      {
        title: "สมัชชาครอบครัวระดับชาติ ประจำปี 2566",
        kind: "family",
        level: "national",
        year: yearNamed(2566, "ประจำปี 2566"),
        theme: "สานพลังสร้างสภาพแวดล้อมที่เป็นมิตรต่อครอบครัว : สร้างสุข ทุกพื้นที่ปลอดภัย",
        series: {
          title: "สมัชชาครอบครัวระดับชาติ",
          since: { year: 2552, kind: "unspecified", asStated: "ตั้งแต่ปี ๒๕๕๒" },
          held: exactly(7, "ครั้ง", "รวมทั้งสิ้น ๗ ครั้ง"),
          resolutionGroups: [
            { text: "กลุ่มการสื่อสารสังคม" },
            { text: "กลุ่มครอบครัวลักษณะเฉพาะ" },
            { text: "กลุ่มครอบครัวผู้สูงอายุ" },
            { text: "กลุ่มสวัสดิการสำหรับเด็ก" },
            { text: "กลุ่มการตั้งครรภ์ไม่พร้อม" },
          ],
        },
        organizers: [department],
        basedOn,
        date: day("5 ก.ย. 66", "2023-09-05"),
        activity: national.named("opening", "การประชุมสมัชชาครอบครัวระดับชาติ ประจำปี 2566"),
        states: [{ state: "held" }],
        provenance: {
          sources: [national.ids.report, regulationPage.entry.id],
          statements: [
            { field: "series", confidence: "stated", source: regulationPage.entry.id },
            { field: "organizers", confidence: "inferred" },
          ],
          // The sixth is cut off after its first words.
          lists: [openList("series.resolutionGroups", "๖ กลุ่มมติ", exactly(6, "กลุ่มมติ", "๖ กลุ่มมติ"))],
        },
      },
      ["D6.1", "D6.2", "D6.6", "D6.7", "D6.8"],
    ),
    national.sample(
      "assembly-2565",
      {
        title: "สมัชชาครอบครัวระดับชาติ ประจำปี 2565",
        kind: "family",
        level: "national",
        year: yearNamed(2565, "ประจำปี 2565"),
        basedOn,
        provenance: { sources },
      },
      ["D6.4"],
    ),
    national.sample(
      "opening",
      {
        kind: "assembly",
        title: "การประชุมสมัชชาครอบครัวระดับชาติ ประจำปี 2566",
        level: "national",
        states: [{ state: "held" }],
        date: day("5 ก.ย. 66", "2023-09-05"),
        time: "13:30",
        organizers: [{ organization: department }],
        roles: [
          {
            role: "opening-chair",
            post: { post: "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
            asStated: "เป็นประธานเปิดการประชุม",
          },
          {
            role: "reporting-officer",
            post: { post: "อธิบดีกรมกิจการสตรีและสถาบันครอบครัว", organization: department },
            asStated: "กล่าวรายงาน",
          },
        ],
        purposes: [{ text: "เพื่อผนึกกำลังความร่วมมือในการขับเคลื่อนการดำเนินงานด้านครอบครัว" }],
        awards: [{ title: "รางวัลประกาศเกียรติคุณองค์กรและสื่อสร้างสรรค์" }],
        provenance: { sources, statements: [{ field: "organizers", confidence: "inferred" }] },
      },
      ["D6.1", "D6.3", "D6.5"],
    ),
    national.sample(
      "plan",
      {
        title: "แผนขับเคลื่อนมติสมัชชาครอบครัวระดับชาติ ประจำปี 2565 ระยะ 3 ปี",
        kind: "action-plan",
        level: "national",
        years: { from: yearNamed(2566, "พ.ศ. 2566"), to: yearNamed(2568, "2568") },
        carriesOut: [{ assembly: national.named("assembly-2565", "สมัชชาครอบครัวระดับชาติ ประจำปี 2565") }],
        provenance: { sources },
      },
      ["D6.4"],
    ),
  ],
};
