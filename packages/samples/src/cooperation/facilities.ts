import { bareYear, notStated } from "../sample/stating.js";
import { cooperation, saidBy, sources } from "./register.js";

const team = "คณะทำงานศูนย์พัฒนาครอบครัวในชุมชน";

/** Where the projects work, and for whom. The page speaks of kinds of places, not of any one. */
export const facilitySamples = [
  cooperation.sample(
    "family-centre",
    {
      name: { th: "ศูนย์พัฒนาครอบครัวในชุมชน" },
      acronym: "ศพค.",
      kind: "family-development-centre",
      team: cooperation.named("family-centre-team", team),
      projects: [cooperation.named("centre-team-project", "โครงการพัฒนาศักยภาพคณะทำงานศูนย์พัฒนาครอบครัวในชุมชน")],
      states: [{ state: "running" }, { state: "strengthening" }],
      provenance: {
        sources,
        statements: [{ field: "acronym", confidence: "resolved" }],
        absences: notStated("area", "operator"),
      },
    },
    ["S4.6"],
  ),
  cooperation.sample(
    "family-centre-team",
    {
      name: { th: team },
      kind: "working-group",
      level: "community",
      provenance: { sources, absences: notStated("members") },
    },
    ["S4.6"],
  ),
  cooperation.sample(
    "shelter",
    {
      name: { th: "บ้านพักเด็กและครอบครัว" },
      kind: "shelter",
      services: [
        {
          name: "ระบบช่วยเหลือวัยรุ่นที่ตั้งครรภ์ไม่พร้อม",
          targetGroups: [cooperation.named("adolescents", "วัยรุ่นที่ตั้งครรภ์ไม่พร้อม")],
        },
      ],
      projects: [cooperation.named("pregnancy-pilot", "โครงการนำร่อง")],
      provenance: { sources, statements: saidBy("services"), absences: notStated("area", "operator") },
    },
    ["S4.6"],
  ),
  cooperation.sample(
    "welfare-home",
    {
      name: { th: "สถานสงเคราะห์" },
      kind: "welfare-home",
      volunteers: [
        {
          kind: "volunteer",
          title: "กลไกอาสาสมัครในสถานสงเคราะห์",
          project: cooperation.named("volunteer-project", "โครงการจิตอาสาสร้างสุขให้เด็กในสถานสงเคราะห์"),
        },
        {
          kind: "volunteer-spirit",
          title: "จิตอาสาสร้างสุขให้เด็กในสถานสงเคราะห์",
          project: cooperation.named("volunteer-project", "โครงการจิตอาสาสร้างสุขให้เด็กในสถานสงเคราะห์"),
        },
      ],
      projects: [cooperation.named("volunteer-project", "โครงการจิตอาสาสร้างสุขให้เด็กในสถานสงเคราะห์")],
      provenance: { sources, statements: saidBy("volunteers"), absences: notStated("area", "operator") },
    },
    ["S4.6"],
  ),
  // A system of help is told of, and no case.
  cooperation.sample(
    "case-assistance",
    {
      kind: "case-assistance",
      date: bareYear("ปี 2555", "2012"),
      agencies: ["shelter"],
      project: { id: cooperation.ids["pregnancy-pilot"] },
      problems: [{ problem: "unready-pregnancy" }],
      provenance: { sources, absences: notStated("area", "cases", "decisions", "consent") },
    },
    ["S4.6"],
  ),
];

const undefinedHere = { sources, absences: notStated("definition", "ageRange") };

export const targetGroupSamples = [
  cooperation.sample(
    "children-and-youth",
    { term: "เด็กและเยาวชน", kinds: ["child", "youth"], provenance: undefinedHere },
    ["S4.6"],
  ),
  cooperation.sample(
    "special-needs",
    { term: "กลุ่มที่มีความต้องการพิเศษ", kinds: ["special-needs"], provenance: undefinedHere },
    ["S4.6"],
  ),
  cooperation.sample(
    "unready-pregnancy",
    {
      term: "ผู้หญิงตั้งครรภ์ไม่พร้อม",
      kinds: ["unready-pregnancy"],
      partOf: cooperation.named("special-needs", "กลุ่มที่มีความต้องการพิเศษ"),
      provenance: undefinedHere,
    },
    ["S4.6"],
  ),
  cooperation.sample(
    "adolescents",
    {
      term: "วัยรุ่นที่ตั้งครรภ์ไม่พร้อม",
      kinds: ["adolescent", "unready-pregnancy"],
      partOf: cooperation.named("unready-pregnancy", "ผู้หญิงตั้งครรภ์ไม่พร้อม"),
      provenance: undefinedHere,
    },
    ["S4.6"],
  ),
  cooperation.sample(
    "civil-servants",
    { term: "ข้าราชการสังกัดกระทรวงการพัฒนาสังคมฯ", kinds: ["civil-servant"], provenance: { sources } },
    ["S4.5"],
  ),
];
