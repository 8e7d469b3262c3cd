import { describe, expect, it } from "vitest";
import { useBrowser } from "../browser.js";
import { box, button, draftSays, openFaultPage } from "./fault-page.js";
import { proves } from "./ledger.js";
import { useFaultSite } from "./page-server.js";

const site = useFaultSite();
const { visit } = useBrowser();

/** Texts that programs change on the way, by what is odd about them. */
const odd: Readonly<Record<string, string>> = {
  "fifty thousand letters": "ก่อนหน้านี้".repeat(5_000).slice(0, 50_000),
  "emoji of several parts": "ครอบครัว 👨‍👩‍👧‍👦 บ้าน 🏡 ธง 🇹🇭",
  "zero-width spaces": "คำ\u200bไทย\u200cต่อ\u200dกัน",
  "accents in one letter and in two": "caf\u00e9 cafe\u0301 กํา กำ",
  "marks in an odd order": "ก\u0e48\u0e34 ก\u0e34\u0e48 เเม่ แม่",
};

describe("a text that is odd", () => {
  it(
    "is kept and comes back letter by letter as it was",
    proves(24, async (tell) => {
      const somebody = await visit();
      for (const [what, text] of Object.entries(odd)) {
        const page = await openFaultPage(
          await somebody.newPage(),
          site.address(`person=${Object.keys(odd).indexOf(what)}`),
        );
        await box(page).focus();
        await page.keyboard.insertText(text);
        expect(await box(page).inputValue(), what).toBe(text);
        await draftSays(page, { status: "saved" });
        await page.reload();
        await button(page, "restore").click();
        await expect.poll(() => box(page).inputValue()).toBe(text);
        tell();
      }
    }),
  );

  it(
    "while it is composed letter by letter is not disturbed by being kept",
    proves(24, async () => {
      const page = await openFaultPage(await (await visit()).newPage(), site.address());
      await box(page).focus();
      const control = await page.context().newCDPSession(page);
      const word = "สำนักงานที่ปรึกษา";
      for (let end = 1; end <= word.length; end += 1) {
        const text = word.slice(0, end);
        await control.send("Input.imeSetComposition", { text, selectionStart: end, selectionEnd: end });
        // Long enough for the draft to be written in the middle of the word, now and then.
        await page.waitForTimeout(60);
      }
      await control.send("Input.insertText", { text: word });
      expect(await box(page).inputValue()).toBe(word);
      await draftSays(page, { status: "saved" });
      await page.reload();
      await button(page, "restore").click();
      await expect.poll(() => box(page).inputValue()).toBe(word);
    }),
  );
});
