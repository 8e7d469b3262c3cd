import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAccepted, isUnsafeKind, sniff } from "./fileKind.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const named = (name: string, type = "") => ({ name, type });

describe("isUnsafeKind", () => {
  it.each([
    ["แผนที่.svg", ""],
    ["หน้าเว็บ.HTML", ""],
    ["ภาพ.svg. ", ""],
    ["โลโก้", "image/svg+xml"],
    ["ภาพ.png", "text/html"],
    ["ติดตั้ง.exe", ""],
  ])("refuses %s %s", (name, type) => {
    expect(isUnsafeKind(named(name, type))).toBe(true);
  });

  it.each([
    ["บันทึกข้อตกลง.pdf", "application/pdf"],
    ["รายงาน.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["ภาพกิจกรรม.jpg", "image/jpeg"],
  ])("takes %s", (name, type) => {
    expect(isUnsafeKind(named(name, type))).toBe(false);
  });
});

describe("isAccepted", () => {
  it("knows endings, types and families", () => {
    expect(isAccepted(named("ก.PDF"), [".pdf"])).toBe(true);
    expect(isAccepted(named("ก.heic", "image/heic"), ["image/*"])).toBe(true);
    expect(isAccepted(named("ก.docx", "application/msword"), [".pdf", "image/*"])).toBe(false);
    expect(isAccepted(named("ก"), [])).toBe(true);
    // Windows has no type for what an iPhone makes.
    expect(isAccepted(named("IMG_2562.HEIC"), ["image/*"])).toBe(true);
    expect(isAccepted(named("ก.docx"), ["image/*"])).toBe(false);
  });
});

describe("sniff", () => {
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]);
  it.each([
    ["a page called a photo", bytes("<!DOCTYPE html><p>"), "ภาพ.jpg", "unsafe"],
    ["a drawing called a text", bytes('  <?xml version="1.0"?>\n<!-- x --><svg onload="1">'), "ข้อความ.txt", "unsafe"],
    ["a page after a byte order mark", bytes("\uFEFF<script>"), "ข้อความ.txt", "unsafe"],
    [
      "a wide page",
      new Uint8Array([0xff, 0xfe, ..."<html>".split("").flatMap((one) => [one.charCodeAt(0), 0])]),
      "ก.txt",
      "unsafe",
    ],
    ["a photo called a document", jpeg, "เอกสาร.pdf", "disguised"],
    ["a photo", jpeg, "ภาพ.JPG", undefined],
    ["a page with the mark of a document", bytes("<html><script>1</script>\n%PDF-1.7"), "เอกสาร.pdf", "unsafe"],
    ["a document after stray bytes", bytes("\n\n%PDF-1.7"), "เอกสาร.pdf", undefined],
    ["a text", bytes("ประชุม < 5 คน"), "บันทึก.txt", undefined],
  ] as const)("sees %s", (_, head, name, seen) => {
    expect(sniff(head, name)).toBe(seen);
  });

  it("never throws, and ends on every beginning", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 1024 }), (head) => void sniff(head, "ก.txt")));
    const hostile = bytes(`${"<!--".repeat(250)}${" ".repeat(24)}`);
    expect(sniff(hostile, "ก.txt")).toBeUndefined();
  });
});
