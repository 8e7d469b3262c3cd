import { expect, it } from "vitest";
import { placeResolvers, placeSources } from "./places.js";

const phayao = { code: "56", nameAsStated: "พะเยา" };
const mueang = { code: "5601", nameAsStated: "เมืองพะเยา" };
const searched = async (name: string, query: string, within?: unknown) => {
  const found = await placeSources[name]?.search(query, { locale: "th", signal: new AbortController().signal, within });
  return found?.map(({ value }) => value) ?? [];
};
const resolved = async (name: string, text: string, within?: unknown) =>
  (await placeResolvers[name]?.(text, { within }))?.map(({ value }) => value);

it("offers the districts of the province that was chosen, and of all provinces before", async () => {
  expect(await searched("provinces", "พะเยา")).toEqual([phayao]);
  expect(await searched("districts", "เมือง", phayao)).toEqual([mueang]);
  expect((await searched("districts", "เมือง")).length).toBeGreaterThan(1);
});

it("says a place in the words that it was stored with", () => {
  expect(placeSources.districts?.textOf?.(mueang, "th")).toBe("เมืองพะเยา");
});

it("reads a name in a file within the province of its row, as it was read or as it is written", async () => {
  expect(await resolved("provinces", "จ.พะเยา")).toEqual([phayao]);
  expect(await resolved("districts", "อ.เมือง", phayao)).toEqual([mueang]);
  expect(await resolved("districts", "อ.เมือง", "พะเยา")).toEqual([mueang]);
  expect((await resolved("districts", "เมือง"))?.length).toBeGreaterThan(1);
  expect(await resolved("districts", "ไม่มีที่นี่")).toEqual([]);
});
