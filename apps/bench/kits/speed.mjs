import { mount } from "./browser.mjs";
import { kinds, rowsOf, words } from "./content.mjs";

/** @typedef {import("playwright-core").Page} Page @typedef {import("playwright-core").CDPSession} Session */
/** @typedef {Awaited<ReturnType<typeof import("./content.mjs").subdistricts>>} Places */

/** A name typed letter by letter: many are found by the first, a few by all. */
const TYPED = [..."แม่กา"];
const QUIET = 350;
const STEPS = 60;

/** The form on a fresh page: shown, written in, and what it holds in memory. @param {Page} page @param {Places} places */
export async function formSpeed(page, places) {
  const session = await page.context().newCDPSession(page);
  const empty = await heldBy(session);
  const shown = await spent(page, session, () => mount(page, "form", { words, kinds, places, rows: rowsOf(20) }));
  const held = (await heldBy(session)) - empty;
  await page.getByLabel(words.name, { exact: true }).first().focus();
  const keys = await busyPerKey(page, session, [..."ครอบครัวอบอุ่น"].slice(0, 8));
  return { shown, key: median(keys), held: held / 1e6 };
}

/** 7,436 options: opened, and searched letter by letter. @param {Page} page @param {Places} places */
export async function placesSpeed(page, places) {
  const session = await page.context().newCDPSession(page);
  const empty = await heldBy(session);
  await mount(page, "places", { label: words.place, places });
  const input = page.getByLabel(words.place, { exact: true }).first();
  // To find where it stands on the screen is none of its work.
  const { x, y, height } = (await input.boundingBox()) ?? { x: 0, y: 0, height: 0 };
  const opened = await spent(page, session, async () => {
    await page.mouse.click(x + 24, y + height / 2);
    // Some open at a press, some at an arrow.
    if (!(await page.evaluate("!!document.querySelector('[aria-expanded=true]')")))
      await page.keyboard.press("ArrowDown");
  });
  const keys = await busyPerKey(page, session, TYPED);
  await page.getByText(/แม่กา/).last().waitFor();
  const held = (await heldBy(session)) - empty;
  return { opened, key: median(keys), slowest: Math.max(...keys), held: held / 1e6 };
}

/** 100,000 rows: shown, and scrolled by the wheel. @param {Page} page */
export async function rowsSpeed(page) {
  const session = await page.context().newCDPSession(page);
  const empty = await heldBy(session);
  // Made on the page: nobody sends a hundred thousand rows through a test's wire.
  const shown = await spent(page, session, () => page.evaluate(`kit.mount("rows", { rows: (${rowsOf})(100_000) })`));
  const held = (await heldBy(session)) - empty;
  await page.evaluate(watchFrames);
  await page.mouse.move(400, 500);
  const before = await busyTime(session);
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(0, 1500);
    await page.waitForTimeout(16);
  }
  await page.waitForTimeout(QUIET);
  const scrolling = ((await busyTime(session)) - before) / STEPS;
  const { frames, blank, blankAtRest } = /** @type {{ frames: number, blank: number, blankAtRest: boolean }} */ (
    await page.evaluate("kit.frames()")
  );
  if (blankAtRest) throw new Error("No rows stand where the wheel has stopped: the blank frames cannot be judged.");
  return { shown, held: held / 1e6, blank: (100 * blank) / frames, scrolling };
}

/**
 * On the page: looks, as soon as a frame is painted, whether rows with words stand from the top to the foot of what is seen.
 */
const watchFrames = `(() => {
  const { port1, port2 } = new MessageChannel();
  const hidden = (element) => element ? element.scrollHeight - element.clientHeight : 1000;
  const region = [...document.querySelectorAll("*")].reduce((most, one) => hidden(one) > hidden(most) ? one : most, undefined);
  let frames = 0, blank = 0, going = true, last = region.scrollTop;
  const isBlank = () => {
    const page = region === document.documentElement;
    const { top, bottom } = page ? { top: 0, bottom: innerHeight } : region.getBoundingClientRect();
    const rows = [...document.querySelectorAll("tr, [role=row], .ant-table-row")]
      .filter((row) => row.textContent.trim() !== "")
      .map((row) => row.getBoundingClientRect());
    for (let y = top + 80; y < Math.min(bottom, innerHeight) - 24; y += 60)
      if (!rows.some((row) => row.top <= y && y <= row.bottom)) return true;
    return false;
  };
  port1.onmessage = () => {
    if (region.scrollTop !== last) {
      frames += 1;
      if (isBlank()) blank += 1;
    }
    last = region.scrollTop;
  };
  const next = () => { port2.postMessage(0); if (going) requestAnimationFrame(next); };
  requestAnimationFrame(next);
  kit.frames = () => { going = false; return { frames: Math.max(frames, 1), blank, blankAtRest: isBlank() }; };
})()`;

/** The work of the page's thread for each letter, with all that follows it. @param {Page} page @param {Session} session @param {readonly string[]} letters */
async function busyPerKey(page, session, letters) {
  const times = [];
  for (const letter of letters) times.push(await spent(page, session, () => page.keyboard.insertText(letter)));
  return times;
}

/**
 * What the page's thread does while `act` lasts and shortly after, without what it does when nothing happens: an open list
 * that looks every frame where its box is does so before the act or after it, and neither is the act's work.
 * @param {Page} page @param {Session} session @param {() => Promise<unknown>} act
 */
async function spent(page, session, act) {
  const idle = await busyTime(session);
  await page.waitForTimeout(QUIET);
  const before = await busyTime(session);
  await act();
  await page.waitForTimeout(QUIET);
  const after = await busyTime(session);
  await page.waitForTimeout(QUIET);
  const idleAfter = (await busyTime(session)) - after;
  return Math.max(0, after - before - Math.max(before - idle, idleAfter));
}

/** Milliseconds in which the page's thread did something. @param {Session} session */
async function busyTime(session) {
  return (await metric(session, "TaskDuration")) * 1000;
}

/** Bytes held after a collection. @param {Session} session */
async function heldBy(session) {
  await session.send("HeapProfiler.collectGarbage");
  return metric(session, "JSHeapUsedSize");
}

/** @param {Session} session @param {string} wanted */
async function metric(session, wanted) {
  // The thread's own clock: on a shared machine what others do is not counted.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const order = [...numbers].sort((a, b) => a - b);
  return order[Math.floor(order.length / 2)] ?? 0;
}
