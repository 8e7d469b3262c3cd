import { describe, expect, it } from "vitest";
import { changeList, isNarrowed, listQuery, readListState, wholeList } from "./list-state.js";

const read = (search: string) => readListState(new URLSearchParams(search));

describe("the list in the address", () => {
  it("is the whole list when the address says nothing", () => {
    expect(read("")).toEqual(wholeList);
    expect(listQuery(wholeList)).toBe("");
  });

  it.each([
    { q: "แม่กา 10% _ตำบล", province: "56", fiscalYear: "2562", page: 3 },
    { q: "", province: "none", fiscalYear: "none", page: 1 },
    { q: "ศรีถ้อย & สันโค้ง", province: "", fiscalYear: "", page: 1 },
  ])("comes back from its own address: %o", (state) => {
    expect(read(listQuery(state))).toEqual(state);
  });

  it.each([
    "province=พะเยา&fiscalYear=2019&page=0",
    "province=5&fiscalYear=99999&page=-1",
    "province=560110&fiscalYear=2562x&page=1e3",
    "page=12345678",
  ])("leaves out what is no province, year or page: %s", (search) => {
    expect(read(search)).toEqual(wholeList);
  });

  it("cuts a search text that is longer than the server takes", () => {
    expect(read(`q=${"ก".repeat(5000)}`).q).toHaveLength(200);
  });

  it("begins at the first page after another question, and goes to a page that is asked for", () => {
    const third = { ...wholeList, q: "ครอบครัว", page: 3 };
    expect(changeList(third, { province: "56" })).toEqual({ ...third, province: "56", page: 1 });
    expect(changeList(third, { page: 4 })).toEqual({ ...third, page: 4 });
  });

  it("knows whether anything is left out of it", () => {
    expect(isNarrowed({ ...wholeList, q: "  ", page: 2 })).toBe(false);
    expect(isNarrowed({ ...wholeList, fiscalYear: "none" })).toBe(true);
  });
});
