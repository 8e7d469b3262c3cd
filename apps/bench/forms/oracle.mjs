import { isDeepStrictEqual } from "node:util";
import { mount } from "../kits/browser.mjs";
import { enter } from "./drive.mjs";
import { answersOf, at, fieldsOf, recordOf } from "./fixture.mjs";

/** @typedef {import("playwright-core").Page} Page */

const fields = fieldsOf();
const MOST_SAID = 3;
/** Words that are nobody's error: the head of a list, a library's own mark. */
const MOST_FOREIGN = 50;

/** What is entered, and what has to come of it: a record, or errors at fields. */
const cases = [
  { name: "everything shown", seed: 0, hiding: 0, spoilt: [] },
  { name: "four texts hidden, some answers too early, too large or missing", seed: 5, hiding: 2, spoilt: spoilt() },
];

/**
 * Uses the form as a person would, and says in which it is not like the others. An empty list is a form worth measuring.
 * @param {string} name @param {() => Promise<Page>} open
 */
export async function wrongWith(name, open) {
  /** @type {string[]} */
  const wrong = [];
  const page = await open();
  await mount(page, "form", {});
  await submit(page);
  // What is empty is wrong, everywhere: all of it is said at once.
  wrong.push(
    ...differences(
      "empty",
      await errorsOf(page),
      fields.map(({ path }) => path),
    ),
  );
  // Thai takes longer to lay out than English: who is compared says it in Thai.
  const words = /** @type {string} */ (await page.evaluate("document.body.innerText"));
  const foreign = words.match(/[A-Za-z]{3,}/g) ?? [];
  if (foreign.length > MOST_FOREIGN) wrong.push(`empty: errors are not said in Thai (${foreign.slice(0, 5)})`);
  await page.close();
  for (const one of cases) {
    const { answers, errors } = expected(one);
    const page = await open();
    await mount(page, "form", {});
    await fill(page, answers);
    await submit(page);
    if (errors.length > 0) wrong.push(...differences(one.name, await errorsOf(page), errors));
    // Mended, it is sent.
    const mended = { ...answersOf(fields, one) };
    const left = Object.fromEntries(
      Object.entries(mended).filter(([path, value]) => !isDeepStrictEqual(answers[path], value)),
    );
    if (errors.length > 0) {
      await fill(page, left);
      await submit(page);
    }
    const sent = await page.evaluate("kit.submitted");
    const record = recordOf(fields, mended);
    for (const { path } of fields) {
      if (isDeepStrictEqual(at(sent, path), at(record, path))) continue;
      wrong.push(`${one.name}: ${path} is ${JSON.stringify(at(sent, path))}, not ${JSON.stringify(at(record, path))}`);
    }
    await page.close();
  }
  const said = wrong.slice(0, MOST_SAID).map((text) => `${name}: ${text}`);
  return wrong.length > MOST_SAID ? [...said, `${name}: and ${wrong.length - MOST_SAID} more`] : said;
}

function spoilt() {
  return /** @type {const} */ ([
    ["text3", undefined],
    ["number5", undefined],
    ["number7", 2_000_000],
    ["date2", "2020-01-11"],
    ["date4", "2020-02-12"],
    ["select20", undefined],
    ["multi2", undefined],
    ["radio3", undefined],
    ["boolean7", undefined],
    ["text50", undefined],
    ["place.part4", undefined],
    ["textarea2", undefined],
  ]);
}

/** @param {(typeof cases)[number]} one */
function expected({ spoilt, ...options }) {
  const answers = { ...answersOf(fields, options) };
  for (const [path, value] of spoilt) {
    if (value === undefined) delete answers[path];
    else answers[path] = value;
  }
  // The sum of two millions is too large itself.
  const errors = new Set([...spoilt.map(([path]) => String(path)), ...(spoilt.length > 0 ? ["number24"] : [])]);
  return { answers, errors: fields.map(({ path }) => path).filter((path) => errors.has(path)) };
}

/** @param {Page} page @param {Record<string, unknown>} answers */
export async function fill(page, answers) {
  const places = /** @type {import("./drive.mjs").Places} */ (await page.evaluate("kit.places()"));
  const dates = /** @type {"iso"} */ (await page.evaluate("kit.dates"));
  for (const field of fields) {
    const place = places[field.path];
    if (field.path in answers && place) await enter(page, field, answers[field.path], place, dates);
  }
}

/** @param {Page} page */
export async function submit(page) {
  await page.evaluate("document.activeElement?.blur()");
  await page.locator("[type=submit], .sd-navigation__complete-btn").first().click();
  await page.waitForTimeout(400);
}

/** @param {Page} page */
export function errorsOf(page) {
  return /** @type {Promise<string[]>} */ (page.evaluate("kit.errors()"));
}

/** @param {string} what @param {readonly string[]} found @param {readonly string[]} wanted */
function differences(what, found, wanted) {
  const missing = wanted.filter((path) => !found.includes(path));
  const extra = found.filter((path) => !wanted.includes(path));
  return [
    ...(missing.length > 0 ? [`${what}: no error at ${missing.slice(0, 5)} (${missing.length})`] : []),
    ...(extra.length > 0 ? [`${what}: an error at ${extra.slice(0, 5)} (${extra.length})`] : []),
  ];
}
