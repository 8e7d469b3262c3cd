import { describe, expect, it } from "vitest";
import type { Problem } from "../api/contract.js";
import { wordsOf } from "../messages/useWords.js";
import { failureWords } from "./failure-words.js";

describe("a failure in words", () => {
  it("takes what the server itself says, in the reader's language", () => {
    const problem = { code: "internal-error", status: 500, titles: { th: "ระบบขัดข้อง", en: "Out of order" } } as Problem;
    expect(failureWords({ kind: "refused", problem }, wordsOf("th")).title).toBe("ระบบขัดข้อง");
    expect(failureWords({ kind: "refused", problem }, wordsOf("en")).title).toBe("Out of order");
  });

  it("finds words of its own when the server gives none", () => {
    const problem = { code: "internal-error", status: 500 } as Problem;
    expect(failureWords({ kind: "refused", problem }, wordsOf("th")).title).toBe("หน้านี้มีปัญหา");
  });

  it("says what to do about each kind", () => {
    expect(failureWords({ kind: "not-ours" }, wordsOf("th")).remedy).toContain("ไวไฟ");
    expect(failureWords({ kind: "network" }, wordsOf("en")).remedy).toContain("connection");
  });
});
