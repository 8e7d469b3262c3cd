import { formatThaiNumber } from "@saan/thai/numbers";
import type { AgreementRow } from "../api/contract.js";
import type { Words } from "../messages/useWords.js";

/** How many parties there are: "11 ฝ่าย: 10 พื้นที่ 1 หน่วยงาน". */
export function partiesWords({ organizations, areas }: AgreementRow["parties"], { say }: Words): string {
  const values = {
    total: formatThaiNumber(organizations + areas),
    organizations: formatThaiNumber(organizations),
    areas: formatThaiNumber(areas),
  };
  if (organizations === 0) return say("parties.areas", values);
  return say(areas === 0 ? "parties.organizations" : "parties.both", values);
}
