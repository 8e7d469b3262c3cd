import { it } from "vitest";
import { fuzz } from "./index.js";

it("x", () => {
  const r = fuzz({
    records: Number(process.env.MATN ?? 6000),
    seed: Number(process.env.MATS ?? 1),
    clock: () => performance.now(),
  });
  console.log(JSON.stringify({ ...r, broken: r.broken.length }));
  const by: Record<string, any[]> = {};
  for (const b of r.broken) (by[b.claim.replace(/ at .*| of .*/, "")] ??= []).push(b);
  for (const [k, v] of Object.entries(by)) {
    console.log(`${v.length} × ${k}`);
    for (const b of v.slice(0, 6)) console.log("     ", b.kind, "|", b.claim, "|", b.place, "|", b.change);
  }
});
