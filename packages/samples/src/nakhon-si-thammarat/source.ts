import { notStated } from "../sample/stating.js";
import { nakhon } from "./register.js";

/** The report of a local site. Its date stands only in its first words, “วันนี้(19 ธ.ค. 62)”: when it was published is not stated. */
export const reportSample = nakhon.sample(
  "report",
  {
    title: "ภาคีเครือข่ายเมืองคอน ผนึกกำลังจัดงานสัมมนาวิชาการ ถอดบทเรียนการทำงานสุขภาวะเยาวชน",
    kind: "news",
    host: "konnakhon.com",
    language: "thai",
    url: "http://konnakhon.com/1708",
    duplicates: [nakhon.named("second-report", "startup.path2health.or.th/3380")],
    transcriptionNotes: [
      { kind: "debris", text: "Share on Facebook0Share on Google+0Tweet about this on Twitter0" },
      { kind: "debris", text: "568736" },
      { kind: "repeated", text: "568740" },
      { kind: "repeated", text: "ผนึกกำลังจัดงานสัมมนาวิชาการ ถอดบทเรียนการทำงานสุขภาวะเยาวชน" },
      {
        kind: "misspelling",
        text: "บริษัท เชฟรอนประทศไทยสำรวจและผลิต จำกัด",
        readAs: "บริษัท เชฟรอนประเทศไทยสำรวจและผลิต จำกัด",
      },
      { kind: "misspelling", text: "พัฒนาเด็กเละเยาวชน", readAs: "พัฒนาเด็กและเยาวชน" },
      { kind: "misspelling", text: "อปท.เละภาคีในท้องถิ่น", readAs: "อปท.และภาคีในท้องถิ่น" },
      { kind: "spacing", text: "สำนักงานสาธารณสุขจังหวัด ,ศูนย์อนามัยที่ 11", readAs: "สำนักงานสาธารณสุขจังหวัด, ศูนย์อนามัยที่ 11" },
    ],
    provenance: {
      statements: [{ field: "url", confidence: "resolved" }],
      absences: notStated("published", "credits", "publisher"),
    },
  },
  ["S2.1", "S2.6"],
);

export const otherSourceSamples = [
  nakhon.sample(
    "second-report",
    {
      title: "startup.path2health.or.th/3380",
      kind: "web-page",
      host: "startup.path2health.or.th",
      language: "thai",
      url: "http://startup.path2health.or.th/3380",
      duplicates: [nakhon.named("report", "konnakhon.com/1708")],
      provenance: { statements: [{ field: "url", confidence: "resolved" }] },
    },
    ["S2.1"],
  ),
  nakhon.sample(
    "act-in-force",
    {
      title: "thaiteenpreg.com/?p=4408",
      kind: "web-page",
      host: "thaiteenpreg.com",
      url: "http://thaiteenpreg.com/?p=4408",
    },
    ["S2.5"],
  ),
];
