import { exact, measured } from "../columns.mjs";
import { pageOf } from "./bundle.mjs";
import { contenders } from "./contenders.mjs";
import { wrongWith } from "./oracle.mjs";
import { countRenders, formSpeed, largeSpeed, median, rowsSpeed } from "./speed.mjs";

/** @typedef {import("../measured.d.ts").Table} Table @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../kits/browser.mjs").Bundle} Bundle @typedef {(bundle: Bundle, before?: string) => Promise<Page>} Open */

const LARGE = 5;
const FLOOR = 0;
const built = exact("built with", "สร้างด้วย");
const times = (/** @type {string} */ en, /** @type {string} */ th) => measured(`${en}, × floor`, `${th} (เท่าของพื้น)`, 2);

/** Every form is filled in before any is timed: they give the same record and the same errors, or nothing is measured. @param {Open} open */
export async function tryForms(open) {
  /** @type {string[]} */
  const wrong = [];
  for (const contender of contenders) {
    const bundle = await pageOf(contender, 1);
    wrong.push(...(await wrongWith(contender.name, () => open(bundle))));
  }
  return wrong;
}

/** @param {Open} open @param {number} runs @returns {Promise<Table[]>} */
export async function speedTables(open, runs) {
  const pages = await bundlesOf(1);
  const largePages = await bundlesOf(LARGE);
  const form = await repeated(open, runs, pages, formSpeed);
  const large = await repeated(open, runs, largePages, largeSpeed);
  const rows = await repeated(open, runs, pages, rowsSpeed);
  const floor = form[FLOOR];
  const manyRows = rows[FLOOR];
  if (!floor || !manyRows) throw new Error("The floor is the first contender.");
  const note = {
    en: `Chromium without a window, production builds. Milliseconds in which the page's thread worked, by its own clock, median of ${runs} fresh pages, the contenders in turns. The floor is native inputs in React without any library. Compare the rows, not two machines.`,
    th: `Chromium แบบไม่มีหน้าต่าง รุ่นใช้งานจริง เวลาที่เธรดของหน้าทำงาน (มิลลิวินาที) ค่ากลางจากการเปิดหน้าใหม่ ${runs} ครั้ง สลับกันวัด พื้นคือช่องกรอกของเบราว์เซอร์ใน React โดยไม่ใช้ไลบรารี ให้เทียบแถวในตารางเดียวกัน`,
  };
  return [
    {
      id: "forms-200",
      title: { en: "A form of 200 fields", th: "แบบฟอร์ม 200 ช่อง" },
      columns: [
        built,
        measured("shown, ms", "แสดง (ms)", 1),
        times("shown", "แสดง"),
        measured("sent empty: 200 errors shown, ms", "ส่งว่าง แสดง 200 ข้อผิดพลาด (ms)", 1),
        times("sent", "ส่ง"),
        measured("memory, MB", "หน่วยความจำ (MB)", 2),
      ],
      rows: form.map(({ name, of }) => [
        name,
        of("shown"),
        of("shown") / floor.of("shown"),
        of("sent"),
        of("sent") / floor.of("sent"),
        of("held"),
      ]),
      note,
    },
    {
      id: "forms-keys",
      title: { en: "A letter typed in a form of 200 fields", th: "พิมพ์หนึ่งตัวอักษรในแบบฟอร์ม 200 ช่อง" },
      columns: [
        built,
        measured("script, ms", "สคริปต์ (ms)", 2),
        times("script", "สคริปต์"),
        measured("with style and layout, ms", "รวมสไตล์และจัดวาง (ms)", 2),
        times("with style and layout", "รวมสไตล์และจัดวาง"),
        times("script while errors are shown", "สคริปต์ขณะแสดงข้อผิดพลาด"),
        measured("components rendered", "คอมโพเนนต์ที่วาดใหม่"),
      ],
      rows: form.map(({ name, of }) => [
        name,
        of("keyScript"),
        of("keyScript") / floor.of("keyScript"),
        of("keyDrawn"),
        of("keyDrawn") / floor.of("keyDrawn"),
        of("wrongKey") / floor.of("wrongKey"),
        of("rendered"),
      ]),
      note,
    },
    {
      id: "forms-large",
      title: { en: "1,000 fields, and 100 rows of five columns", th: "1,000 ช่อง และ 100 แถว แถวละ 5 ช่อง" },
      columns: [
        built,
        measured("1,000 shown, × 200 shown", "แสดง 1,000 ช่อง (เท่าของ 200 ช่อง)", 1),
        measured("a letter in 1,000, × in 200", "ตัวอักษรใน 1,000 ช่อง (เท่าของ 200 ช่อง)", 2),
        measured("100 rows added one by one, ms", "เพิ่ม 100 แถวทีละแถว (ms)"),
        times("rows", "แถว"),
        measured("last ten rows, × first ten", "สิบแถวสุดท้าย (เท่าของสิบแถวแรก)", 1),
      ],
      rows: form.map(({ name, of }, at) => [
        name,
        (large[at]?.of("shown") ?? 0) / of("shown"),
        (large[at]?.of("keyScript") ?? 0) / of("keyScript"),
        rows[at]?.of("added") ?? null,
        (rows[at]?.of("added") ?? 0) / manyRows.of("added"),
        rows[at]?.of("growth") ?? null,
      ]),
      note,
    },
  ];
}

/** The pages of all contenders. @param {number} scale */
function bundlesOf(scale) {
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
  return contenders.map(({ name }, at) => ({
    name,
    of: (/** @type {string} */ figure) => median((all[at] ?? []).map((figures) => figures[figure] ?? 0)),
  }));
}
