import type { Locator, Page } from "playwright-core";

// As fast as a quick typist, in the middle of a word.
const LETTER_EVERY_MS = 40;
const letters = "ข้อตกลงความร่วมมือที่กำลังพิมพ์อยู่ ยังไม่ได้กดบันทึก";

/** Somebody at work in a box, until stopped. */
export interface Typing {
  /** Settles with everything the box held, in order, and since when. */
  stop(): Promise<readonly Typed[]>;
}

/** A text the box held. */
export interface Typed {
  readonly text: string;
  /** The moment before its last letter was pressed, of `performance.now()`. */
  readonly at: number;
  /** The page said that the letter arrived. One that did not may have arrived all the same. */
  arrived: boolean;
}

/** Types into a box behind what is there until stopped, or until the page is gone. */
export function typingInto(page: Page, box: Locator): Typing {
  const typed: Typed[] = [];
  let isStopped = false;
  const done = (async () => {
    await box.focus();
    await box.press("End");
    let text = await box.inputValue();
    typed.push({ text, at: Number.NEGATIVE_INFINITY, arrived: true });
    for (let count = 0; !isStopped; count += 1) {
      const letter = letters.charAt(count % letters.length);
      text += letter;
      const one = { text, at: performance.now(), arrived: false };
      typed.push(one);
      await page.keyboard.insertText(letter);
      one.arrived = true;
      await new Promise((resolve) => setTimeout(resolve, LETTER_EVERY_MS));
    }
  })().catch(() => undefined);
  return {
    async stop() {
      isStopped = true;
      await done;
      return typed;
    },
  };
}

/** What is missing of what was typed before `died`, and whether what came back was ever there. */
export function lossOf(typed: readonly Typed[], died: number, restored: string): { lostMs: number; isWrong: boolean } {
  const at = typed.findLastIndex(({ text }) => text === restored);
  if (at === -1) return { lostMs: 0, isWrong: true };
  const firstLost = typed.slice(at + 1).find(({ arrived }) => arrived);
  return { lostMs: firstLost === undefined ? 0 : Math.max(0, died - firstLost.at), isWrong: false };
}
