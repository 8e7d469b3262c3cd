import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { claimFolder } from "./folder-owner.js";

const root = mkdtempSync(join(tmpdir(), "saan-owner-"));
afterAll(() => rmSync(root, { recursive: true }));

describe("claimFolder", () => {
  it("gives a folder to one owner at a time", async () => {
    const folder = join(root, "one");
    const release = await claimFolder(folder);
    await expect(claimFolder(folder)).rejects.toMatchObject({ code: "FOLDER_TAKEN" });
    await release();
    await (await claimFolder(folder))();
  });

  it("takes over from an owner that was killed and left its socket behind", async () => {
    const folder = join(root, "killed");
    await (await claimFolder(folder))();
    writeFileSync(join(folder, "owner.sock"), "");
    await (await claimFolder(folder))();
  });

  it("guards a folder whose path is too long for a socket", async () => {
    const folder = join(root, "ลึก".repeat(20), "ลงไป".repeat(10));
    const release = await claimFolder(folder);
    await expect(claimFolder(folder)).rejects.toMatchObject({ code: "FOLDER_TAKEN" });
    await release();
  });
});
