import { describe, expect, it } from "vitest";
import { type FormVersion, strayedForms } from "./formVersions.js";
import { releasedFiles } from "./lastRelease.js";

const outline: FormVersion = { form: "visit", version: 1, outline: { title: "required text" } };
const drafts: FormVersion = { form: "visit", version: 1, drafts: [{ title: "ก" }] };

describe("a version of a form that was released", () => {
  it("stays as it was, and may be given more drafts", () => {
    const more = { ...drafts, drafts: [{ title: "ข" }, { title: "ก" }] };
    expect(
      strayedForms([
        { file: "visit-1.outline.json", atRelease: outline, now: outline },
        { file: "visit-1.drafts.json", atRelease: drafts, now: more },
      ]),
    ).toEqual([]);
  });

  it("is never another, and never gone", () => {
    const other = { ...outline, outline: { title: "optional text" } };
    expect(strayedForms([{ file: "a", atRelease: outline, now: other }]).join()).toContain("pnpm@12 form:versions");
    expect(strayedForms([{ file: "a", atRelease: drafts, now: { ...drafts, drafts: [] } }])).toHaveLength(1);
    expect(strayedForms([{ file: "a", atRelease: drafts, now: undefined }]).join()).toContain("a is gone");
  });
});

describe("this repository", () => {
  it("keeps every version of a form as it was released", () => {
    const kept = releasedFiles<FormVersion>(/^apps\/.*\/form-versions\/[^/]+\.json$/);
    expect(strayedForms(kept).join("\n")).toBe("");
  });
});
