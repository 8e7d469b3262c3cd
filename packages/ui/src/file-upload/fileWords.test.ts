import { describe, expect, it } from "vitest";
import { en } from "./en.js";
import { kindsInWords, sizeInWords } from "./fileWords.js";
import { th } from "./th.js";

const thai = { digits: "latn", messages: th } as const;

describe("sizeInWords", () => {
  it.each([
    [0, "0 ไบต์"],
    [900, "900 ไบต์"],
    [1023.9 * 1024, "1 เมกะไบต์"],
    [2_516_582, "2.4 เมกะไบต์"],
    [10 * 1024 * 1024, "10 เมกะไบต์"],
    [350 * 1024 * 1024, "350 เมกะไบต์"],
    [3 * 1024 ** 3, "3 กิกะไบต์"],
  ])("says %d", (bytes, words) => {
    expect(sizeInWords(bytes, thai)).toBe(words);
  });

  it("says it in Thai figures and in English", () => {
    expect(sizeInWords(2_516_582, { ...thai, digits: "thai" })).toBe("๒.๔ เมกะไบต์");
    expect(sizeInWords(2_516_582, { digits: "latn", messages: en })).toBe("2.4 MB");
  });
});

describe("kindsInWords", () => {
  it("names kinds as people do", () => {
    expect(kindsInWords([".pdf", "image/*", "application/pdf"], thai)).toBe("PDF, รูปภาพ");
    const office = "application/vnd.openxmlformats-officedocument";
    const types = [`${office}.wordprocessingml.document`, "application/msword", "application/vnd.ms-excel"];
    expect(kindsInWords([...types, `${office}.presentationml.presentation`], thai)).toBe("Word, Excel, PowerPoint");
  });
});
