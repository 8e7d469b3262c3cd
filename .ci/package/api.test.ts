import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { describeApi, importsOf } from "./api.js";
import { isPublished, manifest, rooms, source, unpacked } from "./packed.js";

describe.runIf(isPublished)(`the public surface of ${manifest.name}`, () => {
  const report = basename(source);
  const file = join(source, "etc", `${report}.api.md`);
  let api = "";

  beforeAll(() => {
    api = describeApi({ folder: unpacked, rooms, report });
    if (process.env.SAAN_API_UPDATE !== "1") return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, api);
  }, 120_000);

  it(`is the one in etc/${report}.api.md`, () => {
    const how = "npx --yes pnpm@12 api:update, read the diff, commit it with a changeset.";
    expect(existsSync(file), `There is no report yet. Write it: ${how}`).toBe(true);
    const committed = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
    expect(api, `The public surface changed. If you meant it: ${how}`).toBe(committed);
  });

  it("shows types of this house and of its peers only, so that other libraries can change without a major version", () => {
    const peers = Object.keys(manifest.peerDependencies ?? {});
    const known = (name: string) =>
      /^(@saan\/|\.)/.test(name) || peers.some((peer) => `${name}/`.startsWith(`${peer}/`));
    expect(importsOf(api).filter((name) => !known(name))).toEqual([]);
  });
});
