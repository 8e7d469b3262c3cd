import { expect, describe as group, it } from "vitest";
import { read } from "../read/index.js";
import { currencyOf, money, statedYears } from "./index.js";

group("money", () => {
  it.each([
    { comparator: "exact", value: 30_000 },
    { comparator: "about", value: 3_500_000, asStated: "ประมาณ 3.5 ล้านบาท" },
    { comparator: "exact", value: 66_000_000, currency: "USD", asStated: "US$ 66,000,000" },
  ] as const)("is a number as stated, in baht or another currency: %j", (amount) => {
    expect(read(money, amount)).toEqual({ ok: true, value: amount, issues: [], advice: [] });
  });

  it("is in baht unless told", () => {
    expect(currencyOf({})).toBe("THB");
    expect(currencyOf({ currency: "USD" })).toBe("USD");
  });

  it("is not negative, and always says how it was stated", () => {
    expect(read(money, { comparator: "exact", value: -1 }).issues).toMatchObject([{ path: ["value"] }]);
    expect(read(money, { value: 1 }).issues).toMatchObject([{ path: ["comparator"], code: "required" }]);
  });
});

group("first and last years", () => {
  it("may each be missing", () => {
    expect(read(statedYears, {}).ok).toBe(true);
    expect(read(statedYears, { from: { year: 2557, kind: "unspecified" } }).ok).toBe(true);
  });
});
