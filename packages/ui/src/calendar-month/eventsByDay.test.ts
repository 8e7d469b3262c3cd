import { describe, expect, it } from "vitest";
import { eventsByDay, eventsOfMonth } from "./eventsByDay.js";

const camp = { key: "camp", title: "ค่าย", start: "2024-01-30", end: "2024-02-02" };
const talk = { key: "talk", title: "ประชุม", start: "2024-02-02", startTime: "09:00" };
const some = { key: "some", title: "เยี่ยมบ้าน", start: "2024-02" };
const backwards = { key: "backwards", title: "อบรม", start: "2024-02-10", end: "2024-02-01" };
const year = { key: "year", title: "ทั้งปี", start: "2024" };
const events = [talk, camp, some, backwards, year];

describe("events of a month", () => {
  it("are on each of their days, as far as they lie in the month", () => {
    const days = eventsByDay(events, "2024-02");
    expect([...days].map(([day, ofDay]) => [day, ofDay.map(({ key }) => key)]).sort()).toEqual([
      ["2024-02-01", ["camp"]],
      ["2024-02-02", ["camp", "talk"]],
      ["2024-02-10", ["backwards"]],
    ]);
    expect(eventsByDay(events, "2024-03").size).toBe(0);
  });

  it("count those that only name the month", () => {
    expect(eventsOfMonth(events, "2024-02").map(({ key }) => key)).toEqual(["talk", "camp", "some", "backwards"]);
    expect(eventsOfMonth(events, "2024-01").map(({ key }) => key)).toEqual(["camp"]);
  });
});
