import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { read, root } from "./repository.js";

/** A file of JSON as it was at the last release and as it is now: parsed, and undefined where it is gone. */
export interface ReleasedFile<Content> {
  readonly file: string;
  readonly atRelease: Content;
  readonly now: Content | undefined;
}

/** The files of JSON whose path from the root is like `path`, as they were at the last `v*` tag and are now. None before the first. */
export function releasedFiles<Content>(path: RegExp): readonly ReleasedFile<Content>[] {
  const tag = git("tag", "--list", "v*", "--sort=-version:refname").at(0);
  const files = tag === undefined ? [] : git("ls-tree", "-r", "--name-only", tag);
  return files
    .filter((file) => path.test(file))
    .map((file) => ({
      file,
      atRelease: JSON.parse(git("show", `${tag}:${file}`).join("\n")),
      now: existsSync(join(root, file)) ? JSON.parse(read(file)) : undefined,
    }));
}

function git(...words: string[]): string[] {
  const run = spawnSync("git", words, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return run.status === 0 ? run.stdout.split("\n").filter((line) => line !== "") : [];
}
