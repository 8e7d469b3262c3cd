import { organizationEntry } from "../organizations/entry.js";
import { ministry } from "../organizations/ministry.js";
import { organizationNamed } from "../organizations/reference.js";
import { organizationSample } from "../organizations/sample.js";
import { register } from "../sample/register.js";
import { alsoTold, type SampleDocument } from "../sample/sample.js";
import { day, notStated, province, yearNamed } from "../sample/stating.js";
import { childProtectionAct } from "./child-protection-act.js";

const suratThani = register("surat-thani-child-fund", {
  page: "source",
  subcommittee: "body",
  meeting: "meeting",
  "case-assistance": "case-conference",
  families: "target-group",
});

const bodyName = "คณะอนุกรรมการบริหารกองทุนคุ้มครองเด็กจังหวัดสุราษฎร์ธานี";
const officeName = "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสุราษฎร์ธานี";
const suratThaniProvince = province("84", "จังหวัดสุราษฎร์ธานี");
const sources = [suratThani.ids.page];

const page = suratThani.sample(
  "page",
  {
    title: bodyName,
    kind: "news",
    publisher: "จังหวัดสุราษฎร์ธานี",
    host: "suratthani.go.th",
    published: day("2024-08-22", "2024-08-22"),
    language: "thai",
    url: "https://suratthani.go.th/home/news-announcement/executive-news/2024-08-22-03-04-11.html",
    transcriptionNotes: [
      { kind: "misspelling", text: "จังหวัดสุราษฎร์ธามี", readAs: "จังหวัดสุราษฎร์ธานี" },
      { kind: "misspelling", text: "จังหวัดสุราษฎร์รานี", readAs: "จังหวัดสุราษฎร์ธานี" },
      { kind: "misspelling", text: "ยังยืน", readAs: "ยั่งยืน" },
    ],
    provenance: { statements: [{ field: "published", confidence: "inferred" }] },
  },
  ["D3.1", "D3.8"],
);

/** A provincial sub-committee considers help for families: no one of them is told of, and nothing is approved. */
export const suratThaniChildFundDocument: SampleDocument = {
  number: "D3",
  name: "surat-thani-child-fund",
  title: "คณะอนุกรรมการบริหารกองทุนคุ้มครองเด็กจังหวัดสุราษฎร์ธานี ครั้งที่ ๒/๒๕๖๗",
  source: page.entry,
  samples: [
    page,
    organizationSample(ministry, ["D3.3"]),
    organizationSample(
      organizationEntry("surat-thani-msdhs-office", {
        name: { th: officeName },
        kind: "provincial-office",
        sector: "regional-government",
        partOf: organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"),
        area: suratThaniProvince,
        provenance: { sources },
      }),
      ["D3.3"],
    ),
    alsoTold(childProtectionAct, ["D3.7"]),
    suratThani.sample(
      "subcommittee",
      {
        name: { th: bodyName },
        kind: "subcommittee",
        level: "province",
        area: suratThaniProvince,
        basedOn: [{ id: childProtectionAct.entry.id, nameAsStated: "พ.ร.บ.คุ้มครองเด็ก พ.ศ ๒๕๔๖" }],
        provenance: { sources, absences: notStated("chair", "members", "partOf") },
      },
      ["D3.2", "D3.7"],
    ),
    suratThani.sample(
      "meeting",
      {
        body: suratThani.named("subcommittee", bodyName),
        number: 2,
        year: yearNamed(2567, "ครั้งที่ ๒/๒๕๖๗"),
        date: day("๒๐ สิงหาคม ๒๕๖๗", "2024-08-20"),
        time: "13:30",
        place: {
          nameAsStated: "ห้องประชุมศูนย์บริการคนพิการจังหวัดสุราษฎร์ธานี",
          room: "ห้องประชุมศูนย์บริการคนพิการจังหวัดสุราษฎร์ธานี",
          organization: organizationNamed("surat-thani-msdhs-office", officeName),
          area: suratThaniProvince,
        },
        chairOfDay: { post: "รองผู้ว่าราชการจังหวัดสุราษฎร์ธานี" },
        resolutions: [{ decision: "considered", text: "พิจารณาช่วยเหลือครอบครัวเด็กที่ประสบปัญหาความเดือดร้อน" }],
        states: [{ state: "held" }],
        provenance: {
          sources,
          statements: [{ field: "time", asStated: "เวลา ๑๓.๓๐ น.", confidence: "stated" }],
          absences: notStated("attendance", "minutes"),
        },
      },
      ["D3.1", "D3.2", "D3.3", "D3.4", "D3.5"],
    ),
    suratThani.sample(
      "case-assistance",
      {
        kind: "case-assistance",
        date: { asStated: "สิงหาคม 2567", iso: "2024-08", precision: "month" },
        area: { code: "84" },
        cases: "five-to-nine",
        problems: [{ problem: "other" }],
        provenance: { sources, absences: notStated("decisions", "consent") },
      },
      ["D3.5", "D3.6"],
    ),
    suratThani.sample(
      "families",
      { term: "ครอบครัวเด็กที่ประสบปัญหาความเดือดร้อน", kinds: ["vulnerable-family"], provenance: { sources } },
      ["D3.6"],
    ),
  ],
};
