import { register } from "../sample/register.js";
import type { SampleDocument } from "../sample/sample.js";
import { day } from "../sample/stating.js";

const act = register("child-protection-act", { article: "source", act: "legal-instrument" });

const article = act.sample(
  "article",
  {
    title: "พระราชบัญญัติคุ้มครองเด็ก พ.ศ. 2546",
    kind: "encyclopaedia",
    host: "th.m.wikipedia.org",
    language: "thai",
    url: "https://th.m.wikipedia.org/wiki/พิเศษ:MobileDiff/3036626",
  },
  ["D15.1"],
);

/** The Child Protection Act of 2546, which the provincial sub-committees of the fund rest on. */
export const childProtectionAct = act.sample(
  "act",
  {
    title: "พระราชบัญญัติคุ้มครองเด็ก พ.ศ. 2546",
    kind: "act",
    citedAs: [{ text: "พ.ร.บ.คุ้มครองเด็ก พ.ศ ๒๕๔๖" }],
    enactedYear: 2546,
    issuer: { nameAsStated: "รัฐสภาไทย" },
    given: day("24 กันยายน พ.ศ. 2546", "2003-09-24"),
    countersigned: { post: { post: "นายกรัฐมนตรี" }, date: day("24 กันยายน พ.ศ. 2546", "2003-09-24") },
    gazette: { date: day("2 ตุลาคม 2546", "2003-10-02"), volume: 120, part: 95, series: "laws", page: 1 },
    inForceFrom: day("30 มีนาคม 2547", "2004-03-30"),
    commencement: { asStated: "เมื่อพ้นหนึ่งร้อยแปดสิบวัน", afterPublication: { count: 180, unit: "days" } },
    provenance: { sources: [act.ids.article] },
  },
  ["D15.1", "D15.2", "D15.3", "D15.4", "D15.5", "D15.6", "D15.7"],
);

export const childProtectionActDocument: SampleDocument = {
  number: "D15",
  name: "child-protection-act",
  title: "พระราชบัญญัติคุ้มครองเด็ก พ.ศ. 2546",
  source: article.entry,
  samples: [article, childProtectionAct],
};
