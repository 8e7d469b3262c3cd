import type { DossierEntry } from "@saan/schema/dossier";
import type { Organization } from "@saan/schema/organization";
import { organizationEntry } from "../organizations/entry.js";
import { organizationNamed } from "../organizations/reference.js";
import { thaiHealth } from "../organizations/thaihealth.js";

const phayao = { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" } as const;

/** Every organisation that the Phayao news names (สำนักประชาสัมพันธ์เขต 3, 19 July 2019), each once. */
export const phayaoOrganizations: readonly DossierEntry<Organization>[] = [
  organizationEntry("phayao-strong-family-institute", {
    name: { th: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" },
    kind: "institute-or-network",
    area: phayao,
  }),
  organizationEntry("phayao-strong-family-network", {
    // The headline's actor. Nothing says that it is the institute under another name, so it stays a body of its own.
    name: { th: "เครือข่ายครอบครัวเข้มแข็งจังหวัดพะเยา" },
    kind: "institute-or-network",
    sameAs: [organizationNamed("phayao-strong-family-institute", "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา")],
    area: phayao,
  }),
  organizationEntry("family-network-foundation", {
    name: { th: "มูลนิธิเครือข่ายครอบครัว" },
    kind: "foundation",
    sector: "civil-society",
  }),
  thaiHealth,
  organizationEntry("thaihealth-section-4", {
    name: { th: "สำนักสนับสนุนสุขภาวะเด็ก เยาวชน และครอบครัว" },
    acronym: "สำนัก 4",
    aliases: [
      { name: "สสส.สำนัก 4", kind: "short" },
      { name: "สสส.-สำนัก 4", kind: "short" },
      { name: "สำนักงานสร้างเสริมสุขภาวะเด็กเยาวชนและครอบครัว", kind: "other" },
    ],
    kind: "section",
    sector: "other-public",
    partOf: organizationNamed("thaihealth", "สสส."),
  }),
  organizationEntry("phayao-msdhs-office", {
    name: { th: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา" },
    acronym: "พมจ.พะเยา",
    kind: "provincial-office",
    partOf: organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"),
    area: phayao,
  }),
  organizationEntry("phayao-children-family-shelter", {
    name: { th: "บ้านพักเด็กและครอบครัวจังหวัดพะเยา" },
    kind: "shelter",
    area: phayao,
  }),
  organizationEntry("border-patrol-police-32", {
    name: { th: "กองกำกับการตำรวจตระเวนชายแดนที่ 32" },
    acronym: "ตชด.32",
    kind: "security",
  }),
  organizationEntry("mueang-phayao-health-office", {
    name: { th: "สำนักงานสาธารณสุขอำเภอเมืองพะเยา" },
    kind: "district-office",
    area: { code: "5601", level: "district", nameAsStated: "อำเภอเมืองพะเยา" },
  }),
  organizationEntry("sang-ban-paeng-mueang-network", {
    name: { th: "เครือข่ายสร้างบ้านแปงเมืองพะเยา" },
    kind: "institute-or-network",
    area: phayao,
  }),
  organizationEntry("phayao-development-foundation", {
    name: { th: "มูลนิธิพะเยาเพื่อการพัฒนา" },
    kind: "foundation",
    sector: "civil-society",
    area: phayao,
  }),
  organizationEntry("mueang-phayao-agricultural-cooperative", {
    name: { th: "สหกรณ์การเกษตรเมืองพะเยาจำกัด" },
    kind: "cooperative",
    area: phayao,
  }),
  organizationEntry("radio-thailand-phayao", {
    name: { th: "สถานีวิทยุกระจายเสียงแห่งประเทศไทย จังหวัดพะเยา" },
    acronym: "สวท.พะเยา",
    kind: "media",
    area: phayao,
  }),
  organizationEntry("prd-region-3", {
    name: { th: "สำนักประชาสัมพันธ์เขต 3" },
    kind: "section",
    contact: {
      address: "49 ถนนประชาสัมพันธ์",
      area: { code: "500105", level: "subdistrict", nameAsStated: "ตำบลช้างคลาน" },
      postcode: "50100",
      phone: "0-5328-3734",
      fax: "0-5328-3738",
    },
    provenance: { statements: [{ field: "contact.postcode", asStated: "50-100", confidence: "resolved" }] },
  }),
];
