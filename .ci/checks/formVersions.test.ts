import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FormVersion, strayedForms } from "./formVersions.js";
import { read, root } from "./repository.js";

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
    const tag = git("tag", "--list", "v*", "--sort=-version:refname").at(0);
    const files = tag === undefined ? [] : git("ls-tree", "-r", "--name-only", tag, "apps/");
    const kept = files
      .filter((file) => /\/form-versions\/[^/]+\.json$/.test(file))
      .map((file) => ({
        file,
        atRelease: JSON.parse(git("show", `${tag}:${file}`).join("\n")) as FormVersion,
        now: existsSync(join(root, file)) ? (JSON.parse(read(file)) as FormVersion) : undefined,
      }));
    expect(strayedForms(kept).join("\n")).toBe("");
  });
});

function git(...words: string[]): string[] {
  const run = spawnSync("git", words, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return run.status === 0 ? run.stdout.split("\n").filter((line) => line !== "") : [];
}
