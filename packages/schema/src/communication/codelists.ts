import { codelist } from "../field/codelist.js";
import { NAKHON, SONGKHLA } from "../field/quoted-documents.js";

/** Ways in which a programme speaks with people. */
export const communicationChannels = codelist({
  "positive-talk-in-families": {
    th: "การสื่อสารเชิงบวกในครอบครัว",
    en: "Positive communication in the family",
    source: `“การส่งเสริมการสื่อสารเชิงบวกในครอบครัว” (${NAKHON})`,
  },
  "youth-leaders": {
    th: "แกนนำเยาวชน",
    en: "Youth leaders",
    source: `“การพัฒนาแกนนำเยาวชนเพื่อสื่อสารกับเยาวชน” (${NAKHON})`,
  },
  "local-media": {
    th: "สื่อมวลชนท้องถิ่น",
    en: "Local media",
    source: `“การส่งเสริมบทบาทสื่อมวลชนท้องถิ่นกับการทำงานเยาวชนเชิงบวก” (${NAKHON})`,
  },
  "social-communication": {
    th: "การสื่อสารสังคม",
    en: "Social communication",
    source: `“พัฒนากระบวนการสื่อสารสังคมเพื่อพัฒนาครอบครัว” (${SONGKHLA})`,
  },
  "online-media": { th: "สื่อออนไลน์", en: "Online media", source: "proposed" },
  "community-broadcast": {
    th: "เสียงตามสายและวิทยุชุมชน",
    en: "Village loudspeakers and community radio",
    source: "proposed",
  },
  "printed-media": { th: "สื่อสิ่งพิมพ์", en: "Printed media", source: "proposed" },
  "face-to-face": { th: "การพบปะพูดคุย", en: "Meeting and talking", source: "proposed" },
  other: { th: "ช่องทางอื่น", en: "Another channel", source: "proposed" },
});

/** How far a communication effort has come. */
export const communicationStates = codelist({
  planned: { th: "วางแผน", en: "Planned", source: "proposed" },
  ongoing: { th: "กำลังดำเนินการ", en: "Ongoing", source: "proposed" },
  ended: { th: "สิ้นสุด", en: "Ended", source: "proposed" },
  cancelled: { th: "ยกเลิก", en: "Cancelled", source: "proposed" },
});
