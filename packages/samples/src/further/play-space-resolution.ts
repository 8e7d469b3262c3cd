import { organizationEntry } from "../organizations/entry.js";
import { organizationNamed } from "../organizations/reference.js";
import { organizationSample } from "../organizations/sample.js";
import { register } from "../sample/register.js";
import type { SampleDocument } from "../sample/sample.js";
import { day, exactly, notStated, wholeList, yearNamed } from "../sample/stating.js";

const health = register("play-space-resolution", {
  page: "source",
  "cabinet-page": "source",
  assembly: "assembly",
  commission: "body",
  cabinet: "body",
  "early-childhood": "target-group",
  "primary-school": "target-group",
});

const sources = [health.ids.page, health.ids["cabinet-page"]];
const office = organizationNamed("national-health-commission-office", "สำนักงานคณะกรรมการแห่งชาติ (สช.)");
const cabinet = health.named("cabinet", "คณะรัฐมนตรี");

const page = health.sample(
  "page",
  {
    title: "10.2 การพัฒนาพื้นที่เล่นสร้างเสริมสุขภาวะของเด็กปฐมวัยและวัยประถมศึกษา",
    kind: "web-page",
    publisher: "สำนักงานคณะกรรมการสุขภาพแห่งชาติ",
    publisherOrganization: organizationNamed("national-health-commission-office", "สำนักงานคณะกรรมการสุขภาพแห่งชาติ"),
    host: "nationalhealth.or.th",
    published: day("16 May 2023", "2023-05-16"),
    language: "thai",
    url: "https://www.nationalhealth.or.th/th/node/4318",
    transcriptionNotes: [
      { kind: "truncated", text: "สำนักงานคณะกรรมการแห่งชาติ (สช.)", readAs: "สำนักงานคณะกรรมการสุขภาพแห่งชาติ (สช.)" },
    ],
  },
  ["D5.7", "D5.8"],
);

/** A resolution of a health assembly and its later life: passed, driven, approved, noted, in three bodies' own words. */
export const playSpaceResolutionDocument: SampleDocument = {
  number: "D5",
  name: "play-space-resolution",
  title: "มติสมัชชาสุขภาพแห่งชาติ 10.2 พื้นที่เล่นเด็กปฐมวัยและวัยประถมศึกษา",
  source: page.entry,
  samples: [
    page,
    health.sample(
      "cabinet-page",
      {
        title: "infocenter.nationalhealth.or.th/node/26989",
        kind: "web-page",
        host: "infocenter.nationalhealth.or.th",
        url: "https://infocenter.nationalhealth.or.th/node/26989",
      },
      ["D5.5"],
    ),
    organizationSample(
      organizationEntry("national-health-commission-office", {
        name: { th: "สำนักงานคณะกรรมการสุขภาพแห่งชาติ" },
        acronym: "สช.",
        aliases: [{ name: "สำนักงานคณะกรรมการแห่งชาติ (สช.)", kind: "misspelling" }],
        kind: "public-fund",
        sector: "other-public",
        provenance: { sources, statements: [{ field: "name.th", confidence: "resolved" }] },
      }),
      ["D5.7"],
    ),
    health.sample(
      "commission",
      {
        name: { th: "คณะกรรมการสุขภาพแห่งชาติ" },
        aliases: [{ text: "คสช." }],
        kind: "committee",
        level: "national",
        secretariat: office,
        provenance: { sources, statements: [{ field: "secretariat", confidence: "inferred" }] },
      },
      ["D5.4"],
    ),
    health.sample(
      "cabinet",
      { name: { th: "คณะรัฐมนตรี" }, kind: "cabinet", level: "national", provenance: { sources } },
      ["D5.5"],
    ),
    health.sample(
      "assembly",
      {
        title: "สมัชชาสุขภาพแห่งชาติ ครั้งที่ ๑๐ พ.ศ.๒๕๖๐",
        kind: "health",
        level: "national",
        ordinal: 10,
        year: yearNamed(2560, "พ.ศ.๒๕๖๐"),
        organizers: [office],
        body: health.named("commission", "คณะกรรมการสุขภาพแห่งชาติ (คสช.)"),
        resolutions: [
          { title: "การส่งเสริมให้คนไทยทุกช่วงวัยมีกิจกรรมทางกายเพิ่มขึ้น" },
          {
            number: "2",
            code: "10.2",
            title: "การพัฒนาพื้นที่เล่นสร้างเสริมสุขภาวะของเด็กปฐมวัยและวัยประถมศึกษา",
            targetGroups: [health.named("early-childhood", "เด็กปฐมวัย"), health.named("primary-school", "วัยประถมศึกษา")],
            steps: [
              { decision: "consensus", date: day("๒๒ ธันวาคม พ.ศ. ๒๕๖๐", "2017-12-22"), text: "ได้รับฉันทมติ" },
              { decision: "driven", organization: office, date: day("๑๖ มกราคม พ.ศ. ๒๕๖๑", "2018-01-16") },
              {
                decision: "approved",
                body: health.named("commission", "คณะกรรมการสุขภาพแห่งชาติ (คสช.)"),
                date: day("๒๙ เดือนมีนาคม พ.ศ. ๒๕๖๑", "2018-03-29"),
                text: "มีมติเห็นชอบ",
              },
              { decision: "submitted", text: "เสนอต่อคณะรัฐมนตรี เพื่อทราบ" },
              { decision: "noted", body: cabinet, text: "รับทราบ" },
              { decision: "assigned", body: cabinet, to: [{ nameAsStated: "หน่วยงานที่เกี่ยวข้อง" }] },
            ],
          },
          { title: "ชุมชนเป็นศูนย์กลางในการป้องกันและแก้ไขปัญหายาเสพติด" },
          { title: "การจัดการขยะมูลฝอยในชุมชนแบบมีส่วนร่วมอย่างยั่งยืน" },
        ],
        states: [{ state: "held" }],
        provenance: {
          sources,
          statements: [
            { field: "resolutions.1.steps.4", confidence: "stated", source: health.ids["cabinet-page"] },
            { field: "organizers", confidence: "inferred" },
            { field: "body", confidence: "inferred" },
          ],
          absences: notStated("resolutions.1.steps.4.date"),
          lists: [wholeList("resolutions", exactly(4, "เรื่อง", "4 เรื่อง"))],
        },
      },
      ["D5.1", "D5.2", "D5.3", "D5.4", "D5.5", "D5.6"],
    ),
    health.sample("early-childhood", { term: "เด็กปฐมวัย", kinds: ["child"], provenance: { sources } }, ["D5.9"]),
    health.sample("primary-school", { term: "วัยประถมศึกษา", kinds: ["child"], provenance: { sources } }, ["D5.9"]),
  ],
};
