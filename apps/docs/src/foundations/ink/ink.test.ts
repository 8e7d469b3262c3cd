import type { Browser, Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { kitPage } from "./kitPage";

// Generous: a browser on a busy machine is slow, and no test here is about time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// Tone marks over upper vowels, vowels and the feet of ญ ฤ below: the tallest that Thai gets.
const STACKED = "ที่ปรึกษา กำลังใจ ฤๅษี ผู้ใหญ่บ้าน ญี่ปุ่น";

/** One specimen for each thing that holds words, as the kit's components render it. */
const SPECIMENS = [
  ["text", `<p class="saan-root">${STACKED}</p>`],
  ["small text", `<div class="saan-field"><div class="saan-field-hint">${STACKED}</div></div>`],
  ["label", `<label class="saan-field-label">${STACKED}</label>`],
  ["title", `<h2 class="saan-heading" style="font-size: var(--saan-size-title)">${STACKED}</h2>`],
  ["display", `<h1 class="saan-heading" style="font-size: var(--saan-size-display)">${STACKED}</h1>`],
  ["input", `<input class="saan-control saan-text-field" value="${STACKED}" />`],
  ["wrong input", `<input class="saan-control" aria-invalid="true" value="${STACKED}" />`],
  ["text area", `<textarea class="saan-control saan-text-area" rows="1">${STACKED}</textarea>`],
  ["select", `<select class="saan-control saan-select"><option>${STACKED}</option></select>`],
  ["button", `<button class="saan-button" data-variant="secondary">${STACKED}</button>`],
  ["small button", `<button class="saan-button" data-variant="secondary" data-size="small">${STACKED}</button>`],
  ["table cell", `<table><tr><td style="padding: 0">${STACKED}</td></tr></table>`],
  ["tag", `<span class="saan-tag">${STACKED}</span>`],
  ["option of a list", `<div class="saan-combobox-option">${STACKED}</div>`],
] as const;

const BODY = SPECIMENS.map(
  ([name, html]) =>
    `<div class="pair" data-name="${name}" style="padding: 40px; background: #fff">${html}<div class="free" style="margin-block-start: 40px"></div></div>`,
).join("");

let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ browser, page } = await kitPage(BODY));
  // Beside each specimen the same words in the same type, with all the room there is.
  await page.evaluate(`for (const pair of document.querySelectorAll(".pair")) {
    let part = pair.firstElementChild;
    while (part.firstElementChild && part.tagName !== "SELECT") part = part.firstElementChild;
    part.classList.add("specimen");
    const free = pair.querySelector(".free");
    free.textContent = ${JSON.stringify(STACKED)};
    const copy = () => {
      const { fontFamily, fontSize, fontWeight } = getComputedStyle(part);
      Object.assign(free.style, { fontFamily, fontSize, fontWeight, lineHeight: 4, whiteSpace: "nowrap" });
    };
    pair.copyType = copy;
  }`);
});

afterAll(async () => {
  await browser?.close();
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function pictures(): Promise<readonly [PNG, PNG]> {
  const shoot = async () => PNG.sync.read(await page.screenshot({ fullPage: true, animations: "disabled" }));
  const inked = await shoot();
  const style = await page.addStyleTag({ content: "* { -webkit-text-fill-color: transparent !important; }" });
  const blank = await shoot();
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  return [inked, blank];
}

/** The first and the last row of a picture with ink, in CSS pixels from the top of `box`: what text alone changes. */
function inkRows([inked, blank]: readonly [PNG, PNG], box: Box): { readonly top: number; readonly bottom: number } {
  const rows: number[] = [];
  for (let y = Math.floor(box.y * 2); y < Math.ceil((box.y + box.height) * 2); y += 1) {
    for (let x = Math.floor(box.x * 2); x < Math.ceil((box.x + box.width) * 2); x += 1) {
      const at = (y * inked.width + x) * 4;
      const change = [0, 1, 2].map((channel) =>
        Math.abs((inked.data[at + channel] ?? 0) - (blank.data[at + channel] ?? 0)),
      );
      if (Math.max(...change) > 40) {
        rows.push(y);
        break;
      }
    }
  }
  return { top: (rows[0] ?? Number.NaN) / 2 - box.y, bottom: ((rows.at(-1) ?? Number.NaN) + 1) / 2 - box.y };
}

describe.each(["looped", "loopless"])("stacked marks in %s text", (font) => {
  describe.each(["comfortable", "compact"])("at %s density", (density) => {
    it("are whole, inside their line and their box, and clear of the next line", async () => {
      await page.evaluate(`Object.assign(document.documentElement.dataset, ${JSON.stringify({ font, density })})`);
      await page.evaluate("document.querySelectorAll('.pair').forEach((pair) => pair.copyType())");
      await page.evaluate("document.fonts.ready.then(() => document.fonts.size)");
      const seen = await pictures();
      const boxes = (await page.evaluate(`[...document.querySelectorAll(".pair")].map((pair) => {
        const part = pair.querySelector(".specimen"), free = pair.querySelector(".free");
        // Edges as they are painted: on whole pixels of the screen.
        const boxOf = (element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          const [x, y, end, foot] = [left, top, right, bottom].map((edge) => Math.round(edge * 2) / 2);
          return { x, y, width: end - x, height: foot - y };
        };
        const { borderTopWidth, borderBottomWidth } = getComputedStyle(part);
        // Room above and below the specimen, where ink may be seen that sticks out.
        const box = boxOf(part), around = { ...box, y: box.y - 20, height: box.height + 40 };
        return { name: pair.dataset.name, around, free: boxOf(free), height: box.height,
          borders: [parseFloat(borderTopWidth), parseFloat(borderBottomWidth)] };
      })`)) as {
        name: string;
        around: Box;
        free: Box;
        height: number;
        fontFamily: string;
        borders: [number, number];
      }[];
      expect(boxes.map(({ name }) => name)).toEqual(SPECIMENS.map(([name]) => name));
      const faults = boxes.flatMap(({ name, around, free, height, borders }) => {
        const whole = inkRows(seen, free);
        const ink = inkRows(seen, around);
        const cut = whole.bottom - whole.top - (ink.bottom - ink.top);
        const above = ink.top - 20 - borders[0];
        const below = height - borders[1] - (ink.bottom - 20);
        // Half a pixel: the letters may stand between two pixels in one place and on one in the other.
        const isClear = above >= 0 && below >= 0 && above + below >= 1;
        return Math.abs(cut) <= 0.5 && isClear ? [] : [{ name, cut, above, below }];
      });
      expect(faults).toEqual([]);
    });
  });
});
