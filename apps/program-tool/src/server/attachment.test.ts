import { describe, expect, it } from "vitest";
import { attachment } from "./attachment.js";

const nameIn = (header: string) => decodeURIComponent(header.split("UTF-8''")[1] ?? "");

describe("attachment", () => {
  it("carries a Thai name that every browser saves under", () => {
    expect(nameIn(attachment("ข้อตกลงพะเยา.json", "agreement.json"))).toBe("ข้อตกลงพะเยา.json");
  });

  it("leaves out what Windows does not allow in a name", () => {
    expect(nameIn(attachment('a/b\\c:"d"<e>|f?*.json', "x.json"))).toBe("a b c d e f.json");
  });

  it("falls back to the ASCII name when nothing of the name is left", () => {
    expect(attachment('"?".json', "x.json")).toBe('attachment; filename="x.json"');
  });

  it.each([
    ["line breaks", "a\r\nSet-Cookie: x=1"],
    ["quotes", 'a"; filename="evil.exe'],
    ["quotes of RFC 5987", "a''b*(c)"],
    ["direction marks that hide an extension", "ก\u202Egpj.exe"],
    ["half a surrogate pair", "ก\uD83D"],
    ["a folder above", "../../etc/passwd"],
    ["a very long Thai name", "ที่".repeat(300)],
    ["a very long name of emoji", "👨‍👩‍👧".repeat(100)],
  ])("stays one well-formed header under %s", (_, text) => {
    const header = attachment(`${text}.json`, "x.json");
    expect(header).toMatch(/^attachment; filename="x\.json"; filename\*=UTF-8''[\w.!~%-]+$/);
    expect(nameIn(header)).toMatch(/^[^/\\:"\p{Control}\p{Format}]+\.json$/u);
    expect(new TextEncoder().encode(nameIn(header)).length).toBeLessThan(256);
  });
});
