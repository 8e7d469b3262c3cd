import { organizationEntry } from "../organizations/entry.js";
import { ministry, womenAndFamilyDepartment } from "../organizations/ministry.js";
import { organizationNamed } from "../organizations/reference.js";
import { organizationSample } from "../organizations/sample.js";
import { day, withheld } from "../sample/stating.js";
import { songkhla, songkhlaProvince, sources } from "./register.js";

/** News of the provincial public relations office. Who wrote it and who took the pictures is said on the page, and not here. */
export const newsSample = songkhla.sample(
  "news",
  {
    title: "คณะอนุกรรมการส่งเสริมและพัฒนาครอบครัวจังหวัดสงขลาประชุมหารือแผนปฎิบัติการด้านครอบครัว เน้นการพัฒนาเครือข่ายสังคม",
    kind: "news",
    publisher: "สำนักงานประชาสัมพันธ์จังหวัดสงขลา",
    publisherOrganization: organizationNamed("songkhla-public-relations-office", "สำนักงานประชาสัมพันธ์จังหวัดสงขลา"),
    host: "prsongkhla.com",
    published: day("16 มี.ค.63", "2020-03-16"),
    desk: "สำนักงานประชาสัมพันธ์จังหวัดสงขลา",
    credits: [{ role: "reporter" }, { role: "photographer" }],
    language: "thai",
    transcriptionNotes: [
      { kind: "debris", text: "1.1" },
      { kind: "spacing", text: "แผนปฏิบัติการด้านครอบครัวระดับจังหวัด พ.ศ.2563 – 2565" },
      { kind: "spacing", text: "ครั้งที่ 1 /2563", readAs: "ครั้งที่ 1/2563" },
      { kind: "misspelling", text: "แผนปฎิบัติการ", readAs: "แผนปฏิบัติการ" },
      {
        kind: "truncated",
        text: "โดยการส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ.2551",
        readAs: "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ. 2551",
      },
    ],
    provenance: {
      statements: [{ field: "host", confidence: "resolved" }],
      absences: withheld("credits.0.unit", "credits.1.unit"),
    },
  },
  ["S3.1"],
);

/** A page that gives the whole title of the regulation, and tells of earlier family assemblies. */
export const regulationPage = songkhla.sample(
  "regulation-title",
  { title: "thailand4.com/th/8uYd", kind: "web-page", host: "thailand4.com", url: "https://thailand4.com/th/8uYd" },
  ["S3.4"],
);

export const organizationSamples = [
  organizationSample(
    organizationEntry("songkhla-public-relations-office", {
      name: { th: "สำนักงานประชาสัมพันธ์จังหวัดสงขลา" },
      kind: "provincial-office",
      sector: "regional-government",
      area: songkhlaProvince,
      provenance: { sources },
    }),
    ["S3.1"],
  ),
  organizationSample(
    organizationEntry("songkhla-msdhs-office", {
      name: { th: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสงขลา" },
      kind: "provincial-office",
      sector: "regional-government",
      partOf: organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"),
      area: songkhlaProvince,
      provenance: { sources, statements: [{ field: "partOf", confidence: "resolved" }] },
    }),
    ["S3.2", "S3.8"],
  ),
  organizationSample(womenAndFamilyDepartment, ["S3.8"]),
  organizationSample(ministry, ["S3.8"]),
];
