import type { Organization } from "@saan/schema/organization";
import { thaiHealth } from "../organizations/thaihealth.js";

const phayao = { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" } as const;

/** Every organisation that the Phayao news names (สำนักประชาสัมพันธ์เขต 3, 19 July 2019), each once. */
export const phayaoOrganizations: readonly Organization[] = [
  {
    id: "phayao-strong-family-institute",
    name: { th: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" },
    aliases: [],
    kind: "institute-or-network",
    area: phayao,
  },
  {
    // The headline's actor. Nothing says that it is the institute under another name, so it stays a body of its own.
    id: "phayao-strong-family-network",
    name: { th: "เครือข่ายครอบครัวเข้มแข็งจังหวัดพะเยา" },
    aliases: [],
    kind: "institute-or-network",
    area: phayao,
  },
  { id: "family-network-foundation", name: { th: "มูลนิธิเครือข่ายครอบครัว" }, aliases: [], kind: "foundation" },
  thaiHealth,
  {
    id: "thaihealth-section-4",
    name: { th: "สำนักสนับสนุนสุขภาวะเด็ก เยาวชน และครอบครัว" },
    acronym: "สำนัก 4",
    aliases: ["สสส.สำนัก 4", "สสส.-สำนัก 4", "สำนักงานสร้างเสริมสุขภาวะเด็กเยาวชนและครอบครัว"],
    kind: "section",
    partOf: { id: "thaihealth", nameAsStated: "สสส." },
  },
  {
    id: "phayao-msdhs-office",
    name: { th: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา" },
    acronym: "พมจ.พะเยา",
    aliases: [],
    kind: "provincial-office",
    partOf: { id: "msdhs", nameAsStated: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
    area: phayao,
  },
  {
    id: "phayao-children-family-shelter",
    name: { th: "บ้านพักเด็กและครอบครัวจังหวัดพะเยา" },
    aliases: [],
    kind: "shelter",
    area: phayao,
  },
  {
    id: "border-patrol-police-32",
    name: { th: "กองกำกับการตำรวจตระเวนชายแดนที่ 32" },
    acronym: "ตชด.32",
    aliases: [],
    kind: "security",
  },
  {
    id: "mueang-phayao-health-office",
    name: { th: "สำนักงานสาธารณสุขอำเภอเมืองพะเยา" },
    aliases: [],
    kind: "district-office",
    area: { code: "5601", level: "district", nameAsStated: "อำเภอเมืองพะเยา" },
  },
  {
    id: "sang-ban-paeng-mueang-network",
    name: { th: "เครือข่ายสร้างบ้านแปงเมืองพะเยา" },
    aliases: [],
    kind: "institute-or-network",
    area: phayao,
  },
  {
    id: "phayao-development-foundation",
    name: { th: "มูลนิธิพะเยาเพื่อการพัฒนา" },
    aliases: [],
    kind: "foundation",
    area: phayao,
  },
  {
    id: "mueang-phayao-agricultural-cooperative",
    name: { th: "สหกรณ์การเกษตรเมืองพะเยาจำกัด" },
    aliases: [],
    kind: "cooperative",
    area: phayao,
  },
  {
    id: "radio-thailand-phayao",
    name: { th: "สถานีวิทยุกระจายเสียงแห่งประเทศไทย จังหวัดพะเยา" },
    acronym: "สวท.พะเยา",
    aliases: [],
    kind: "media",
    area: phayao,
  },
  { id: "prd-region-3", name: { th: "สำนักประชาสัมพันธ์เขต 3" }, aliases: [], kind: "section" },
];
