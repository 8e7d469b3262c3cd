import { describe, expect, it } from "vitest";
import { clockWords, momentWords } from "./moment-words.js";

describe("a moment in words", () => {
  it("is told by the clock and calendar of Thailand", () => {
    expect(momentWords("2026-11-21T06:00:00.000Z", "th")).toBe("21\u00a0พ.ย.\u00a02569 13.00\u00a0น.");
    expect(momentWords("2026-11-21T06:00:00.000Z", "en")).toBe("21\u00a0Nov\u00a02026, 13:00");
    expect(clockWords("2026-11-21T07:32:10.000Z", "th")).toBe("14.32\u00a0น.");
  });

  it("is already the next day, and the next year, in Thailand", () => {
    expect(momentWords("2026-12-31T17:30:00.000Z", "th")).toBe("1\u00a0ม.ค.\u00a02570 00.30\u00a0น.");
  });

  it("stays as it is when it is no moment", () => {
    expect(momentWords("เมื่อวาน", "th")).toBe("เมื่อวาน");
    expect(clockWords("", "th")).toBe("");
  });
});
