import { ministry, womenAndFamilyDepartment } from "../organizations/ministry.js";
import { organizationNamed } from "../organizations/reference.js";
import { organizationSample } from "../organizations/sample.js";
import { register } from "../sample/register.js";
import type { SampleDocument } from "../sample/sample.js";
import { day, exactly, notStated, province } from "../sample/stating.js";

const award = register("no-violence-award", {
  news: "source",
  ceremony: "activity",
  "model-subdistricts": "area-set",
  provinces: "area-set",
  centre: "facility",
});

const sources = [award.ids.news];
const department = organizationNamed("women-and-family-department", "กรมกิจการสตรีและสถาบันครอบครัว");
const permanentSecretary = "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์";
const centreName = "ศูนย์ปฏิบัติการเพื่อป้องกันการกระทำความรุนแรงในครอบครัวระดับตำบล";

const news = award.sample(
  "news",
  {
    title: "พม.มอบโล่เชิดชูเกียรติตำบลต้นแบบไร้ความรุนแรง 76 จังหวัด",
    kind: "news",
    host: "btripnews.net",
    language: "thai",
    url: "https://www.btripnews.net/?p=42215",
    transcriptionNotes: [{ kind: "misspelling", text: "อาคารชาเรนเจอร์ 2", readAs: "อาคารชาเลนเจอร์ 2" }],
  },
  ["D21.2"],
);

/** Seventy-six awards for sub-districts that nobody names, received by chairs of centres or by whom they sent. */
export const noViolenceAwardDocument: SampleDocument = {
  number: "D21",
  name: "no-violence-award",
  title: "โล่เกียรติคุณรางวัลตำบลต้นแบบไร้ความรุนแรง",
  source: news.entry,
  samples: [
    news,
    organizationSample(ministry, ["D21.4"]),
    organizationSample(womenAndFamilyDepartment, ["D21.4"]),
    award.sample(
      "ceremony",
      {
        kind: "award-ceremony",
        title: "มอบโล่เกียรติคุณรางวัลตำบลต้นแบบไร้ความรุนแรง",
        level: "national",
        states: [{ state: "held" }],
        date: day("วันอาทิตย์ที่ 7 กรกฎาคม 2562", "2019-07-07"),
        time: "09:40",
        venue: {
          nameAsStated: "อาคารชาเรนเจอร์ 2 อิมแพค เมืองทองธานี",
          building: "อาคารชาเลนเจอร์ 2",
          area: province("12", "จังหวัดนนทบุรี"),
        },
        roles: [
          { role: "award-giver", post: { post: permanentSecretary }, asStated: "เป็นประธานมอบโล่เกียรติคุณ" },
          {
            role: "reporting-officer",
            post: { post: "อธิบดีกรมกิจการสตรีและสถาบันครอบครัว", organization: department },
            asStated: "กล่าวรายงาน",
          },
        ],
        attendanceByGroup: [
          { group: `ประธาน${centreName} (ศปก.ต.)`, count: exactly(76, "คน", "จำนวน 76 คน"), orRepresentative: true },
          { group: "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด", count: exactly(76, "จังหวัด", "76 จังหวัด") },
        ],
        awards: [
          {
            title: "โล่เกียรติคุณรางวัลตำบลต้นแบบไร้ความรุนแรง",
            count: exactly(76, "รางวัล", "จำนวน 76 รางวัล"),
            criterion: "1 จังหวัด 1 ตำบล",
            giver: { post: permanentSecretary },
            giverOrganization: organizationNamed("msdhs", "พม."),
            areas: award.named("model-subdistricts", "ตำบลต้นแบบไร้ความรุนแรง"),
            receivedBy: "ประธานศูนย์ปฏิบัติการฯ ระดับตำบล (ศปก.ต.) หรือผู้แทน",
          },
        ],
        provenance: {
          sources,
          statements: [{ field: "venue.building", asStated: "อาคารชาเรนเจอร์ 2", confidence: "resolved" }],
          absences: notStated("attendance", "organizers"),
        },
      },
      ["D21.1", "D21.2", "D21.3", "D21.4", "D21.5", "D21.6"],
    ),
    award.sample(
      "model-subdistricts",
      {
        title: "ตำบลต้นแบบไร้ความรุนแรง",
        role: "model",
        criterion: "1 จังหวัด 1 ตำบล",
        memberCount: { comparator: "exact", value: 76, unit: "ตำบล" },
        states: [{ state: "model" }],
        provenance: {
          sources,
          statements: [{ field: "memberCount", asStated: "จำนวน 76 รางวัล (1 จังหวัด 1 ตำบล)", confidence: "inferred" }],
          absences: notStated("members"),
        },
      },
      ["D21.3"],
    ),
    award.sample(
      "provinces",
      {
        title: "76 จังหวัด",
        criterion: "ทุกจังหวัด ยกเว้นกรุงเทพมหานคร",
        memberCount: exactly(76, "จังหวัด", "76 จังหวัด"),
        provenance: {
          sources,
          statements: [{ field: "criterion", confidence: "inferred" }],
          absences: notStated("members"),
        },
      },
      ["D21.3", "D21.7"],
    ),
    award.sample(
      "centre",
      {
        name: { th: centreName },
        acronym: "ศปก.ต.",
        kind: "other",
        provenance: { sources, absences: notStated("area", "operator") },
      },
      ["D21.5"],
    ),
  ],
};
