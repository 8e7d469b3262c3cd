import { organizationEntry } from "../organizations/entry.js";
import { organizationNamed } from "../organizations/reference.js";
import { organizationSample } from "../organizations/sample.js";
import { register } from "../sample/register.js";
import type { SampleDocument } from "../sample/sample.js";
import { day, notStated } from "../sample/stating.js";

const naThom = register("na-thom-report", {
  report: "source",
  project: "project",
  support: "support",
  "activity-12": "activity",
  "positive-communication": "communication",
});

const title = "ครอบครัวอบอุ่นไร้ความรุนแรงสื่อสารพลังบวก ตำบลนาท่อม";
const sources = [naThom.ids.report];
const tambon = { code: "930106", level: "subdistrict", nameAsStated: "ตำบลนาท่อม" } as const;
const project = naThom.named("project", title);
const community = organizationNamed("na-thom-community", "ชุมชน ตำบลนาท่อม");
const period = {
  asStated: "ตั้งแต่ 16 กุมภาพันธ์ 2566 ถึง 15 ตุลาคม 2566",
  start: day("16 กุมภาพันธ์ 2566", "2023-02-16"),
  end: day("15 ตุลาคม 2566", "2023-10-15"),
};
const stated = { sources, statements: [{ field: "area.code", confidence: "resolved" as const }] };

const report = naThom.sample(
  "report",
  {
    title: "แบบรายงานผลการดำเนินโครงการประจำงวด 2",
    kind: "report",
    host: "happynetwork.org",
    language: "thai",
    url: "https://happynetwork.org/project/4386/info.progress/2",
    transcriptionNotes: [{ kind: "other", text: "ุ65-10156-001", readAs: "65-10156-001" }],
  },
  ["D8.2"],
);

/** The progress report of an instalment. It reports on months after the project's last, and says so without a remark. */
export const naThomReportDocument: SampleDocument = {
  number: "D8",
  name: "na-thom-report",
  title,
  source: report.entry,
  samples: [
    report,
    organizationSample(
      organizationEntry("na-thom-community", {
        name: { th: "ชุมชน ตำบลนาท่อม" },
        kind: "community-organization",
        sector: "civil-society",
        area: tambon,
        provenance: stated,
      }),
      ["D8.7"],
    ),
    naThom.sample(
      "project",
      {
        title,
        code: "65-10156-001",
        owners: [community],
        areas: [{ area: tambon }],
        period,
        states: [{ state: "running" }],
        provenance: {
          sources,
          statements: [
            { field: "code", asStated: "ุ65-10156-001", confidence: "resolved" },
            { field: "areas.0.area.code", confidence: "resolved" },
          ],
        },
      },
      ["D8.1", "D8.2", "D8.3"],
    ),
    naThom.sample(
      "support",
      {
        to: { kind: "project", project },
        kind: "funding",
        period,
        instalments: [
          {
            number: 2,
            period: {
              asStated: "จากเดือน กันยายน 2566 ถึงเดือน ธันวาคม 2566",
              start: { asStated: "กันยายน 2566", iso: "2023-09", precision: "month" },
              end: { asStated: "ธันวาคม 2566", iso: "2023-12", precision: "month" },
            },
            report: {
              activities: [
                {
                  number: 12,
                  activity: naThom.named("activity-12", "กิจกรรมแลกเปลี่ยนเรียนรู้แสดงผลงาน/สรุปบทเรียน"),
                },
              ],
            },
            states: [{ state: "reported" }],
          },
        ],
        provenance: {
          sources,
          absences: notStated(
            "agreementNumber",
            "instalments.0.report.activities.0.outcomeSet",
            "instalments.0.report.activities.0.outputSet",
          ),
        },
      },
      ["D8.2", "D8.4", "D8.6"],
      [
        {
          at: "instalments",
          code: "instalment-outside-period",
          because: "the project ends on 15 October 2566, and instalment 2 reports until December",
        },
      ],
    ),
    naThom.sample(
      "activity-12",
      {
        kind: "learning-forum",
        title: "กิจกรรมแลกเปลี่ยนเรียนรู้แสดงผลงาน/สรุปบทเรียน",
        ordinal: 12,
        level: "subdistrict",
        area: tambon,
        project,
        states: [{ state: "held" }],
        date: day("19 กันยายน 2566", "2023-09-19"),
        time: "09:00",
        organizers: [{ organization: community }],
        provenance: {
          sources,
          statements: [
            { field: "ordinal", asStated: "ชื่อกิจกรรมที่ 12", confidence: "stated" },
            { field: "organizers", confidence: "inferred" },
          ],
          absences: notStated("purposes"),
        },
      },
      ["D8.5"],
    ),
    naThom.sample(
      "positive-communication",
      {
        title: "สื่อสารพลังบวก",
        channel: "positive-talk-in-families",
        project,
        period,
        provenance: { sources, statements: [{ field: "channel", confidence: "inferred" }] },
      },
      ["D8.8"],
    ),
  ],
};
