import { describe, expect, it } from "vitest";
import { thaiClusters } from "./clusters.js";

describe("Thai character clusters", () => {
  it.each([
    "เก่า",
    "เกาะ เคราะห์",
    "เมีย",
    "เปลี่ย|น",
    "เมือ|ง",
    "เสมือ|น",
    "เครือ|ข่า|ย",
    "เห็น",
    "เกิด",
    "เดิน",
    "เตะ",
    "เจริญ",
    "เท|ดิ|น",
    "เก่|ง",
    "แข็ง",
    "และ",
    "แกละ",
    "โต๊ะ",
    "แม่|กา",
    "ใต้",
    "ไท|ย",
    "ผัวะ",
    "กัน",
    "คืน",
    "ส|ม|บัติ",
    "ส|วรรค์",
    "บรร|ดา",
    "น|ค|ร|รา|ช",
    "ที่",
    "ปู่",
    "ก็",
    "น้ำ",
    "จันทร์",
    "ศักดิ์|สิทธิ์",
    "พันธุ์",
    "ฤๅ|ษี",
    "a|b|c",
    "e\u0301|a",
  ])("cuts as in %s", (cut) => {
    const words = cut.split(" ");
    expect(words.map((word) => thaiClusters(word.replaceAll("|", "")).join("|"))).toEqual(words);
  });

  it("are the text again, and none begins with a mark that hangs on the letter before", () => {
    const letters = "กรอยวะัาำิืเแโไๆ็่์";
    for (const a of letters) {
      for (const b of letters) {
        for (const c of letters) {
          for (const d of letters) {
            const text = `ก${a}${b}${c}${d}`;
            const clusters = thaiClusters(text);
            expect(clusters.join("")).toBe(text);
            if (clusters.some((cluster) => /^[ะัาำิื็่์]/.test(cluster))) expect.fail(text);
          }
        }
      }
    }
  });
});
