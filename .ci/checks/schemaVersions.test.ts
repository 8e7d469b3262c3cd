import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  firstRecord,
  type RecordedVersions,
  raised,
  released,
  rewritten,
} from "../../packages/schema/src/testing/versions/recorded.js";
import { read, root } from "./repository.js";
import { strayed } from "./schemaVersions.js";

const FOLDER = "packages/schema/etc/versions";
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
    const tag = git("tag", "--list", "v*", "--sort=-version:refname").at(0);
    const files = tag === undefined ? [] : git("ls-tree", "--name-only", tag, `${FOLDER}/`);
    const kept = files.map((file) => ({
      atRelease: JSON.parse(git("show", `${tag}:${file}`).join("\n")) as RecordedVersions,
      now: existsSync(join(root, file)) ? (JSON.parse(read(file)) as RecordedVersions) : undefined,
    }));
    expect(strayed(kept).join("\n")).toBe("");
  });
});

function git(...words: string[]): string[] {
  const run = spawnSync("git", words, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return run.status === 0 ? run.stdout.split("\n").filter((line) => line !== "") : [];
}
