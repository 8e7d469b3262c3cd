import { organizationEntry } from "../organizations/entry.js";
import { ministry } from "../organizations/ministry.js";
import { organizationNamed } from "../organizations/reference.js";
import { organizationSample } from "../organizations/sample.js";
import { register } from "../sample/register.js";
import type { SampleDocument } from "../sample/sample.js";
import { day, notStated, province } from "../sample/stating.js";

const camp = register("youth-camp", { news: "source", camp: "activity", project: "project", youth: "target-group" });

const sources = [camp.ids.news];
const phayao = province("56", "จังหวัดพะเยา");
const permanentSecretary = "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์";
const department = organizationNamed("children-and-youth-department", "กรมกิจการเด็กและเยาวชน (ดย.)");
const projectName = "โครงการส่งเสริมและพัฒนาศักยภาพเด็กและเยาวชน";

const news = camp.sample(
  "news",
  {
    title: "ปลัด พม. เป็นประธานเปิดโครงการส่งเสริมและพัฒนาศักยภาพเด็กและเยาวชน",
    kind: "news",
    publisher: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์",
    publisherOrganization: organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"),
    host: "thaigov.go.th",
    published: day("วันจันทร์ที่ 27 กุมภาพันธ์ 2560", "2017-02-27"),
    language: "thai",
    url: "http://www.thaigov.go.th/news/contents/details/2096",
  },
  ["D16.1"],
);

/** A camp in a national park: 220 people in all, of whom nobody says how many are young. */
export const youthCampDocument: SampleDocument = {
  number: "D16",
  name: "youth-camp",
  title: "ค่ายเยาวชนจิตอาสา พัฒนาบ้านเกิด เทิดทูนสถาบัน",
  source: news.entry,
  samples: [
    news,
    organizationSample(ministry, ["D16.8"]),
    organizationSample(
      organizationEntry("children-and-youth-department", {
        name: { th: "กรมกิจการเด็กและเยาวชน" },
        acronym: "ดย.",
        kind: "department",
        sector: "central-government",
        partOf: organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"),
        provenance: {
          sources,
          statements: [
            {
              field: "kind",
              asStated: "มีภารกิจในการปกป้อง คุ้มครอง และส่งเสริมให้เด็กและเยาวชน",
              confidence: "stated",
              asserter: permanentSecretary,
            },
          ],
        },
      }),
      ["D16.8"],
    ),
    organizationSample(
      organizationEntry("phayao-children-and-youth-council", {
        name: { th: "สภาเด็กและเยาวชนจังหวัดพะเยา" },
        kind: "children-and-youth-council",
        area: phayao,
      }),
      ["D16.5"],
    ),
    camp.sample(
      "camp",
      {
        kind: "camp",
        title: "ค่ายเยาวชนจิตอาสา พัฒนาบ้านเกิด เทิดทูนสถาบัน",
        area: phayao,
        project: camp.named("project", projectName),
        states: [{ state: "held" }],
        mode: "on-site",
        date: day("25 ก.พ. 60", "2017-02-25"),
        time: "09:30",
        venue: {
          nameAsStated: "อุทยานแห่งชาติน้ำตกภูซาง",
          area: { code: "5608", level: "district", nameAsStated: "อำเภอภูซาง" },
        },
        partners: [
          { organization: organizationNamed("phayao-children-and-youth-council", "สภาเด็กและเยาวชนจังหวัดพะเยา") },
          { organization: department },
        ],
        roles: [
          { role: "opening-chair", post: { post: permanentSecretary }, asStated: "เป็นประธานเปิด" },
          { role: "lecturer", post: { post: permanentSecretary }, asStated: "บรรยายพิเศษ" },
        ],
        attendance: { comparator: "about", value: 220, unit: "คน", asStated: "รวมทั้งสิ้นประมาณ 220 คน" },
        attendanceByGroup: [{ group: "เยาวชนที่มีอายุระหว่าง 15 – 20 ปี", targetGroup: camp.named("youth", "เยาวชน") }],
        attendeeClasses: [
          { text: "ผู้บริหาร" },
          { text: "วิทยากร" },
          { text: "เจ้าหน้าที่กรมกิจการเด็กและเยาวชน (ดย.)" },
          { text: "ครูที่ปรึกษา" },
          { text: "ผู้สังเกตการณ์" },
        ],
        purposes: [{ text: "ประวัติศาสตร์และสถาบัน" }, { text: "ภาวะผู้นำและจิตอาสา" }, { text: "หน้าที่พลเมือง" }],
        agenda: [{ text: "บทบาทสภาเด็กและเยาวชนกับการพัฒนาท้องถิ่น" }],
        provenance: {
          sources,
          statements: [{ field: "purposes", confidence: "inferred" }],
          absences: notStated("organizers", "lastDate"),
        },
      },
      ["D16.1", "D16.2", "D16.3", "D16.4", "D16.5", "D16.6", "D16.9"],
    ),
    camp.sample(
      "project",
      {
        title: projectName,
        states: [{ state: "running" }],
        provenance: { sources, absences: notStated("owners", "period") },
      },
      ["D16.3"],
    ),
    camp.sample(
      "youth",
      {
        term: "เยาวชน",
        kinds: ["youth"],
        ageRange: { from: 15, below: 21 },
        definedInSource: camp.named("news", "ค่ายเยาวชนจิตอาสา"),
        provenance: {
          sources,
          statements: [{ field: "ageRange", asStated: "อายุระหว่าง 15 – 20 ปี", confidence: "stated" }],
        },
      },
      ["D16.7"],
    ),
  ],
};
