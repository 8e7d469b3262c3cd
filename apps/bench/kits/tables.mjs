import { exact, measured } from "../columns.mjs";
import { mount } from "./browser.mjs";
import { allStylesBytes, formBytes, pageOf } from "./bundle.mjs";
import { contenders } from "./contenders.mjs";
import { kinds, rowsOf, subdistricts, words } from "./content.mjs";
import { wrongWith } from "./oracle.mjs";
import { countPackages } from "./packages.mjs";
import { formSpeed, median, placesSpeed, rowsSpeed } from "./speed.mjs";

/** @typedef {import("../measured.d.ts").Table} Table @typedef {import("./browser.mjs").Bundle} Bundle */
/** @typedef {(bundle: Bundle) => Promise<import("playwright-core").Page>} Open */

const FOUND_BY_ALL = "แม่กา";
const kit = exact("built with", "สร้างด้วย");
const timesOurs = measured("× ours", "เท่าของเรา", 1);
const memory = measured("memory, MB", "หน่วยความจำ (MB)", 1);

/** Every form is used before anything is measured: what does not work is not worth its bytes. @param {Open} open */
export async function tryForms(open) {
  const all = await subdistricts();
  const named = all.find(({ label }) => label.includes(FOUND_BY_ALL));
  const places = [...all.filter((_, at) => at % 400 === 0), ...(named ? [named] : [])];
  /** @type {string[]} */
  const wrong = [];
  for (const contender of contenders) {
    const page = await open(await pageOf(contender));
    await mount(page, "form", { words, kinds, places, rows: rowsOf(20) });
    wrong.push(...(await wrongWith(contender, page)));
    await page.close();
  }
  return wrong;
}

/** @returns {Promise<Table>} */
export async function bytesTable() {
  const sizes = [];
  for (const contender of contenders) sizes.push({ contender, ...(await formBytes(contender)) });
  const ours = sizes[0] ? sizes[0].js + sizes[0].css : 1;
  return {
    id: "kits-bytes",
    title: { en: "One form, what it weighs without React", th: "แบบฟอร์มเดียวกัน หนักเท่าไรเมื่อไม่นับ React" },
    columns: [
      kit,
      measured("JS, gzip kB", "JS (gzip kB)", 1),
      measured("CSS, gzip kB", "CSS (gzip kB)", 1),
      measured("together", "รวม", 1),
      timesOurs,
      exact("packages", "แพ็กเกจ", 0),
      exact("Thai strings", "ข้อความภาษาไทย"),
      exact("Buddhist years", "ปี พ.ศ."),
    ],
    rows: sizes.map(({ contender, js, css }) => [
      contender.name,
      js / 1000,
      css / 1000,
      (js + css) / 1000,
      (js + css) / ours,
      countPackages(
        contender.folder === "saan" ? `${import.meta.dirname}/..` : `${import.meta.dirname}/contestants`,
        contender.packages,
      ),
      contender.thai,
      contender.buddhist ? { en: "yes", th: "มี" } : { en: "no", th: "ไม่มี" },
    ]),
    note: {
      en: `Text, number, select, searchable combobox, date picker, a dialog and a table of 20 rows that sorts. Bundled and minified by esbuild, gzipped at level 9. Ours speaks Thai and English and knows Buddhist years; the others are weighed in English with Gregorian years, so Thai would come on top where they have it at all. React Aria without its other 33 languages; Mantine with the styles of the components used only. MUI, antd, Chakra and DHIS2 carry their CSS in their JS. Ours with the styles of the components used; all styles of the kit in one file are ${(allStylesBytes() / 1000).toFixed(1)} kB. Where Buddhist years are known it is by a setting or a plug-in; ours needs none.`,
      th: "ช่องข้อความ ตัวเลข รายการเลือก ช่องค้นหา ปฏิทิน กล่องโต้ตอบ และตาราง 20 แถวที่เรียงได้ รวมไฟล์และย่อด้วย esbuild บีบด้วย gzip ระดับ 9 ของเรามีภาษาไทย ภาษาอังกฤษ และปี พ.ศ. อยู่แล้ว ชุดอื่นชั่งเป็นภาษาอังกฤษและปี ค.ศ. ถ้าเติมภาษาไทยจะหนักกว่านี้",
    },
  };
}

/** @param {Open} open @param {number} runs @returns {Promise<Table[]>} */
export async function speedTables(open, runs) {
  const places = await subdistricts();
  const few = places.slice(0, 20);
  const form = await repeated(open, runs, contenders, (page) => formSpeed(page, few));
  const withPlaces = contenders.filter(({ has }) => has?.includes("places"));
  const search = await repeated(open, runs, withPlaces, (page) => placesSpeed(page, places));
  const withRows = contenders.filter(({ has }) => has?.includes("rows"));
  const table = await repeated(open, runs, withRows, rowsSpeed);
  const note = {
    en: `Chromium without a window, production builds. Milliseconds in which the page's thread worked, by its own clock, median of ${runs} fresh pages: compare the rows, not two machines.`,
    th: `Chromium แบบไม่มีหน้าต่าง รุ่นใช้งานจริง เวลาที่เธรดของหน้าทำงาน (มิลลิวินาที) ค่ากลางจากการเปิดหน้าใหม่ ${runs} ครั้ง ให้เทียบแถวในตารางเดียวกัน`,
  };
  return [
    {
      id: "kits-form",
      title: { en: "The form, shown and written in", th: "แสดงแบบฟอร์ม และพิมพ์หนึ่งตัวอักษร" },
      columns: [
        kit,
        measured("shown, ms", "แสดง (ms)"),
        timesOurs,
        measured("one key, ms", "ต่อตัวอักษร (ms)", 1),
        memory,
      ],
      rows: form.map(({ name, shown, timesShown, key, held }) => [name, shown, timesShown, key, held]),
      note,
    },
    {
      id: "kits-places",
      title: { en: "7,436 options in a searchable box", th: "ช่องค้นหาที่มี 7,436 ตัวเลือก" },
      columns: [
        kit,
        measured("opened, ms", "เปิด (ms)"),
        measured("one key, ms", "ต่อตัวอักษร (ms)", 1),
        measured("slowest key, ms", "ตัวที่ช้าที่สุด (ms)", 1),
        memory,
      ],
      rows: search.map(({ name, opened, key, slowest, held }) => [name, opened, key, slowest, held]),
      note: {
        en: `${note.en} Mantine and MUI draw 100 options at most, as their documentation advises; ours, antd, React Aria and the one by hand draw those in sight and let all be scrolled.`,
        th: `${note.th} Mantine และ MUI แสดงไม่เกิน 100 ตัวเลือกตามคำแนะนำของเอกสาร ชุดอื่นวาดเฉพาะที่เห็นและเลื่อนดูได้ทั้งหมด`,
      },
    },
    {
      id: "kits-rows",
      title: { en: "100,000 rows in a table", th: "ตาราง 100,000 แถว" },
      columns: [
        kit,
        measured("shown, ms", "แสดง (ms)"),
        timesOurs,
        measured("work per step of the wheel, ms", "งานต่อการหมุนล้อหนึ่งครั้ง (ms)", 1),
        measured("frames with a blank, %", "เฟรมที่มีที่ว่าง (%)", 1),
        memory,
      ],
      rows: table.map(({ name, shown, timesShown, scrolling, blank, held }) => [
        name,
        shown,
        timesShown,
        scrolling,
        blank,
        held,
      ]),
      note: {
        en: `${note.en} Sixty steps of the wheel, 1,500 pixels each; a frame counts as blank when, once drawn, some of what is seen holds no row. The free data grid of MUI ends at pages of 100 rows; Mantine, Chakra and DHIS2 bring no such table.`,
        th: `${note.th} หมุนล้อ 60 ครั้ง ครั้งละ 1,500 พิกเซล ตารางของ MUI รุ่นไม่คิดเงินแสดงได้หน้าละไม่เกิน 100 แถว ส่วน Mantine, Chakra และ DHIS2 ไม่มีตารางแบบนี้`,
      },
    },
  ];
}

/**
 * One contender after the other, and all of them again, so that a busy minute hits everybody.
 * @template {Record<string, number>} Figures
 * @param {Open} open
 * @param {number} runs
 * @param {typeof contenders} among
 * @param {(page: import("playwright-core").Page) => Promise<Figures>} measure
 */
async function repeated(open, runs, among, measure) {
  const bundles = await Promise.all(among.map(async (contender) => ({ contender, bundle: await pageOf(contender) })));
  /** @type {Figures[][]} */
  const all = among.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, { bundle }] of bundles.entries()) {
      const page = await open(bundle);
      all[at]?.push(await measure(page));
      await page.close();
    }
  }
  const shownByOurs = median((all[0] ?? []).map(({ shown = 0 }) => shown));
  return among.map(({ name }, at) => {
    const of = (/** @type {string} */ figure) => median((all[at] ?? []).map((figures) => figures[figure] ?? 0));
    const shown = of("shown");
    const [opened, key, slowest, held] = [of("opened"), of("key"), of("slowest"), of("held")];
    const timesShown = shown / shownByOurs;
    return { name, shown, timesShown, opened, key, slowest, held, blank: of("blank"), scrolling: of("scrolling") };
  });
}
