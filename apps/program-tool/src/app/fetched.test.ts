import { expect, it, vi } from "vitest";
import { fetched } from "./fetched.js";

const address = "http://localhost/assets/Part.js";

function lost(): Promise<never> {
  return Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${address}`));
}

it("asks once for a part that is there, however often it is shown", async () => {
  const load = vi.fn(async () => "part");
  const part = fetched(load);
  expect([await part(), await part()]).toEqual(["part", "part"]);
  expect(load).toHaveBeenCalledTimes(1);
});

it("asks for what was missing under an address that is new each time, until it comes", async () => {
  const asked: string[] = [];
  const part = fetched<string>(lost, async (again) => {
    asked.push(again);
    if (asked.length === 1) return lost();
    return "part";
  });
  await expect(part()).rejects.toThrow(address);
  expect(asked).toEqual([]);
  await expect(part()).rejects.toThrow(address);
  expect([await part(), await part()]).toEqual(["part", "part"]);
  expect(asked).toEqual([`${address}?again=1`, `${address}?again=2`]);
});

it("lets a browser that does ask again do so", async () => {
  const load = vi.fn<() => Promise<string>>().mockImplementationOnce(lost).mockResolvedValue("part");
  const from = vi.fn();
  const part = fetched(load, from);
  await expect(part()).rejects.toThrow(address);
  expect(await part()).toBe("part");
  expect(from).not.toHaveBeenCalled();
});

it("says the browser's own words where no address is told", async () => {
  const part = fetched(() => Promise.reject(new TypeError("Importing a module script failed.")));
  await expect(part()).rejects.toThrow("Importing");
  await expect(part()).rejects.toThrow("Importing");
});
