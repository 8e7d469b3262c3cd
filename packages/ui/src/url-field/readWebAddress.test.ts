import { isWebAddress } from "@saan/schema/web-address";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWebAddress } from "./readWebAddress.js";

describe("readWebAddress", () => {
  it.each([
    ["www.example.go.th", "https://www.example.go.th"],
    [" example.go.th/family?y=2567#a ", "https://example.go.th/family?y=2567#a"],
    ["http://example.com", "http://example.com"],
    ["//example.com/x", "https://example.com/x"],
    ["example.com:8080/x", "https://example.com:8080/x"],
    ["ครอบครัว.ไทย/ข่าว", "https://ครอบครัว.ไทย/ข่าว"],
  ])("reads %j", (text, address) => {
    expect(readWebAddress(text)).toEqual({ kind: "address", address });
  });

  it.each([
    ["javascript:alert(1)", "scheme"],
    ["JavaScript://example.com/%0aalert(1)", "scheme"],
    ["data:text/html,x", "scheme"],
    ["ftp://example.com", "scheme"],
    ["mailto:family@example.com", "scheme"],
    ["family@example.com", "email"],
    ["https://user:pass@example.com", "credentials"],
    ["my page.com", "space"],
    ["localhost", "noDomain"],
    ["https://", "noDomain"],
    ["example..com", "form"],
    ["example.com:99999", "form"],
    ["example.com\\evil", "form"],
  ])("says of %j: %s", (text, fault) => {
    expect(readWebAddress(text)).toEqual({ kind: "fault", fault });
  });

  it("gives no address that a record would refuse", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.domain(),
          fc.string(),
          fc.string().map((text) => `http://${text}`),
        ),
        (text) => {
          const read = readWebAddress(text);
          if (read.kind === "address") expect(isWebAddress(read.address)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
