import { phayaoAgreement, phayaoForum } from "@saan/samples/phayao";
import type { StatedDate } from "@saan/schema/field";
import { describe, expect, it } from "vitest";
import { agreementEvents } from "./agreement-events.js";

const on = (iso: string, precision: StatedDate["precision"] = "day"): StatedDate => ({ asStated: iso, iso, precision });
const keys = (events: ReturnType<typeof agreementEvents>) => events.map(({ key }) => key);
const activity = (id: string, date?: StatedDate) => ({ id, record: { title: id, date } });
const term = { startsOnSigning: false };

describe("the thread of an agreement", () => {
  it("puts what nobody dated where it can only belong", () => {
    const events = agreementEvents(phayaoAgreement, [{ id: "forum", record: phayaoForum }], "2026-11-21");
    expect(keys(events)).toEqual(["signing", "forum", "end"]);
    expect(events[0]).toMatchObject({ says: "event.signing-and-start", place: "สหกรณ์การเกษตรเมืองพะเยาจำกัด" });
    expect(events.some(({ planned }) => planned)).toBe(false);
  });

  it("goes by the earliest day a date can mean", () => {
    const record = {
      signing: { date: on("2019-07-19") },
      term: { ...term, start: on("2019-10", "month"), end: on("2020", "year") },
    };
    const held = [activity("late", on("2019-12", "late-month")), activity("early", on("2019-11-02"))];
    expect(keys(agreementEvents(record, held, "2026-01-01"))).toEqual(["signing", "start", "early", "late", "end"]);
  });

  it("begins a fiscal year in October of the year before", () => {
    const start: StatedDate = { ...on("2024", "year"), yearKind: "fiscal" };
    const held = [activity("in-september", on("2023-09-30")), activity("in-november", on("2023-11-01"))];
    expect(keys(agreementEvents({ signing: {}, term: { ...term, start } }, held, "2026-01-01"))).toEqual([
      "in-september",
      "start",
      "in-november",
    ]);
  });

  it("tells of an activity after the end, after the end", () => {
    const record = { signing: {}, term: { ...term, end: on("2020-08-31") } };
    expect(keys(agreementEvents(record, [activity("review", on("2020-12-01"))], "2026-01-01"))).toEqual([
      "end",
      "review",
    ]);
  });

  it("goes by what was recorded of an activity, whatever its day", () => {
    const past = on("2019-11-02");
    const held = (["planned", "postponed", "cancelled", "held"] as const).map((state) => ({
      id: state,
      record: { title: state, date: past, states: [{ state: "planned" as const }, { state }] },
    }));
    const events = agreementEvents({ signing: {}, term }, held, "2026-01-01");
    expect(events.map(({ key, planned }) => [key, planned])).toEqual([
      ["planned", true],
      ["postponed", true],
      ["held", false],
    ]);
  });

  it("knows what is still to come, and tells nothing when nothing is stated", () => {
    const record = { signing: {}, term: { ...term, end: on("2030-08-31") } };
    expect(agreementEvents(record, [], "2026-01-01")).toMatchObject([{ key: "end", planned: true }]);
    expect(agreementEvents({ signing: {}, term }, [], "2026-01-01")).toEqual([]);
  });
});
