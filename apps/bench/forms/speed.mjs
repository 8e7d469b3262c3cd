import { mount } from "../kits/browser.mjs";
import { fieldsOf } from "./fixture.mjs";
import { addLabel, firstText } from "./words.mjs";

/** @typedef {import("playwright-core").Page} Page @typedef {import("playwright-core").CDPSession} Session */
/** @typedef {{ task: number, script: number, drawn: number }} Work milliseconds: all, script, and script with style and layout */

const QUIET = 250;
const LETTERS = [..."ครอบครัวอบอุ่นชุมชนเข้มแข็ง"].slice(0, 20);
const FIELDS = fieldsOf().length;
const ROWS = 100;
const FEW_ROWS = 10;

/** The form on a fresh page: shown, written in, sent empty with an error at every field, written in again. @param {Page} page */
export async function formSpeed(page) {
  const session = await page.context().newCDPSession(page);
  const shown = await spent(page, session, () => mount(page, "form", {}));
  const key = await keyWork(page, session, 1);
  const rendered = await renderedPerKey(page, 2);
  for (const text of [1, 2]) await firstText(page, text).fill("");
  const sent = await spent(page, session, () =>
    page.evaluate("document.querySelector('[type=submit], .sd-navigation__complete-btn').click()"),
  );
  await page.waitForFunction(`kit.errors().length === ${FIELDS}`);
  const wrongKey = await keyWork(page, session, 3);
  return {
    shown: shown.task,
    keyTask: key.task,
    keyScript: key.script,
    keyDrawn: key.drawn,
    rendered,
    sent: sent.task,
    wrongKey: wrongKey.script,
  };
}

/**
 * What a page holds more once the form is shown, and how much of it is the form's own: given back when it is taken away. The
 * rest is code that was run for the first time. @param {Page} page
 */
export async function memory(page) {
  const session = await page.context().newCDPSession(page);
  const empty = await heldBy(session);
  await mount(page, "form", {});
  const shown = await heldBy(session);
  await page.evaluate("kit.unmount()");
  await page.waitForTimeout(QUIET);
  const after = await heldBy(session);
  return { held: (shown - empty) / 1e6, own: (shown - after) / 1e6 };
}

/** A thousand fields: shown, and written in. @param {Page} page */
export async function largeSpeed(page) {
  const session = await page.context().newCDPSession(page);
  const shown = await spent(page, session, () => mount(page, "form", {}));
  const key = await keyWork(page, session, 1);
  return { shown: shown.task, keyScript: key.script, keyDrawn: key.drawn };
}

/** A hundred rows of five columns, added one by one: all of them, the first ten and the last ten. @param {Page} page */
export async function rowsSpeed(page) {
  const session = await page.context().newCDPSession(page);
  await mount(page, "rows", {});
  const add = (/** @type {number} */ count) =>
    spent(page, session, () =>
      page.evaluate(`(async () => {
        const isAdd = (button) => button.textContent.includes(${JSON.stringify(addLabel)}) || button.matches(".bench-add");
        for (let row = 0; row < ${count}; row += 1) {
          [...document.querySelectorAll("button, input[type=button], [role=button]")].findLast(isAdd).click();
          await new Promise((done) => setTimeout(done));
          document.body.getBoundingClientRect();
        }
      })()`),
    );
  const first = await add(FEW_ROWS);
  const middle = await add(ROWS - 2 * FEW_ROWS);
  const last = await add(FEW_ROWS);
  const boxes = /** @type {number} */ (await page.evaluate("document.querySelectorAll('input[type=checkbox]').length"));
  if (boxes < ROWS) throw new Error(`There are ${boxes} rows and not ${ROWS}.`);
  return { added: first.task + middle.task + last.task, growth: last.task / first.task };
}

/** What a letter costs, in a text that no rule reads. @param {Page} page @param {Session} session @param {number} text */
async function keyWork(page, session, text) {
  await firstText(page, text).focus();
  // The first letter may do what is done once.
  await page.keyboard.insertText("ก");
  const work = await spent(page, session, async () => {
    for (const letter of LETTERS) {
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(20);
    }
  });
  const each = (/** @type {number} */ all) => all / LETTERS.length;
  return { task: each(work.task), script: each(work.script), drawn: each(work.drawn) };
}

/**
 * How many components React rendered for a letter, by what it notes in its own tree: the flag its developer tools read.
 * @param {Page} page @param {number} text @returns {Promise<number>}
 */
async function renderedPerKey(page, text) {
  await firstText(page, text).focus();
  await page.keyboard.insertText("ก");
  await page.waitForTimeout(QUIET);
  await page.evaluate("globalThis.rendered = 0");
  await page.keyboard.insertText("ข");
  await page.waitForTimeout(QUIET);
  return page.evaluate("globalThis.rendered");
}

/** Put in before React loads: counts the components that were rendered in each commit. */
export const countRenders = `
globalThis.rendered = 0;
globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
  supportsFiber: true, isDisabled: false, renderers: new Map(),
  inject: () => 1, checkDCE() {}, onCommitFiberUnmount() {}, onPostCommitFiberRoot() {}, onScheduleFiberRoot() {},
  onCommitFiberRoot(_id, { current }) {
    const isComponent = (tag) => tag === 0 || tag === 1 || tag === 11 || tag === 14 || tag === 15;
    const visit = (fiber) => {
      for (let child = fiber.child; child; child = child.sibling) {
        const before = child.alternate;
        if (isComponent(child.tag) && (child.flags & 1) !== 0) globalThis.rendered += 1;
        if (before === null || child.child !== before.child) visit(child);
      }
    };
    visit(current);
  },
};`;

/**
 * What the page's thread does while `act` lasts and shortly after, without what it does when nothing happens.
 * @param {Page} page @param {Session} session @param {() => Promise<unknown>} act @returns {Promise<Work>}
 */
async function spent(page, session, act) {
  const idle = await work(session);
  await page.waitForTimeout(QUIET);
  const before = await work(session);
  await act();
  await page.waitForTimeout(QUIET);
  const after = await work(session);
  return {
    task: Math.max(0, after.task - before.task - (before.task - idle.task)),
    script: after.script - before.script,
    drawn: after.drawn - before.drawn,
  };
}

/** The work of the page's thread until now. @param {Session} session @returns {Promise<Work>} */
async function work(session) {
  // The thread's own clock: on a shared machine what others do is not counted.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (/** @type {string} */ wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
  const script = of("ScriptDuration");
  return { task: of("TaskDuration"), script, drawn: script + of("RecalcStyleDuration") + of("LayoutDuration") };
}

/** Bytes held after a collection. @param {Session} session */
async function heldBy(session) {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const order = [...numbers].sort((a, b) => a - b);
  return order[Math.floor(order.length / 2)] ?? 0;
}
