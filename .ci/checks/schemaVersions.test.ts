import { describe, expect, it } from "vitest";
import { firstRecord, raised, released, rewritten } from "../../packages/schema/src/testing/versions/recorded.js";
import { releasedFiles } from "./lastRelease.js";
import { strayed } from "./schemaVersions.js";

const first = firstRecord("plan", 1, { title: "required text" });

describe("a version of a schema that was released", () => {
  it("stays as it was, also below later ones", () => {
    const closed = released(first);
    expect(strayed([{ atRelease: first, now: closed }])).toEqual([]);
    expect(strayed([{ atRelease: closed, now: raised(closed, 2, { title: "optional text", url: "text" }) }])).toEqual(
      [],
    );
  });

  it("is never left open", () => {
    expect(strayed([{ atRelease: first, now: first }]).join()).toContain("schema:versions --released");
    expect(strayed([{ atRelease: first, now: raised(first, 2, {}) }]).join()).toContain("schema:versions --released");
  });

  it("is never another, and never gone", () => {
    const other = released(rewritten(first, { title: "optional text" }));
    expect(strayed([{ atRelease: first, now: other }]).join()).toContain("released with another structure");
    expect(strayed([{ atRelease: first, now: raised(other, 2, {}) }]).join()).toContain(
      "released with another structure",
    );
    expect(strayed([{ atRelease: first, now: undefined }]).join()).toContain("is gone");
  });
});

describe("this repository", () => {
  it("keeps every version of a schema as it was released", () => {
    expect(strayed(releasedFiles(/^packages\/schema\/etc\/versions\/[^/]+\.json$/)).join("\n")).toBe("");
  });
});
