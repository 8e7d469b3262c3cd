import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgendaEvent, daysOfAgenda } from "./agenda.js";

const event = (key: string, start?: string, startTime?: string): AgendaEvent => ({
  key,
  title: key,
  ...(start === undefined ? {} : { start }),
  ...(startTime === undefined ? {} : { startTime }),
});

describe("the days of an agenda", () => {
  it("go from the earliest to the latest, those of no day last", () => {
    const events = [event("none"), event("month", "2024-02"), event("late", "2024-02-06", "13:00")];
    const days = daysOfAgenda([...events, event("early", "2024-02-06", "09:00"), event("all", "2024-02-06")]);
    expect(days.map(({ date }) => date)).toEqual(["2024-02", "2024-02-06", ""]);
    expect(days.find(({ date }) => date === "2024-02-06")?.events.map(({ key }) => key)).toEqual([
      "all",
      "early",
      "late",
    ]);
  });

  it("lose no event", () => {
    const starts = fc.option(fc.constantFrom("2024", "2024-02", "2024-02-06", "2023-12-31", "ไม่ใช่วันที่"), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.array(starts), (given) => {
        const events = given.map((start, at) => event(String(at), start));
        const shown = daysOfAgenda(events).flatMap((day) => day.events.map(({ key }) => key));
        expect(shown.sort()).toEqual(events.map(({ key }) => key).sort());
      }),
    );
  });
});
