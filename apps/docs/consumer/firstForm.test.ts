import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chromiumArgs, findChromium } from "../../../.ci/chromium.mjs";
import { ConsumerApp } from "./consumerApp.js";
import { answering, freePort, openPage } from "./openPage.js";
import { packInto } from "./tarballs.js";
import { ours, PEERS, TOOLS, TYPES, versions } from "./versions.js";

/** What the guide promises, in seconds. */
const FIVE_MINUTES = 300;
/** A person copies what the guide shows and reads all of it once, calmly. */
const CHARACTERS_A_SECOND = 15;

let shelf: string;
let browser: Browser;
let app: ConsumerApp;

beforeAll(async () => {
  shelf = mkdtempSync(join(tmpdir(), "saan-tarballs-"));
  const installs = { dependencies: versions(PEERS, ours), devDependencies: { ...TOOLS, ...versions(TYPES, ours) } };
  app = new ConsumerApp(packInto(shelf), installs, "first-form");
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs] });
});
afterAll(async () => {
  await browser?.close();
  app?.remove();
  rmSync(shelf, { recursive: true });
});

const PROMISE = "leads from an app with nothing of the kit to a record in five minutes";
it(PROMISE, { timeout: FIVE_MINUTES * 1000 }, async () => {
  const spent: Record<string, number> = {};
  const timed = async (what: string, work: () => unknown) => {
    const start = performance.now();
    await work();
    spent[what] = Math.round((performance.now() - start) / 100) / 10;
  };

  await timed("install", () => app.install());
  await timed("types", () => app.run("typescript/bin/tsc", ["-p", ".", "--pretty", "false"]));
  await timed("build", () => app.run("vite/bin/vite.js", ["build", "--logLevel", "warn"]));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  let stop: (() => void) | undefined;
  await timed("first record", async () => {
    stop = app.serve(port);
    await answering(address);
    const { page, complaints } = await openPage(browser, address);
    await page.getByRole("button", { name: "บันทึกการเยี่ยม" }).click();
    await expect.poll(() => page.locator(".saan-error-summary a").allTextContents()).toHaveLength(3);
    await page.getByLabel("หมู่บ้าน").fill("บ้านต๋อม");
    await page.getByLabel("วันที่เยี่ยม").fill("๕ ต.ค. ๒๕๖๙");
    await page.getByText("เรื่องเรียน").click();
    await page.getByLabel("เด็กที่พบ").fill("๓");
    await page.getByRole("button", { name: "บันทึกการเยี่ยม" }).click();
    const saved = await page.getByRole("region", { name: "บันทึกแล้ว" }).textContent();
    for (const word of ["บ้านต๋อม", "5\u00a0ตุลาคม 2569", "เรื่องเรียน", "3 คน"]) expect(saved).toContain(word);
    expect(complaints).toEqual([]);
    await page.close();
  });
  stop?.();

  // What the guide asks a person to write; the rest is there in a new app.
  const written = ["visit.ts", "App.tsx", "main.tsx", "page.css"].map((file) =>
    readFileSync(join(import.meta.dirname, "first-form/src", file), "utf8"),
  );
  const machine = Object.values(spent).reduce((sum, seconds) => sum + seconds, 0);
  const reading = written.join("").length / CHARACTERS_A_SECOND;
  console.info(`first form: machine ${machine.toFixed(1)} s ${JSON.stringify(spent)}, reading ${reading.toFixed(0)} s`);
  expect(machine + reading).toBeLessThan(FIVE_MINUTES);
});
