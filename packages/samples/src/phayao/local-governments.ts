import type { Provenance } from "@saan/schema/record";
import { organizationEntry } from "../organizations/entry.js";
import { organizationSample } from "../organizations/sample.js";
import { phayao } from "./register.js";

const fromGazetteer: Provenance = {
  sources: [phayao.ids.gazetteer],
  statements: [{ field: "name.th", confidence: "resolved", source: phayao.ids.gazetteer }],
};

/*
 * The local governments that bear the name of a party to the memorandum: no document says that they are meant, so they are
 * records of their own and no party. ดอกคำใต้ names a sub-district, a district and a town municipality.
 */
export const localGovernmentSamples = [
  organizationEntry("mae-ka-municipality", {
    name: { th: "เทศบาลตำบลแม่กา" },
    kind: "local-government",
    localGovernmentKind: "subdistrict-municipality",
    sector: "local-government",
    area: { code: "560110", level: "subdistrict", nameAsStated: "แม่กา" },
    provenance: fromGazetteer,
  }),
  organizationEntry("sop-bong-municipality", {
    name: { th: "เทศบาลตำบลสบบง" },
    kind: "local-government",
    localGovernmentKind: "subdistrict-municipality",
    sector: "local-government",
    area: { code: "560805", level: "subdistrict", nameAsStated: "สบบง", validity: "current", formerCode: "560303" },
    provenance: fromGazetteer,
  }),
  organizationEntry("dong-chen-municipality", {
    name: { th: "เทศบาลตำบลดงเจน" },
    kind: "local-government",
    localGovernmentKind: "subdistrict-municipality",
    sector: "local-government",
    area: { code: "560902", level: "subdistrict", nameAsStated: "ดงเจน", validity: "current", formerCode: "560103" },
    provenance: fromGazetteer,
  }),
  organizationEntry("dok-kham-tai-municipality", {
    name: { th: "เทศบาลเมืองดอกคำใต้" },
    kind: "local-government",
    localGovernmentKind: "town-municipality",
    sector: "local-government",
    identifiers: [{ scheme: "other", id: "5693" }],
    area: { code: "5605", level: "district", nameAsStated: "ดอกคำใต้" },
    provenance: fromGazetteer,
  }),
].map((entry) => organizationSample(entry, ["S0.14"]));
