import type { LegalInstrument } from "@saan/schema/legal-instrument";
import { notStated } from "../sample/stating.js";
import { songkhla, sources } from "./register.js";

const policies = "นโยบาย ยุทธศาสตร์และแผนระดับชาติ";

/** One of the national policies that the news names together and not singly. */
function national(title: string, kind: LegalInstrument["kind"]): LegalInstrument {
  return {
    title,
    kind,
    citedAs: [{ text: policies }],
    provenance: { sources, statements: [{ field: "title", asStated: policies, confidence: "inferred" }] },
  };
}

/** The regulation behind family assemblies, which the news cites without its beginning. */
export const familyRegulation = songkhla.sample(
  "family-regulation",
  {
    title: "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ. 2551",
    kind: "prime-minister-regulation",
    citedAs: [{ text: "การส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ.2551" }],
    enactedYear: 2551,
    provenance: {
      sources: [songkhla.ids.news, songkhla.ids["regulation-title"]],
      statements: [
        {
          field: "title",
          asStated: "การส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ.2551",
          confidence: "resolved",
          source: songkhla.ids["regulation-title"],
        },
      ],
    },
  },
  ["S3.4"],
);

/** The law and the policies that the meeting rests on. Whether the act is in force today is not asked of a news item. */
export const lawSamples = [
  songkhla.sample(
    "cabinet-resolution",
    {
      title: "คณะรัฐมนตรีได้มีมติเห็นชอบให้ส่งเสริมและพัฒนาครอบครัวตามนโยบาย ยุทธศาสตร์และแผนระดับชาติ",
      kind: "cabinet-resolution",
      citedAs: [{ text: "คณะรัฐมนตรีได้มีมติเห็นชอบ" }],
      issuer: { nameAsStated: "คณะรัฐมนตรี" },
      provenance: { sources, absences: notStated("given", "enactedYear") },
    },
    ["S3.4"],
  ),
  familyRegulation,
  songkhla.sample(
    "domestic-violence-act",
    {
      title: "พระราชบัญญัติคุ้มครองผู้ถูกกระทำด้วยความรุนแรงในครอบครัว พ.ศ.2550",
      kind: "act",
      enactedYear: 2550,
      provenance: { sources, absences: notStated("states", "inForceFrom") },
    },
    ["S3.4", "S3.5"],
  ),
  songkhla.sample("national-policy", national("นโยบายระดับชาติ", "national-policy"), ["S3.4"]),
  songkhla.sample("national-strategy", national("ยุทธศาสตร์ระดับชาติ", "national-strategy"), ["S3.4"]),
  songkhla.sample("national-plan", national("แผนระดับชาติ", "national-plan"), ["S3.4"]),
];
