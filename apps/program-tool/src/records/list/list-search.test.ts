import { describe, expect, it } from "vitest";
import { readFilter } from "./asked-filter.js";
import { isNarrowed, type ListSearchState, listSearchQuery, readListSearch, wholeList } from "./list-search.js";

const read = (search: string) => readListSearch(new URLSearchParams(search));

const narrowed: ListSearchState = {
  q: "แม่กา & 10%",
  filter: {
    level: { kind: "choice", codes: ["province", "district"] },
    area: { kind: "text", text: "พะเยา" },
    attendance: { kind: "number", from: 10 },
    date: { kind: "date", from: "2020-01", to: "2020-12-31" },
  },
  page: 3,
};

describe("the list of records in the address", () => {
  it("is the whole list when the address says nothing", () => {
    expect(read("")).toEqual(wholeList);
    expect(listSearchQuery(wholeList)).toBe("");
    expect(isNarrowed({ ...wholeList, q: " ", page: 2 })).toBe(false);
  });

  it("comes back from its own address, with every kind of question", () => {
    expect(read(listSearchQuery(narrowed))).toEqual(narrowed);
    expect(isNarrowed({ ...narrowed, q: "" })).toBe(true);
  });

  it.each([
    "{",
    "[]",
    "5",
    "null",
    '{"level":null}',
    '{"level":{"kind":"choice","codes":"province"}}',
    '{"level":{"kind":"choice","codes":[5]}}',
    '{"area":{"kind":"text","text":5}}',
    '{"number":{"kind":"number","from":"1"}}',
    '{"date":{"kind":"date","from":"2569-ก"}}',
    '{"date":{"kind":"regex","from":"2569"}}',
    '{"__proto__":{"kind":"text","text":"ก"}}',
    JSON.stringify({ area: { kind: "text", text: "ก".repeat(5_000) } }),
  ])("has no filter where it holds what is none: %s", (text) => {
    expect(readFilter(text)).toBeUndefined();
    expect(read(`filter=${encodeURIComponent(text)}`)).toEqual(wholeList);
  });
});
