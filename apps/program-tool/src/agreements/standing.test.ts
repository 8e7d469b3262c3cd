import { phayaoAgreement } from "@saan/samples/phayao";
import type { Agreement } from "@saan/schema/agreement";
import type { StatedDate } from "@saan/schema/field";
import { describe, expect, it } from "vitest";
import { agreementStatus, termStatus } from "./standing.js";
import { today } from "./today.js";

const on = (iso: string, precision: StatedDate["precision"] = "day"): StatedDate => ({ asStated: iso, iso, precision });
const fiscal = (iso: string): StatedDate => ({ ...on(iso, "year"), yearKind: "fiscal" });
const stated = (term: Partial<Agreement["term"]>, signing: Agreement["signing"] = {}) => ({
  term: { startsOnSigning: false, ...term },
  signing,
});

describe("where an agreement stands", () => {
  it.each([
    ["2020-08-31", "running"],
    ["2020-09-01", "ended"],
  ])("on %s an agreement until late August 2020 is %s", (day, status) => {
    expect(termStatus(phayaoAgreement, day)).toBe(status);
  });

  it.each([
    [stated({ start: on("2026-10-01") }), "not-begun"],
    [stated({ start: on("2020", "year") }), "open"],
    [stated({ end: on("2030", "year") }), "not-ended"],
    [stated({ end: on("2030", "year"), start: on("2020", "year") }), "running"],
    [stated({}), "open"],
    [stated({ startsOnSigning: true }, { date: on("2027", "year") }), "not-begun"],
  ] as const)("says no more than is stated: %o is %s in 2026", (record, status) => {
    expect(termStatus(record, "2026-03-01")).toBe(status);
  });

  it.each([
    ["2023-09-30", "not-begun"],
    ["2023-10-01", "running"],
    ["2024-09-30", "running"],
    ["2024-10-01", "ended"],
  ])("on %s an agreement of fiscal year 2567 is %s", (day, status) => {
    expect(termStatus(stated({ start: fiscal("2024"), end: fiscal("2024") }), day)).toBe(status);
  });

  it.each([
    ["draft", "draft"],
    ["terminated", "terminated"],
    ["renewed", "renewed"],
    ["expired", "ended"],
    ["signed", "running"],
    ["in-force", "running"],
    [undefined, "running"],
  ] as const)("recorded as %s, with dates that say it runs, is %s", (state, status) => {
    expect(agreementStatus({ ...phayaoAgreement, state }, "2020-01-01")).toBe(status);
  });

  it("recorded as signed has ended when its dates say so", () => {
    expect(agreementStatus({ ...phayaoAgreement, state: "signed" }, "2021-01-01")).toBe("ended");
  });

  it("knows that the day in Thailand begins seven hours before the one in Greenwich", () => {
    expect(today(Date.parse("2026-02-28T16:59:59Z"))).toBe("2026-02-28");
    expect(today(Date.parse("2026-02-28T17:00:00Z"))).toBe("2026-03-01");
  });
});
