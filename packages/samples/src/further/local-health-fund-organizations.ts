import { organizationEntry } from "../organizations/entry.js";
import { organizationNamed } from "../organizations/reference.js";
import { organizationSample } from "../organizations/sample.js";
import { province } from "../sample/stating.js";

/** The funds by the code the whole country knows them by, the local governments they belong to, and who holds the projects. */
export const localHealthFundOrganizations = [
  organizationSample(
    organizationEntry("pattani-health-fund", {
      name: { th: "กองทุนหลักประกันสุขภาพท้องถิ่น เทศบาลเมืองปัตตานี" },
      kind: "community-fund",
      identifiers: [{ scheme: "local-health-fund-code", id: "L7884" }],
      partOf: organizationNamed("pattani-municipality", "เทศบาลเมืองปัตตานี"),
      provenance: {
        statements: [
          { field: "identifiers.0", asStated: "67-L7884-1-08", confidence: "inferred" },
          { field: "partOf", confidence: "inferred" },
        ],
      },
    }),
    ["D7.2"],
  ),
  organizationSample(
    organizationEntry("pattani-municipality", {
      name: { th: "เทศบาลเมืองปัตตานี" },
      kind: "local-government",
      localGovernmentKind: "town-municipality",
      sector: "local-government",
      area: province("94", "จังหวัดปัตตานี"),
    }),
    ["D7.4"],
  ),
  organizationSample(
    organizationEntry("pattani-hospital", {
      name: { th: "โรงพยาบาลปัตตานี" },
      kind: "health-service",
      area: province("94", "จังหวัดปัตตานี"),
    }),
    ["D7.4"],
  ),
  organizationSample(
    organizationEntry("pattani-social-medicine-section", {
      name: { th: "กลุ่มงานเวชกรรมสังคม โรงพยาบาลปัตตานี" },
      kind: "section",
      partOf: organizationNamed("pattani-hospital", "โรงพยาบาลปัตตานี"),
    }),
    ["D7.4"],
  ),
  organizationSample(
    organizationEntry("tha-maduea-municipality", {
      name: { th: "เทศบาลตำบลท่ามะเดื่อ" },
      kind: "local-government",
      localGovernmentKind: "subdistrict-municipality",
      sector: "local-government",
      area: { code: "930901", level: "subdistrict", nameAsStated: "ท่ามะเดื่อ" },
    }),
    ["D7.7"],
  ),
  organizationSample(
    organizationEntry("bang-kaeo-hospital", {
      name: { th: "โรงพยาบาลบางแก้ว" },
      kind: "health-service",
      area: { code: "9309", level: "district", nameAsStated: "อำเภอบางแก้ว" },
    }),
    ["D7.7"],
  ),
  organizationSample(
    organizationEntry("ban-khuan-health-fund", {
      name: { th: "กองทุนสุขภาพตำบล อบต.บ้านควน" },
      kind: "community-fund",
      identifiers: [{ scheme: "local-health-fund-code", id: "L5307" }],
      partOf: organizationNamed("ban-khuan-administrative-organization", "อบต.บ้านควน"),
    }),
    ["D7.10"],
  ),
  organizationSample(
    organizationEntry("ban-khuan-administrative-organization", {
      name: { th: "องค์การบริหารส่วนตำบลบ้านควน" },
      aliases: [{ name: "อบต.บ้านควน", kind: "short" }],
      kind: "local-government",
      localGovernmentKind: "subdistrict-administrative-organization",
      sector: "local-government",
      area: { code: "910104", level: "subdistrict", nameAsStated: "บ้านควน" },
    }),
    ["D7.10"],
  ),
];
