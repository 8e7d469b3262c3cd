import type { RegisteredOrganization } from "@saan/ui/organization-picker";
import type { SigningParty } from "@saan/ui/signature-list";

/** The register of a province, as a server would answer it. */
export const organizationsOfPhayao: readonly RegisteredOrganization[] = [
  { id: "org_01dg4v1n8g0000000000000001", name: "มูลนิธิเครือข่ายครอบครัว" },
  {
    id: "org_01dg4v1n8g0000000000000003",
    name: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา",
    otherNames: ["พมจ.พะเยา"],
  },
  { id: "org_01dg4v1n8g0000000000000005", name: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" },
];

/** Those who sign, by post. */
export const partiesThatSign: readonly SigningParty[] = [
  {
    key: "subdistrict",
    name: "องค์การบริหารส่วนตำบลแม่กา",
    number: 1,
    signatures: [{ key: "chief", post: "นายกองค์การบริหารส่วนตำบลแม่กา", state: "not-signed" }],
  },
  {
    key: "institute",
    name: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา",
    number: 2,
    signatures: [{ key: "director", post: "ผู้อำนวยการสถาบันครอบครัวเข้มแข็งจังหวัดพะเยา", state: "not-signed" }],
  },
];
