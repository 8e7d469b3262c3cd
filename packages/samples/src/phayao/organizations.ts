import type { DossierEntry } from "@saan/schema/dossier";
import type { Organization } from "@saan/schema/organization";
import { organizationEntry } from "../organizations/entry.js";
import { ministry } from "../organizations/ministry.js";
import { organizationNamed } from "../organizations/reference.js";
import { organizationSample } from "../organizations/sample.js";
import { thaiHealth, thaiHealthSection4 } from "../organizations/thaihealth.js";
import { localGovernmentSamples } from "./local-governments.js";
import { phayao, phayaoProvince } from "./register.js";

const toldByNews = { sources: [phayao.ids.news] };

const hosts = [
  organizationEntry("phayao-strong-family-institute", {
    name: { th: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" },
    kind: "institute-or-network",
    sector: "civil-society",
    area: phayaoProvince,
    provenance: { ...toldByNews, statements: [{ field: "sector", confidence: "inferred" }] },
  }),
  organizationEntry("phayao-strong-family-network", {
    // The headline's actor. Nothing says that it is the institute under another name, so it stays a body of its own.
    name: { th: "เครือข่ายครอบครัวเข้มแข็งจังหวัดพะเยา" },
    kind: "institute-or-network",
    sameAs: [organizationNamed("phayao-strong-family-institute", "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา")],
    area: phayaoProvince,
    provenance: { ...toldByNews, statements: [{ field: "sameAs", confidence: "inferred" }] },
  }),
  organizationEntry("family-network-foundation", {
    name: { th: "มูลนิธิเครือข่ายครอบครัว" },
    kind: "foundation",
    sector: "civil-society",
    provenance: toldByNews,
  }),
];

const partners = [
  organizationEntry("phayao-msdhs-office", {
    name: { th: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา" },
    acronym: "พมจ.พะเยา",
    kind: "provincial-office",
    sector: "regional-government",
    partOf: organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"),
    area: phayaoProvince,
    provenance: { ...toldByNews, statements: [{ field: "partOf", confidence: "resolved" }] },
  }),
  organizationEntry("phayao-children-family-shelter", {
    name: { th: "บ้านพักเด็กและครอบครัวจังหวัดพะเยา" },
    kind: "shelter",
    area: phayaoProvince,
    provenance: toldByNews,
  }),
  organizationEntry("border-patrol-police-32", {
    name: { th: "กองกำกับการตำรวจตระเวนชายแดนที่ 32" },
    acronym: "ตชด.32",
    kind: "security",
    provenance: { ...toldByNews, statements: [{ field: "name.th", asStated: "ตชด.32", confidence: "resolved" }] },
  }),
  organizationEntry("mueang-phayao-health-office", {
    name: { th: "สำนักงานสาธารณสุขอำเภอเมืองพะเยา" },
    kind: "district-office",
    area: { code: "5601", level: "district", nameAsStated: "อำเภอเมืองพะเยา" },
    provenance: toldByNews,
  }),
  organizationEntry("sang-ban-paeng-mueang-network", {
    name: { th: "เครือข่ายสร้างบ้านแปงเมืองพะเยา" },
    kind: "institute-or-network",
    area: phayaoProvince,
    provenance: toldByNews,
  }),
  organizationEntry("phayao-development-foundation", {
    name: { th: "มูลนิธิพะเยาเพื่อการพัฒนา" },
    aliases: [
      {
        name: "โครงการพะเยาเพื่อการพัฒนา",
        kind: "former",
        period: { start: { asStated: "2530", iso: "1987", precision: "year" } },
      },
    ],
    kind: "foundation",
    sector: "civil-society",
    area: phayaoProvince,
    provenance: {
      sources: [phayao.ids.news, phayao.ids["foundation-history"]],
      statements: [{ field: "aliases.0", confidence: "resolved", source: phayao.ids["foundation-history"] }],
    },
  }),
];

const venue = organizationEntry("mueang-phayao-agricultural-cooperative", {
  name: { th: "สหกรณ์การเกษตรเมืองพะเยาจำกัด" },
  kind: "cooperative",
  area: phayaoProvince,
  provenance: toldByNews,
});

const publishers = [
  organizationEntry("radio-thailand-phayao", {
    name: { th: "สถานีวิทยุกระจายเสียงแห่งประเทศไทย จังหวัดพะเยา" },
    acronym: "สวท.พะเยา",
    kind: "media",
    sector: "media",
    area: phayaoProvince,
    provenance: toldByNews,
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
    provenance: {
      ...toldByNews,
      statements: [{ field: "contact.postcode", asStated: "50-100", confidence: "resolved" }],
    },
  }),
  organizationEntry("prd-region-3-ict-centre", {
    name: { th: "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร" },
    kind: "section",
    partOf: organizationNamed("prd-region-3", "สำนักประชาสัมพันธ์เขต 3"),
    provenance: toldByNews,
  }),
];

export const organizationSamples = [
  ...hosts.map((entry) => organizationSample(entry, ["S0.6"])),
  organizationSample(thaiHealth, ["S0.6"]),
  organizationSample(thaiHealthSection4, ["S0.6"]),
  ...partners.map((entry) => organizationSample(entry, ["S0.7"])),
  organizationSample(ministry, ["S0.7"]),
  organizationSample(venue, ["S0.8"]),
  ...publishers.map((entry) => organizationSample(entry, ["S0.4"])),
  ...localGovernmentSamples,
];

/** Every organisation that the Phayao news names (สำนักประชาสัมพันธ์เขต 3, 19 July 2019), and those above or beside them, each once. */
export const phayaoOrganizations: readonly DossierEntry<Organization>[] = organizationSamples.map(({ entry }) => entry);
