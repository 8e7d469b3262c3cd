import { day, notStated, withheld } from "../sample/stating.js";
import { mahaSarakham, mahaSarakhamProvince, sources } from "./register.js";

const governor = "ผู้ว่าราชการจังหวัดมหาสารคาม";
const officer = "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดมหาสารคาม";
const worker = "นักพัฒนาสังคม";

/** The post of somebody whom the news names, and who is not named here. */
function holderOf(title: string) {
  return {
    posts: [{ title, area: mahaSarakhamProvince }],
    provenance: { sources, absences: withheld("name") },
  };
}

const holder = (name: "governor" | "social-development-officer" | "social-development-worker") => ({
  id: mahaSarakham.ids[name],
});

/** The meeting of 6 February 2024, who chaired it, and who came in whose place. */
export const meetingSamples = [
  mahaSarakham.sample(
    "meeting",
    {
      kind: "coordination-meeting",
      title: "ประชุมขับเคลื่อนงาน เด็ก เยาวชน และครอบครัว จังหวัดมหาสารคาม",
      level: "province",
      area: mahaSarakhamProvince,
      states: [{ state: "held" }],
      date: day("6 กุมภาพันธ์ 2567", "2024-02-06"),
      time: "13:00",
      venue: {
        nameAsStated: "ห้องประชุม 409 ชั้น 4 ศาลากลางจังหวัดมหาสารคาม",
        room: "ห้องประชุม 409",
        floor: "ชั้น 4",
        building: "ศาลากลางจังหวัดมหาสารคาม",
        area: mahaSarakhamProvince,
      },
      roles: [
        {
          role: "meeting-chair",
          post: { post: governor, holder: holder("governor") },
          asStated: "เป็นประธานการประชุมขับเคลื่อนงาน",
        },
        {
          role: "delegating-principal",
          post: { post: officer, holder: holder("social-development-officer") },
          asStated: "มอบหมายให้",
        },
        {
          role: "delegate",
          post: { post: worker, holder: holder("social-development-worker") },
          asStated: "เข้าร่วมประชุม",
        },
      ],
      delegations: [mahaSarakham.named("delegation", "มอบหมายให้")],
      purposes: [{ text: "เพื่อเสริมสร้างความเข้มแข็งของครอบครัว อันเป็นองค์ประกอบพื้นฐานที่สำคัญของสังคม" }],
      provenance: {
        sources,
        statements: [{ field: "time", asStated: "เวลา 13.00 น.", confidence: "stated" }],
        absences: notStated("organizers", "agenda", "attendance"),
      },
    },
    ["S1.2", "S1.3", "S1.4"],
  ),
  mahaSarakham.sample(
    "delegation",
    {
      principal: { post: officer, holder: holder("social-development-officer") },
      delegate: { post: worker, holder: holder("social-development-worker") },
      scope: "เข้าร่วมประชุมขับเคลื่อนงาน เด็ก เยาวชน และครอบครัว",
      activity: mahaSarakham.named("meeting", "ประชุมขับเคลื่อนงาน เด็ก เยาวชน และครอบครัว"),
      attended: "attended",
      principalAttended: "not-attended",
      provenance: { sources, statements: [{ field: "principalAttended", confidence: "inferred" }] },
    },
    ["S1.4"],
  ),
  mahaSarakham.sample("governor", holderOf(governor), ["S1.3"]),
  mahaSarakham.sample("social-development-officer", holderOf(officer), ["S1.4"]),
  mahaSarakham.sample("social-development-worker", holderOf(worker), ["S1.4"]),
];
