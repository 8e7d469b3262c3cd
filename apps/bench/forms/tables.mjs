import { exact, measured } from "../columns.mjs";
import { pageOf } from "./bundle.mjs";
import { contenders } from "./contenders.mjs";
import { wrongWith } from "./oracle.mjs";
import { countRenders, formSpeed, largeSpeed, median, memory, rowsSpeed } from "./speed.mjs";

/** @typedef {import("../measured.d.ts").Table} Table @typedef {import("../measured.d.ts").Column} Column @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../kits/browser.mjs").Bundle} Bundle @typedef {(bundle: Bundle, before?: string) => Promise<Page>} Open */

const LARGE = 5;
const FLOOR = 0;
const built = exact("built with", "สร้างด้วย");
const times = (/** @type {string} */ en, /** @type {string} */ th) => measured(`${en}, × floor`, `${th} (เท่าของพื้น)`, 2);

/** The pages of all contenders, of 200 fields and of 1,000. */
export async function allPages() {
  const [pages, large] = await Promise.all([pagesOf(1), pagesOf(LARGE)]);
  return { pages, large };
}

/**
 * Every form is filled in before any is timed: they give the same record and the same errors, or nothing is measured.
 * @param {Open} open @param {readonly Bundle[]} pages
 */
export async function tryForms(open, pages) {
  /** @type {string[]} */
  const wrong = [];
  for (const [at, { name }] of contenders.entries()) {
    const page = /** @type {Bundle} */ (pages[at]);
    wrong.push(...(await wrongWith(name, () => open(page))));
  }
  return wrong;
}

/** @param {Open} open @param {number} runs @param {Awaited<ReturnType<typeof allPages>>} built @returns {Promise<Table[]>} */
export async function speedTables(open, runs, { pages, large: largePages }) {
  const form = await repeated(open, runs, pages, formSpeed);
  const held = await repeated(open, runs, pages, memory);
  const large = await repeated(open, runs, largePages, largeSpeed);
  const rows = await repeated(open, runs, pages, rowsSpeed);
  const floor = form[FLOOR];
  const manyRows = rows[FLOOR];
  if (!floor || !manyRows) throw new Error("The floor is the first contender.");
  const note = {
    en: `Chromium without a window, production builds. Milliseconds in which the page's thread worked, by its own clock, median of ${runs} fresh pages, the contenders in turns. The floor is native inputs in React without any library. Compare the rows, not two machines.`,
    th: `Chromium แบบไม่มีหน้าต่าง รุ่นใช้งานจริง เวลาที่เธรดของหน้าทำงาน (มิลลิวินาที) ค่ากลางจากการเปิดหน้าใหม่ ${runs} ครั้ง สลับกันวัด พื้นคือช่องกรอกของเบราว์เซอร์ใน React โดยไม่ใช้ไลบรารี ให้เทียบแถวในตารางเดียวกัน`,
  };
  /** @typedef {(one: (typeof form)[number], at: number) => number | null} Figure */
  const table = (
    /** @type {string} */ id,
    /** @type {Table["title"]} */ title,
    /** @type {[Column, Figure][]} */ figures,
  ) => ({
    id,
    title,
    columns: [built, ...figures.map(([column]) => column)],
    rows: form.map((one, at) => [one.called, ...figures.map(([, figure]) => figure(one, at))]),
    note,
  });
  /** @returns {Figure} */
  const own = (/** @type {string} */ figure) => (one) => one.of(figure);
  /** @returns {Figure} */
  const timesFloor = (/** @type {string} */ figure) => (one) => one.of(figure) / floor.of(figure);
  return [
    table("forms-200", { en: "A form of 200 fields", th: "แบบฟอร์ม 200 ช่อง" }, [
      [measured("shown, ms", "แสดง (ms)", 1), own("shown")],
      [times("shown", "แสดง"), timesFloor("shown")],
      [measured("sent empty: 200 errors shown, ms", "ส่งว่าง แสดง 200 ข้อผิดพลาด (ms)", 1), own("sent")],
      [times("sent", "ส่ง"), timesFloor("sent")],
      [measured("memory, MB", "หน่วยความจำ (MB)", 2), (_, at) => held[at]?.of("held") ?? null],
      [
        measured("of it given back when taken away, MB", "คืนเมื่อปิดแบบฟอร์ม (MB)", 2),
        (_, at) => held[at]?.of("own") ?? null,
      ],
    ]),
    table("forms-keys", { en: "A letter typed in a form of 200 fields", th: "พิมพ์หนึ่งตัวอักษรในแบบฟอร์ม 200 ช่อง" }, [
      [measured("all of the thread's work, ms", "งานทั้งหมดของเธรด (ms)", 2), own("keyTask")],
      [times("all", "ทั้งหมด"), timesFloor("keyTask")],
      [measured("script, ms", "สคริปต์ (ms)", 2), own("keyScript")],
      [times("script", "สคริปต์"), timesFloor("keyScript")],
      [measured("with style and layout, ms", "รวมสไตล์และจัดวาง (ms)", 2), own("keyDrawn")],
      [times("with style and layout", "รวมสไตล์และจัดวาง"), timesFloor("keyDrawn")],
      [times("script while errors are shown", "สคริปต์ขณะแสดงข้อผิดพลาด"), timesFloor("wrongKey")],
      [measured("components rendered", "คอมโพเนนต์ที่วาดใหม่"), own("rendered")],
    ]),
    table(
      "forms-large",
      { en: "1,000 fields, and 100 rows of five columns", th: "1,000 ช่อง และ 100 แถว แถวละ 5 ช่อง" },
      [
        [
          measured("1,000 shown, × 200 shown", "แสดง 1,000 ช่อง (เท่าของ 200 ช่อง)", 1),
          ({ of }, at) => (large[at]?.of("shown") ?? 0) / of("shown"),
        ],
        [
          measured("a letter in 1,000, × in 200", "ตัวอักษรใน 1,000 ช่อง (เท่าของ 200 ช่อง)", 2),
          ({ of }, at) => (large[at]?.of("keyScript") ?? 0) / of("keyScript"),
        ],
        [measured("100 rows added one by one, ms", "เพิ่ม 100 แถวทีละแถว (ms)"), (_, at) => rows[at]?.of("added") ?? null],
        [times("rows", "แถว"), (_, at) => (rows[at]?.of("added") ?? 0) / manyRows.of("added")],
        [
          measured("last ten rows, × first ten", "สิบแถวสุดท้าย (เท่าของสิบแถวแรก)", 1),
          (_, at) => rows[at]?.of("growth") ?? null,
        ],
      ],
    ),
  ];
}

/** @param {number} scale */
function pagesOf(scale) {
  return Promise.all(contenders.map((contender) => pageOf(contender, scale)));
}

/**
 * One contender after the other, and all of them again, so that a busy minute hits everybody.
 * @param {Open} open @param {number} runs @param {readonly Bundle[]} bundles
 * @param {(page: Page) => Promise<Record<string, number>>} measure
 */
async function repeated(open, runs, bundles, measure) {
  /** @type {Record<string, number>[][]} */
  const all = contenders.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, bundle] of bundles.entries()) {
      const page = await open(bundle, countRenders);
      all[at]?.push(await measure(page));
      await page.close();
    }
  }
  return contenders.map(({ name, thai }, at) => ({
    called: thai === undefined ? name : { th: thai, en: name },
    of: (/** @type {string} */ figure) => median((all[at] ?? []).map((figures) => figures[figure] ?? 0)),
  }));
}
