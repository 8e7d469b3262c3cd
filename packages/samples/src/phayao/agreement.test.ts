import { agreement } from "@saan/schema/agreement";
import { read } from "@saan/schema/read";
import { describe, expect, it } from "vitest";
import { phayaoAgreement } from "./agreement.js";

describe("the Phayao agreement", () => {
  it("lists the ten sub-districts that the news counts, all in the province, and the institute as hub", () => {
    const codes = phayaoAgreement.parties.flatMap((party) => (party.kind === "area" ? [party.area.code] : []));
    expect(new Set(codes).size).toBe(phayaoAgreement.areaCountStated?.value);
    expect(codes.every((code) => code?.startsWith(phayaoAgreement.province?.code ?? "?"))).toBe(true);
    expect(phayaoAgreement.parties.filter(({ role }) => role === "hub")).toHaveLength(1);
  });

  it("gives advice as soon as a sub-district is left out", () => {
    const { advice, ok } = read(agreement, { ...phayaoAgreement, parties: phayaoAgreement.parties.slice(1) });
    expect(ok).toBe(true);
    expect(advice).toEqual([
      { path: ["areaCountStated"], code: "area-count-differs", params: { stated: 10, listed: 9 }, severity: "advice" },
    ]);
  });
});
