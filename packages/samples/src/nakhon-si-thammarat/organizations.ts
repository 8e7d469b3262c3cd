import { organizationEntry } from "../organizations/entry.js";
import { organizationSample } from "../organizations/sample.js";
import { nakhonProvince, sources } from "./register.js";

const hosts = [
  organizationEntry("nakhon-si-thammarat-health-office", {
    name: { th: "สำนักงานสาธารณสุขจังหวัดนครศรีธรรมราช" },
    aliases: [{ name: "สำนักงานสาธารณสุขจังหวัด", kind: "short" }],
    kind: "provincial-office",
    sector: "regional-government",
    area: nakhonProvince,
    provenance: {
      sources,
      statements: [{ field: "name.th", asStated: "สำนักงานสาธารณสุขจังหวัด", confidence: "inferred" }],
    },
  }),
  organizationEntry("health-promotion-centre-11", {
    name: { th: "ศูนย์อนามัยที่ 11" },
    kind: "technical-centre",
    provenance: { sources },
  }),
  organizationEntry("path2health", {
    name: { th: "มูลนิธิแพธทูเฮลท์" },
    acronym: "p2h",
    kind: "foundation",
    sector: "civil-society",
    provenance: { sources },
  }),
];

const sponsor = organizationEntry("chevron-thailand", {
  name: { th: "บริษัท เชฟรอนประเทศไทยสำรวจและผลิต จำกัด" },
  aliases: [{ name: "บริษัท เชฟรอนประทศไทยสำรวจและผลิต จำกัด", kind: "misspelling" }],
  kind: "company",
  sector: "private",
  provenance: {
    sources,
    statements: [{ field: "name.th", asStated: "บริษัท เชฟรอนประทศไทยสำรวจและผลิต จำกัด", confidence: "resolved" }],
  },
});

export const organizationSamples = [
  ...hosts.map((entry) => organizationSample(entry, ["S2.5"])),
  organizationSample(sponsor, ["S2.6"]),
];
