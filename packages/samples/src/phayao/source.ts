import type { CitedSource, Source } from "@saan/schema/source";
import { organizationNamed } from "../organizations/reference.js";
import { notStated, withheld } from "../sample/stating.js";
import { phayao } from "./register.js";

/** News published by สำนักประชาสัมพันธ์เขต 3 on 19 July 2019, as the records in this folder cite it: all are taken from it. */
export const phayaoCitation: CitedSource = {
  title: "เครือข่ายครอบครัวเข้มแข็งจังหวัดพะเยา จับมือกับ สสส.สำนัก 4 เดินหน้าสร้างจังหวัดส่งเสริมครอบครัวอบอุ่นต้นแบบ ร่วมกับ 6 จังหวัดทั่วประเทศ",
  publisher: "สำนักประชาสัมพันธ์เขต 3",
  published: { asStated: "19 กรกฎาคม 2562", iso: "2019-07-19", precision: "day" },
  publishedTime: "11:35",
  desk: "สวท.พะเยา",
  url: "http://region3.prd.go.th/ct/news/viewnews.php?ID=190719113517",
};

/** The same news with all that is known of it as a document. Its reporter and its editor are named on the page, and not here. */
export const phayaoNews: Source = {
  ...phayaoCitation,
  kind: "news",
  publisherOrganization: organizationNamed("prd-region-3", "สำนักประชาสัมพันธ์เขต 3"),
  publishedTime: "11:35:17",
  host: "ข่าวภาคเหนือตอนบน",
  credits: [
    { role: "reporter" },
    { role: "editor" },
    { role: "desk", unit: "สวท.พะเยา", organization: organizationNamed("radio-thailand-phayao", "สวท.พะเยา") },
    {
      role: "site-operator",
      unit: "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร",
      organization: organizationNamed("prd-region-3-ict-centre", "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร"),
    },
  ],
  language: "thai",
  reads: 284,
  contact: {
    address: "49 ถนนประชาสัมพันธ์",
    area: { code: "500105", level: "subdistrict", nameAsStated: "ตำบลช้างคลาน" },
    postcode: "50100",
    phone: "0-5328-3734",
    fax: "0-5328-3738",
  },
  transcriptionNotes: [
    { kind: "debris", text: "echo Out" },
    { kind: "debris", text: "Editor Login" },
    { kind: "repeated", text: "เครือข่ายครอบครัวเข้มแข็งจังหวัดพะเยา จับมือกับ สสส.สำนัก 4" },
    { kind: "obsolete-letter", text: "การฃับเคลื่อนงาน", readAs: "การขับเคลื่อนงาน" },
    { kind: "number-format", text: "50-100", readAs: "50100" },
    { kind: "spacing", text: "ชุมชนนั้นๆทั้งนี้จะเริ่มดำเนินการ", readAs: "ชุมชนนั้น ๆ ทั้งนี้จะเริ่มดำเนินการ" },
  ],
  provenance: {
    statements: [
      { field: "contact.postcode", asStated: "50-100", confidence: "resolved" },
      { field: "url", confidence: "resolved" },
    ],
    absences: withheld("credits.0.unit", "credits.1.unit"),
  },
};

export const newsSample = phayao.sample("news", phayaoNews, ["S0.1", "S0.2", "S0.3", "S0.4", "S0.5"]);

/** What the news was resolved against. */
export const referenceSamples = [
  phayao.sample(
    "gazetteer",
    {
      title: "Ahoerstemeier/tambon",
      kind: "other",
      host: "github.com",
      language: "english",
      url: "https://github.com/Ahoerstemeier/tambon",
      provenance: { absences: notStated("published") },
    },
    ["S0.14"],
  ),
  phayao.sample(
    "foundation-history",
    {
      title: "phayaocivil.org/history",
      kind: "web-page",
      publisherOrganization: organizationNamed("phayao-development-foundation", "มูลนิธิพะเยาเพื่อการพัฒนา"),
      host: "phayaocivil.org",
    },
    ["S0.7"],
  ),
];
