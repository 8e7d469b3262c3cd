import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumArgs, findChromium } from "../../../.ci/chromium.mjs";
import { ConsumerApp, type Versions } from "./consumerApp.js";
import { answering, freePort, openPage } from "./openPage.js";
import { packInto, peerFloor } from "./tarballs.js";
import { ours, PEERS, TOOLS, TYPES, versions } from "./versions.js";

const BUILD = ["build", "--logLevel", "warn"];

const consumers: { name: string; installs: Versions }[] = [
  {
    name: "an app with React 19 and today's peers",
    installs: { dependencies: versions(PEERS, ours), devDependencies: { ...TOOLS, ...versions(TYPES, ours) } },
  },
  {
    name: "an app with React 18.3 and the oldest peers that are promised",
    installs: {
      dependencies: versions(PEERS, peerFloor),
      devDependencies: { ...TOOLS, ...versions(TYPES, () => "^18.3.0") },
    },
  },
];

let shelf: string;
let tarballs: Readonly<Record<string, string>>;
let browser: Browser;

beforeAll(async () => {
  shelf = mkdtempSync(join(tmpdir(), "saan-tarballs-"));
  tarballs = packInto(shelf);
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(shelf, { recursive: true });
});

describe.each(consumers)("$name", ({ installs }) => {
  let app: ConsumerApp;
  let address: string;
  let stop: (() => void) | undefined;

  beforeAll(async () => {
    app = new ConsumerApp(tarballs, installs);
    app.install();
    app.run("vite/bin/vite.js", BUILD);
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    stop = app.serve(port);
    await answering(address);
  });
  afterAll(() => {
    stop?.();
    app?.remove();
  });

  it("has the versions it asked for", () => {
    const got = (name: string) => JSON.parse(app.read(`node_modules/${name}/package.json`)).version;
    expect(versions(PEERS, got)).toEqual(installs.dependencies);
  });

  it("type-checks strictly, the declarations of all libraries included", () => {
    expect(app.run("typescript/bin/tsc", ["-p", ".", "--pretty", "false"])).toBe("");
  });

  it("is served under a strict content security policy", async () => {
    const policy = (await fetch(address)).headers.get("content-security-policy");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe/);
  });

  it("asks in Thai for what is missing, and takes the reader there", async () => {
    const { page, complaints } = await openPage(browser, address);
    await page.getByRole("button", { name: "บันทึกการอบรม" }).click();
    const summary = page.locator(".saan-error-summary");
    await expect.poll(() => summary.evaluate((part) => part.contains(document.activeElement))).toBe(true);
    const said = await summary.textContent();
    expect(said).toContain("กรอกชื่อการอบรม");
    expect(said).not.toMatch(/[A-Za-z]/);
    await summary.getByRole("link", { name: "กรอกชื่อการอบรม" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("fills its own form by label and gets the record it described", async () => {
    const { page, complaints } = await openPage(browser, address);
    await page.getByLabel("ชื่อการอบรม").fill("อบรมแกนนำครอบครัวอบอุ่น");
    await page.getByText("เวทีแลกเปลี่ยนเรียนรู้").click();
    await page.getByLabel("วันที่จัด").fill("19 ก.ค. 2562");
    await page.getByLabel("จำนวนผู้เข้าร่วม").fill("๔๕");
    await page.getByLabel("ชื่อสถานที่").fill("หอประชุมอำเภอเมืองพะเยา");
    await page.getByRole("button", { name: "เพิ่มเรื่อง" }).click();
    await page.getByRole("textbox", { name: "เรื่องที่อบรม" }).fill("การฟังกันในครอบครัว");
    await page.getByRole("button", { name: "บันทึกการอบรม" }).click();
    const saved = page.getByRole("region", { name: "ที่บันทึกแล้ว" });
    expect(JSON.parse((await saved.locator("pre").textContent()) ?? "")).toEqual({
      title: "อบรมแกนนำครอบครัวอบอุ่น",
      kind: "forum",
      heldOn: "2019-07-19",
      attendance: 45,
      venue: { name: "หอประชุมอำเภอเมืองพะเยา" },
      topics: [{ text: "การฟังกันในครอบครัว" }],
    });
    expect(await saved.textContent()).toContain("19\u00a0กรกฎาคม 2562");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("shows the agreement form of the kit, whole, beside its own", async () => {
    const { page, complaints } = await openPage(browser, `${address}/agreement`);
    await page.getByRole("button", { name: "บันทึกข้อตกลง" }).click();
    await expect.poll(() => page.locator(".saan-error-summary a").allTextContents()).toHaveLength(3);
    await page.getByRole("combobox", { name: /^จังหวัด/ }).fill("พะเยา");
    await page.getByRole("option", { name: /พะเยา/ }).first().click();
    await expect.poll(() => page.getByRole("combobox", { name: /^จังหวัด/ }).inputValue()).toContain("พะเยา");
    expect(complaints).toEqual([]);
    await page.close();
  });

  describe("on a server", () => {
    let rendered: { html: Record<string, string>; said: string[] };

    beforeAll(() => {
      rendered = JSON.parse(app.runFile("server/render.js"));
      // React says what differs only in its development build.
      const words = [...BUILD, "--mode", "development", "--base", "/hydration/", "--outDir", "dist/hydration"];
      app.run("vite/bin/vite.js", words, { NODE_ENV: "development" });
      const page = app.read("dist/hydration/server.html");
      const places = Object.entries(rendered.html).map(([entry, html]) => `<div data-entry="${entry}">${html}</div>`);
      app.write("dist/hydration/server.html", page.replace("<!--samples-->", places.join("\n")));
    });

    it("renders every entry of @saan/ui in plain Node, without a word in the console", () => {
      const { exports } = JSON.parse(app.read("node_modules/@saan/ui/package.json"));
      const entries = Object.keys(exports).filter((entry) => exports[entry].default?.endsWith(".js"));
      expect(Object.keys(rendered.html).sort(), "one sample for each entry, in template/server/samples.js").toEqual(
        entries.sort(),
      );
      expect(Object.keys(rendered.html).filter((entry) => rendered.html[entry] === "")).toEqual([]);
      expect(rendered.said).toEqual([]);
    });

    it("writes no style attribute, which a strict content security policy refuses", () => {
      const written = Object.entries(rendered.html).flatMap(([entry, html]) =>
        [...html.matchAll(/<(\w+)[^>]* style="([^"]*)"/g)].map(([, tag, style]) => `${entry} <${tag}> ${style}`),
      );
      expect(written).toEqual([]);
    });

    it("is taken over by the browser without a mismatch", async () => {
      const { page, complaints } = await openPage(browser, `${address}/hydration/server.html`);
      await page.locator("body[data-hydrated]").waitFor();
      expect(complaints).toEqual([]);
      await page.close();
    });

    it("works once it is taken over: a dialog opens and closes, and the policy refuses nothing", async () => {
      const { page, complaints } = await openPage(browser, `${address}/hydration/server.html`);
      await page.locator("body[data-hydrated]").waitFor();
      await page.getByRole("button", { name: "เพิ่มกิจกรรม" }).click();
      await page.getByRole("dialog", { name: "เพิ่มกิจกรรม" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      expect(complaints).toEqual([]);
      await page.close();
    });
  });
});
