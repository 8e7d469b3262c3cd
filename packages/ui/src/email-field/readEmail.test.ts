import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEmail } from "./readEmail.js";

describe("readEmail", () => {
  it.each([
    ["family@example.go.th", "family@example.go.th"],
    ["  Family.Centre+1@Example.GO.TH ", "Family.Centre+1@example.go.th"],
    ["info@ตัวอย่าง.ไทย", "info@ตัวอย่าง.ไทย"],
  ])("reads %j", (text, address) => {
    expect(readEmail(text)).toEqual({ kind: "email", address });
  });

  it.each([
    ["family.example.go.th", "noAt"],
    ["a@b@example.com", "several"],
    ["@example.com", "noName"],
    ["family@example", "noDomain"],
    ["family@", "noDomain"],
    ["a..b@example.com", "form"],
    ["a@-example.com", "form"],
    ["<script>@example.com", "form"],
    ["สถาบันครอบครัว", "thai"],
  ])("says of %j: %s", (text, fault) => {
    expect(readEmail(text)).toMatchObject({ kind: "fault", fault });
  });

  it.each([
    ["family@gmial.com", "family@gmail.com"],
    ["family@gmail.con", "family@gmail.com"],
    ["family@hotmal.com", "family@hotmail.com"],
    ["family @gmail.com", "family@gmail.com"],
    ["family@gmail", "family@gmail.com"],
    // The keys of "family@gmail.com" in the Thai layout.
    ["ดฟทรสั๑เทฟรสใแนท", "family@gmail.com"],
  ])("takes %j to mean %s", (text, meant) => {
    expect(readEmail(text).meant).toBe(meant);
  });

  it.each(["family@gmail.com", "family@hotmail.co.th", "family@yahoo.co.th", "info@moph.go.th", "Info@GMAIL.com"])(
    "offers nothing for %j",
    (text) => {
      expect(readEmail(text).meant).toBeUndefined();
    },
  );

  it("reads what people have for addresses, and never throws", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        expect(readEmail(text).kind).toBe("email");
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(["email", "empty", "fault"]).toContain(readEmail(text).kind);
      }),
    );
  });

  it("is quick with a hostile text", () => {
    const started = performance.now();
    readEmail(`${"a.".repeat(50_000)}@${"b.".repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
