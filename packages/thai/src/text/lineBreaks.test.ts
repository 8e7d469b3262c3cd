import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepTogether, protectedNames } from "./index.js";

// What a browser makes of a text only a browser can say: these tests lay out lines in Chromium, in Sarabun at 16 px.

const REPORT =
  "สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพ (สสส.) และสำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา " +
  "ร่วมกับองค์การบริหารส่วนตำบลแม่กา เทศบาลตำบลบ้านต๋อม และภาคีเครือข่ายอื่น ๆ ในพื้นที่ จัดเวทีเมื่อวันที่ 19 ก.ค. 2562 " +
  "เวลา 13.00 น. โดยอาศัยความร่วมมือของท้องถิ่น ดูแลผู้สูงอายุที่เป็นเบาหวานและความดันโลหิตสูง รวมกว่า 70 คน 10 ตำบล " +
  "ใช้งบประมาณ 1,234,500 บาท ตาม พ.ร.บ. การสาธารณสุข พ.ศ. 2535 และกฎหมายอื่น ๆ ที่เกี่ยวข้อง";

const WIDTHS = Array.from({ length: 301 }, (_, step) => 60 + step);

/** In the page: where in `text` a new line begins, for each width. Invisible characters have no place and are passed over. */
const LINE_STARTS = `([text, widths]) => {
  const paragraph = document.querySelector("p");
  paragraph.textContent = text;
  const range = document.createRange();
  return widths.map((width) => {
    paragraph.style.width = width + "px";
    const starts = [];
    let lowest;
    for (let at = 0; at < text.length; at += 1) {
      range.setStart(paragraph.firstChild, at);
      range.setEnd(paragraph.firstChild, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      if (lowest !== undefined && box.top > lowest + 8) starts.push(at);
      lowest = Math.max(lowest ?? box.top, box.top);
    }
    return starts;
  });
}`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { chromiumArgs, findChromium } = (await import(
    new URL("../../../../.ci/chromium.mjs", import.meta.url).href
  )) as { chromiumArgs: readonly string[]; findChromium: () => Promise<string> };
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs] });
  page = await browser.newPage();
  await page.setContent(
    `<html lang="th"><style>${await fontFace("thai")}${await fontFace("latin")} p { font: 16px/1.8 Sarabun; margin: 0 }</style><p>กa</p>`,
  );
  expect(await page.evaluate("document.fonts.load('16px Sarabun', 'กa').then((faces) => faces.length)")).toBe(2);
});

afterAll(async () => {
  await browser?.close();
});

async function fontFace(subset: string): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const file = await readFile(resolve(`@fontsource/sarabun/files/sarabun-${subset}-400-normal.woff2`), "base64");
  const range = subset === "thai" ? "U+0E00-0E7F" : "U+0000-00FF";
  return `@font-face { font-family: Sarabun; src: url(data:font/woff2;base64,${file}); unicode-range: ${range} }`;
}

/** Line starts of `shown` at each width, as positions in the text it was made from. */
async function lineStarts(shown: string, widths: readonly number[] = [1]): Promise<readonly (readonly number[])[]> {
  const starts = (await page.evaluate(`(${LINE_STARTS})(${JSON.stringify([shown, widths])})`)) as number[][];
  return starts.map((line) => line.map((at) => shown.slice(0, at).replace(/[\u200B\u2060]/g, "").length));
}

/** At a width of one pixel every place where a line may end is taken. */
async function breaksOf(shown: string): Promise<readonly number[]> {
  return (await lineStarts(shown)).flat();
}

/** Every position inside a name of a text, but for the places where the name may go on to the next line. */
function insideNames(text: string): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const name of protectedNames) {
    const parts = name.split("|");
    for (let found = text.indexOf(parts.join("")); found !== -1; found = text.indexOf(parts.join(""), found + 1)) {
      let at = found;
      for (const part of parts) {
        for (let within = 1; within < part.length; within += 1) inside.add(at + within);
        at += part.length;
      }
    }
  }
  return inside;
}

function widthsWhere(lines: readonly (readonly number[])[], isWrong: (start: number) => boolean): number {
  return lines.filter((starts) => starts.some(isWrong)).length;
}

describe("lines in a browser, 60 to 360 px wide", () => {
  it("break names, begin with ๆ and part numbers from their units, unless the text is kept together", async () => {
    const before = await lineStarts(REPORT, WIDTHS);
    const after = await lineStarts(keepTogether(REPORT), WIDTHS);
    const inside = insideNames(REPORT);
    const faults = {
      nameCut: (start: number) => inside.has(start),
      beginsWithRepetition: (start: number) => REPORT[start] === "ๆ",
      unitAlone: (start: number) =>
        /^(?:คน|ตำบล|บาท|น\.|ก\.ค\.|2535)/.test(REPORT.slice(start)) && REPORT[start - 1] === " ",
    };
    for (const [fault, isFault] of Object.entries(faults)) {
      expect([fault, widthsWhere(before, isFault) > 0], "else this proves nothing").toEqual([fault, true]);
      expect([fault, widthsWhere(after, isFault)]).toEqual([fault, 0]);
    }
  });

  it("are otherwise what they were: no new place to break, and each that went was inside a name or before a unit", async () => {
    const shown = keepTogether(REPORT);
    const before = new Set(await breaksOf(REPORT));
    const after = new Set(await breaksOf(shown));
    expect([...after].filter((at) => !before.has(at))).toEqual([]);
    const inside = insideNames(REPORT);
    const gone = [...before].filter((at) => !after.has(at));
    expect(gone.filter((at) => !inside.has(at) && REPORT[at - 1] !== " ")).toEqual([]);
  });

  it("keep every name whole between other words, with a place to break at each end and where it says so", async () => {
    let cutBefore = 0;
    for (const name of protectedNames) {
      const parts = name.split("|");
      const text = `การ${parts.join("")}และ`;
      const breaks = await breaksOf(keepTogether(text));
      const expected = [3];
      for (const part of parts) expected.push((expected.at(-1) ?? 0) + part.length);
      expect([name, breaks]).toEqual([name, expected]);
      const inside = insideNames(text);
      if ((await breaksOf(text)).some((at) => inside.has(at))) cutBefore += 1;
    }
    expect(cutBefore).toBeGreaterThan(protectedNames.length / 2);
  });

  it("are as long as before: what is inserted has no width and changes no letter", async () => {
    const width = (text: string) =>
      page.evaluate(
        `(() => { const p = document.querySelector("p"); p.style.cssText = "width: max-content; white-space: nowrap"; p.textContent = ${JSON.stringify(text)}; const { width } = p.getBoundingClientRect(); p.style.cssText = ""; return width; })()`,
      ) as Promise<number>;
    expect(await width(keepTogether(REPORT))).toBeCloseTo(await width(REPORT), 0);
  });
});
