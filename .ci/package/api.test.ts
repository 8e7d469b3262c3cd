import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeApi } from "./api.js";
import { isPublished, manifest, rooms, source, unpacked } from "./packed.js";

describe.runIf(isPublished)(`the public surface of ${manifest.name}`, () => {
  const report = basename(source);
  const file = join(source, "etc", `${report}.api.md`);

  it(`is the one in etc/${report}.api.md`, () => {
    const api = describeApi({ folder: unpacked, rooms, report });
    if (process.env.SAAN_API_UPDATE === "1") {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, api);
    }
    const committed = existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : "";
    const how =
      "The public surface changed. If you meant it: npx --yes pnpm@12 api:update, read the diff, commit it with a changeset.";
    expect(api, how).toBe(committed);
  });
});
