import { organizationNamed } from "../organizations/reference.js";
import { notStated } from "../sample/stating.js";
import { nakhon, nakhonProvince, sources, viceGovernor } from "./register.js";

/** The bodies behind the seminar: a network whose members are a sub-committee and three organisations. */
export const bodySamples = [
  nakhon.sample(
    "network",
    {
      name: { th: "ภาคีเครือข่ายคณะทำงานเรื่องสุขภาวะเด็กและเยาวชนจังหวัดนครศรีธรรมราช" },
      kind: "network",
      level: "province",
      area: nakhonProvince,
      members: [
        { kind: "body", body: nakhon.named("subcommittee", "คณะอนุกรรมการป้องกันและแก้ไขปัญหาท้องวัยรุ่น") },
        {
          kind: "organization",
          organization: organizationNamed("nakhon-si-thammarat-health-office", "สำนักงานสาธารณสุขจังหวัด"),
        },
        { kind: "organization", organization: organizationNamed("health-promotion-centre-11", "ศูนย์อนามัยที่ 11") },
        { kind: "organization", organization: organizationNamed("path2health", "มูลนิธิแพธทูเฮลท์ (p2h)") },
      ],
      provenance: {
        sources,
        absences: notStated("chair"),
        lists: [{ field: "members", isComplete: true, asStated: "ที่ประกอบด้วย" }],
      },
    },
    ["S2.5"],
  ),
  nakhon.sample(
    "subcommittee",
    {
      name: { th: "คณะอนุกรรมการป้องกันและแก้ไขปัญหาท้องวัยรุ่น" },
      kind: "subcommittee",
      aliases: [
        { text: "คณะอนุกรรมการป้องกันและแก้ไขปัญหาการตั้งครรภ์วัยรุ่น" },
        { text: "คณะอนุกรรมการป้องกันและแก้ไขปัญหาการตั้งครรภ์ในวัยรุ่น" },
      ],
      level: "province",
      area: nakhonProvince,
      basedOn: [nakhon.named("adolescent-pregnancy-act", "พระราชบัญญัติการป้องกันและแก้ไขปัญหาการตั้งครรภ์ในวัยรุ่น พ.ศ. 2559")],
      policies: [
        {
          text: "ส่งเสริมให้หน่วยงานที่เกี่ยวข้องมีแผนปฏิบัติการ จัดสรรงบประมาณเพื่อดำเนินการ ติดตาม ประเมินผลอย่างเป็นรูปธรรม",
          addressedTo: "หน่วยงานที่เกี่ยวข้อง",
          functions: [
            { function: "action-planning" },
            { function: "budgeting" },
            { function: "monitoring" },
            { function: "evaluation" },
          ],
        },
      ],
      provenance: {
        sources,
        statements: [
          { field: "policies.0", confidence: "stated", asserter: viceGovernor },
          { field: "aliases.1", confidence: "resolved" },
          { field: "basedOn.0", confidence: "inferred" },
        ],
        absences: notStated("chair", "members"),
      },
    },
    ["S2.5", "S2.11"],
  ),
  nakhon.sample(
    "adolescent-pregnancy-act",
    {
      title: "พระราชบัญญัติการป้องกันและแก้ไขปัญหาการตั้งครรภ์ในวัยรุ่น พ.ศ. 2559",
      kind: "act",
      enactedYear: 2559,
      inForceFrom: { asStated: "29 กรกฎาคม 2559", iso: "2016-07-29", precision: "day" },
      provenance: {
        sources: [nakhon.ids["act-in-force"]],
        statements: [{ field: "inForceFrom", confidence: "resolved", source: nakhon.ids["act-in-force"] }],
      },
    },
    ["S2.5"],
  ),
  nakhon.sample(
    "mechanism",
    {
      name: { th: "กลไกระดับอำเภอและจังหวัด" },
      kind: "mechanism",
      area: nakhonProvince,
      provenance: { sources, absences: notStated("members") },
    },
    ["S2.9"],
  ),
];
