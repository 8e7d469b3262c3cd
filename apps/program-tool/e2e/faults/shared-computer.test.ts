import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { launchWithProfile, newProfile, removeProfile, useBrowser } from "../browser.js";
import { box, button, draftOf, draftSays, openFaultPage, outboxSays } from "./fault-page.js";
import { proves } from "./ledger.js";
import { useFaultSite } from "./page-server.js";

const site = useFaultSite();
const { watch, expectComplaint } = useBrowser();

const secret = "PLAINTEXT-OF-A";
const plain = "KEPT-AS-IT-IS";
const words = "passphrase=one-of-a";
const storages: readonly string[] = ["IndexedDB", "Local Storage", "Session Storage"];

describe("a computer that two people use", () => {
  it(
    "shows the second nothing of the first, keeps nothing of it to be read, and tells the first what is unsent",
    proves(25, async () => {
      expectComplaint(/net::ERR_/);
      const profile = newProfile();
      try {
        const { context } = await launchWithProfile(profile);
        await watch(context);
        const first = await openFaultPage(await context.newPage(), site.address(`person=a&${words}`));
        await box(first).fill(secret);
        await draftSays(first, { status: "saved" });
        await first.route("**/records/**", (route) => route.abort());
        await button(first, "send").click();
        await outboxSays(first, { unsent: 1, entries: [{ status: "waiting" }] });
        await box(first).fill(`${secret} AGAIN`);
        await draftSays(first, { status: "saved" });
        await first.close();

        const other = await openFaultPage(await context.newPage(), site.address("person=b"));
        expect((await draftOf(other)).found).toBeUndefined();
        await outboxSays(other, { unsent: 0, entries: [] });
        await other.close();
        // Who guesses the address, without the passphrase.
        const guessed = await openFaultPage(await context.newPage(), site.address("person=a&passphrase=another"));
        await draftSays(guessed, { locked: "note" });
        expect(JSON.stringify(await draftOf(guessed))).not.toContain(secret);
        await guessed.close();

        const again = await context.newPage();
        await again.route("**/records/**", (route) => route.abort());
        await openFaultPage(again, site.address(`person=a&${words}`));
        await draftSays(again, { found: { title: `${secret} AGAIN` } });
        await outboxSays(again, { unsent: 1, entries: [{ status: "waiting", body: { title: secret } }] });
        await again.close();
        await context.close();
        expect(filesWith(profile, secret)).toEqual([]);
      } finally {
        removeProfile(profile);
      }
    }),
  );

  it(
    "keeps no sensitive answer that nobody asked it to keep, and counts for each what is unsent",
    proves(25, async () => {
      expectComplaint(/net::ERR_/);
      const profile = newProfile();
      try {
        const { context } = await launchWithProfile(profile);
        await watch(context);
        const page = await openFaultPage(await context.newPage(), site.address("person=a&form=visit"));
        await box(page, "สุขภาพ").fill(secret);
        await box(page, "ชื่อ").fill(plain);
        await draftSays(page, { status: "saved", leftOut: ["health"] });
        await page.reload();
        await draftSays(page, { found: { title: plain } });
        await page.close();
        const sender = await openFaultPage(await context.newPage(), site.address("person=a"));
        await sender.route("**/records/**", (route) => route.abort());
        await box(sender).fill("ยังไม่ได้ส่ง");
        await button(sender, "send").click();
        await outboxSays(sender, { unsent: 1 });
        const other = await openFaultPage(await context.newPage(), site.address("person=b"));
        await outboxSays(other, { unsent: 0 });
        await context.close();
        expect(filesWith(profile, secret)).toEqual([]);
        // What is kept as it is would be seen.
        expect(filesWith(profile, plain)).not.toEqual([]);
      } finally {
        removeProfile(profile);
      }
    }),
  );

  it(
    "has nothing of what was typed where it is said to be shared: not in another tab, and not when the browser is opened again",
    proves(25, async () => {
      expectComplaint(/net::ERR_/);
      const profile = newProfile();
      try {
        const first = await launchWithProfile(profile);
        await watch(first.context);
        const page = await openFaultPage(await first.context.newPage(), site.address("person=a&shared"));
        await box(page).fill(secret);
        await draftSays(page, { status: "saved" });
        await page.route("**/records/**", (route) => route.abort());
        await button(page, "send").click();
        await page.reload();
        await draftSays(page, { found: { title: secret } });
        await outboxSays(page, { unsent: 0, entries: [] });
        const other = await openFaultPage(await first.context.newPage(), site.address("person=a"));
        expect((await draftOf(other)).found).toBeUndefined();
        await first.context.close();
        const again = await launchWithProfile(profile);
        await watch(again.context);
        const opened = await openFaultPage(await again.context.newPage(), site.address("person=a"));
        expect((await draftOf(opened)).found).toBeUndefined();
        await outboxSays(opened, { unsent: 0, entries: [] });
        await again.context.close();
        expect(filesWith(profile, secret, ["IndexedDB", "Local Storage"])).toEqual([]);
      } finally {
        removeProfile(profile);
      }
    }),
  );
});

/** The files of a site's storage in which a text stands, in either encoding. */
function filesWith(profile: string, text: string, kinds = storages): readonly string[] {
  const folders = kinds.map((name) => join(profile, "Default", name));
  const files = folders.flatMap((folder) => {
    try {
      const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    } catch {
      // Nothing of that kind was stored.
      return [];
    }
  });
  expect(files.length, "files of the site's storage").toBeGreaterThan(0);
  return files.filter((file) => {
    const bytes = readFileSync(file);
    return bytes.includes(Buffer.from(text, "utf8")) || bytes.includes(Buffer.from(text, "utf16le"));
  });
}
