import { describe, expect, it } from "vitest";
import { useBrowser } from "../browser.js";
import { box, button, type DraftSays, draftOf, draftSays, openFaultPage } from "./fault-page.js";
import { proves, trialsInAll } from "./ledger.js";
import { useFaultSite } from "./page-server.js";

const site = useFaultSite();
const { visit, expectComplaint } = useBrowser();

/** Somebody who typed these into the page of an address, and closed it. */
async function left(query: string, answers: Readonly<Record<string, string>>) {
  const somebody = await visit();
  const page = await openFaultPage(await somebody.newPage(), site.address(query));
  for (const [name, text] of Object.entries(answers)) await box(page, name).fill(text);
  await draftSays(page, { status: "saved" });
  await page.close();
  return somebody;
}

describe("a form that changed while somebody had a draft of it", () => {
  it(
    "without a migration takes what it knows by name, and shows and keeps the rest",
    proves(11, async () => {
      const somebody = await left("form=note", { ชื่อ: "ชื่อที่กรอกไว้", เนื้อความ: "เนื้อความเดิม" });
      const page = await openFaultPage(await somebody.newPage(), site.address("form=renamed"));
      await draftSays(page, { found: { title: "ชื่อที่กรอกไว้", body: "เนื้อความเดิม" } });
      await button(page, "restore").click();
      await expect.poll(() => box(page, "ชื่อ").inputValue()).toBe("ชื่อที่กรอกไว้");
      await draftSays(page, { unmatched: [{ path: ["body"], value: "เนื้อความเดิม" }] });
      await draftSays(page, { status: "saved" });
      // The draft with the answer that has no place stays until somebody says that it may go.
      expect(await page.evaluate(everythingKept)).toContain("เนื้อความเดิม");
    }),
  );

  it(
    "and was rolled back since leaves the newer draft as it is, and says so",
    proves(12, async () => {
      const somebody = await left("form=renamed", { ชื่อ: "กรอกในรุ่นใหม่", ข้อความ: "ข้อความของรุ่นใหม่" });
      const page = await openFaultPage(await somebody.newPage(), site.address("form=note"));
      await draftSays(page, { newer: true });
      await button(page, "restore").click();
      await box(page, "ชื่อ").fill("กรอกในรุ่นเก่า");
      await draftSays(page, { status: "saved" });
      expect(await box(page, "ชื่อ").inputValue()).toBe("กรอกในรุ่นเก่า");
      await page.close();
      const again = await openFaultPage(await somebody.newPage(), site.address("form=renamed"));
      expect(await again.evaluate(everythingKept)).toContain("ข้อความของรุ่นใหม่");
    }),
  );
});

// A character of the stored text is another one, or the text ends early.
const damages = Math.ceil(trialsInAll / 5);

describe("a draft that was damaged", () => {
  it(
    "is never put into the form, is said to be there, and the form works",
    proves(13, async (tell) => {
      const typed = { title: "ร่างก่อนเสียหาย", body: "อ่านได้ทุกตัวอักษร" };
      const somebody = await left("", { ชื่อ: typed.title, เนื้อความ: typed.body });
      const isWhole = ({ found }: DraftSays) => found?.title === typed.title && found.body === typed.body;
      // A page of the same site with none of our code on it.
      expectComplaint(/status of 404/);
      // Written back as it was it is found: what is not found below is not found because it is damaged.
      for (let trial = -1; trial < damages; trial += 1) {
        const page = await somebody.newPage();
        await page.goto(`${site.origin}/nothing-here.css`);
        await page.evaluate(damage, { trial, typed });
        await page.goto(site.address());
        await expect.poll(async () => isMet(await draftOf(page)), { timeout: 10_000 }).toBe(true);
        const says = await draftOf(page);
        if (trial === -1) expect(says).toMatchObject({ found: typed, unreadable: false });
        else tell({ isWrong: says.found !== undefined && !isWhole(says) });
        expect(await box(page).inputValue()).toBe("");
        await page.close();
      }
      const page = await openFaultPage(await somebody.newPage(), site.address());
      await box(page).fill("เริ่มใหม่");
      await draftSays(page, { status: "saved" });
    }),
  );
});

const isMet = ({ found, unreadable }: DraftSays) => found !== undefined || unreadable;

/** Everything in the database of drafts, as text. Runs in the page. */
function everythingKept(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("faults-a");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const all = database.transaction("drafts").objectStore("drafts").getAll();
      all.onsuccess = () => {
        database.close();
        resolve(JSON.stringify(all.result));
      };
    };
  });
}

/** Spoils the draft in one place, another one for each trial; trial -1 leaves it whole. Runs in the page. */
function damage({ trial, typed }: { readonly trial: number; readonly typed: object }): Promise<void> {
  localStorage.clear();
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("faults-a");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const drafts = database.transaction("drafts", "readwrite").objectStore("drafts");
      const reading = drafts.get("note");
      reading.onsuccess = () => {
        const { values: _, ...rest } = reading.result as { readonly values: unknown; readonly checksum: string };
        const text = JSON.stringify({ ...rest, values: typed });
        const isHarmless = trial === -1;
        const at = text.indexOf('"formId"') + ((trial * 7) % (text.length - text.indexOf('"formId"')));
        let spoilt: unknown;
        try {
          spoilt = JSON.parse(
            `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ (isHarmless ? 0 : 1))}${text.slice(at + 1)}`,
          );
        } catch {
          spoilt = { torn: text.slice(0, at) };
        }
        const put = drafts.put({ ...(spoilt as object), key: "note", whole: undefined });
        put.onsuccess = () => {
          database.close();
          resolve();
        };
        put.onerror = () => reject(put.error);
      };
    };
  });
}
