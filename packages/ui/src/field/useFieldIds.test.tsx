import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type FieldText, useFieldIds } from "./useFieldIds.js";

const ids = (text: FieldText) => renderHook(() => useFieldIds(text)).result.current;

describe("useFieldIds", () => {
  it("keeps the id it is given, so that an error summary can link to it", () => {
    expect(ids({ id: "budget" }).controlId).toBe("budget");
  });

  it("makes ids of its own that no two fields share", () => {
    expect(ids({}).controlId).not.toBe("");
    expect(new Set([ids({ id: "a" }).labelId, ids({ id: "a" }).hintId, ids({ id: "a" }).errorId]).size).toBe(3);
  });

  it("describes the control only by what there is to read", () => {
    expect(ids({ id: "a" }).describedBy).toBeUndefined();
    expect(ids({ id: "a", hint: "คำแนะนำ" }).describedBy).toBe("a.hint");
    expect(ids({ id: "a", hint: "", error: "กรอกชื่อ", "aria-describedby": "more" }).describedBy).toBe("a.error more");
  });

  it("takes a zero for something to read, and nothing or an empty text for no error", () => {
    expect(ids({ error: 0 }).invalid).toBe(true);
    expect([undefined, null, false, ""].map((error) => ids({ error }).invalid)).toEqual([false, false, false, false]);
  });

  it("never meets the id of a field inside the group: those join their steps with hyphens", () => {
    expect(ids({ id: "term-phase" }).labelId).not.toBe(ids({ id: "term-phase-label" }).controlId);
  });
});
