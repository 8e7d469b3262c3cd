// What only ours does, so that nobody stands beside it: schemas compiled, sums settled, workbooks read, a long table written in.
// node forms/alone.mjs
import { exportRows, guessMapping, readRows, readTable } from "@saan/forms/import";
import { defineForm } from "@saan/forms/model";
import { RuleRun } from "@saan/forms/rules";
import { emptyValues } from "@saan/forms/values";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import * as z from "zod";
import { chromiumArgs, findChromium } from "../../../.ci/chromium.mjs";
import { printTable } from "../table.mjs";

const label = { th: "แบบวัด", en: "Measured" };
const TURNS = 15;

/** @param {() => unknown} work @returns {Promise<number>} milliseconds, median */
async function median(work) {
  const times = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return /** @type {number} */ (times.sort((a, b) => a - b)[Math.floor(TURNS / 2)]);
}

/** @param {number} count @param {(at: number) => z.ZodType} of */
const fields = (count, of) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`field${at}`, of(at)]));

/** Compiles schemas of 500 nodes, fifty groups of nine, each for the first time. */
function compiling() {
  const schemas = Array.from({ length: TURNS }, largeSchema);
  return () => defineForm({ id: "large", version: 1, label, schema: schemas.pop() ?? largeSchema() });
}

function largeSchema() {
  const kinds = [() => z.string().max(200), () => z.number().optional(), () => z.enum(["a", "b"]), () => z.iso.date()];
  return z.object(fields(50, () => z.object(fields(9, (at) => (kinds[at % kinds.length] ?? z.string)()))));
}

/** A thousand sums, each of the one before. */
function chainOfSums() {
  const form = defineForm({
    id: "sums",
    version: 1,
    label,
    schema: z.object(fields(1001, () => z.number().optional())),
    rules: Array.from({ length: 1000 }, (_, at) => ({
      kind: /** @type {const} */ ("calculate"),
      field: `field${at + 1}`,
      from: `field${at} + 1`,
    })),
  });
  const values = { ...emptyValues(form.model) };
  const run = new RuleRun(form.model, () => values);
  const put = (/** @type {readonly { path: readonly PropertyKey[], value: unknown }[]} */ written) => {
    for (const { path, value } of written) values[String(path[0])] = value;
  };
  put(run.start().values);
  let first = 0;
  return () => {
    first += 1;
    values.field0 = first;
    put(run.changed(["field0"]).values);
    if (values.field1000 !== first + 1000) throw new Error("The sums are not settled.");
  };
}

/** A workbook of 5,000 rows and 20 columns, from its bytes to 5,000 records. */
function workbook() {
  const kinds = [() => z.string(), () => z.int(), () => z.iso.date(), () => z.enum(["บ้าน", "โรงเรียน"])];
  const answers = ["บ้านต๋อมดง", 42, "2024-12-14", "โรงเรียน"];
  const schema = z.object(fields(20, (at) => (kinds[at % 4] ?? z.string)()));
  const form = defineForm({ id: "rows", version: 1, label, schema });
  const record = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`field${at}`, answers[at % 4]]));
  const bytes = exportRows(form.model, Array(5000).fill(record), { locale: "th" });
  return async () => {
    const table = await readTable(bytes, { name: "rows.xlsx" });
    const sheet = table.ok ? table.sheets[0] : undefined;
    if (!sheet) throw new Error("The workbook was not read.");
    const { rows } = await readRows(form, sheet, guessMapping(form.model, sheet.columns));
    if (rows.length !== 5000 || rows.some(({ issues }) => issues.length > 0)) throw new Error("A row was not read.");
  };
}

/** Letters typed into the middle of a table of 1,000 rows and five columns, twenty a second: frames that came late. */
async function typedInTable() {
  const { outputFiles } = await build({
    stdin: { contents: TABLE, resolveDir: import.meta.dirname, loader: "jsx" },
    bundle: true,
    minify: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "empty" },
    outdir: "out",
    write: false,
    nodePaths: [`${import.meta.dirname}/../../../node_modules`],
  });
  const text = (/** @type {string} */ ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<!doctype html><html lang="th"><body class="saan-root"><div id="root"></div>');
  await page.addStyleTag({ content: text(".css") });
  await page.addScriptTag({ content: text(".js"), type: "module" });
  await page.getByText("กิจกรรมที่ 12", { exact: true }).click();
  await page.keyboard.press("Enter");
  await page.evaluate(
    "globalThis.frames = []; requestAnimationFrame(function next(at) { globalThis.frames.push(at); requestAnimationFrame(next); })",
  );
  await page.keyboard.type("ครอบครัวอบอุ่นชุมชนเข้มแข็งเด็กเติบโตดี", { delay: 50 });
  const frames = /** @type {number[]} */ (await page.evaluate("globalThis.frames"));
  await browser.close();
  const gaps = frames.slice(1).map((at, index) => at - /** @type {number} */ (frames[index]));
  return { late: gaps.filter((gap) => gap > 17.5).length, of: gaps.length, longest: Math.max(...gaps) };
}

const TABLE = `
import "@saan/ui/styles.css";
import { EditableTable, dateColumn, numberColumn, selectColumn, textColumn } from "@saan/ui/editable-table";
import { createRoot } from "react-dom/client";
const columns = [
  textColumn({ key: "name", label: "กิจกรรม", width: "wide" }), dateColumn({ key: "day", label: "วันที่จัด" }),
  numberColumn({ key: "people", label: "ผู้เข้าร่วม" }), numberColumn({ key: "budget", label: "งบประมาณ" }),
  selectColumn({ key: "state", label: "สถานะ", options: [{ value: "planned", label: "วางแผนไว้" }] }),
];
const rows = Array.from({ length: 1000 }, (_, at) => ({
  key: String(at), cells: { name: "กิจกรรมที่ " + (at + 1), day: "2024-12-14", people: at, budget: at * 100, state: "planned" },
}));
createRoot(document.getElementById("root")).render(<EditableTable legend="แผน" columns={columns} defaultRows={rows} />);
`;

const table = await typedInTable();
const frames = `${table.late} of ${table.of} late`;
const said = printTable({
  id: "forms-alone",
  title: { th: "สิ่งที่ผู้อื่นไม่มีให้เทียบ", en: "What nobody else has" },
  columns: [
    { title: { th: "งาน", en: "work" }, kind: "exact" },
    { title: { th: "มิลลิวินาที", en: "ms" }, kind: "measured", decimals: 1 },
    { title: { th: "เป้า", en: "goal, ms" }, kind: "exact", decimals: 1 },
  ],
  rows: [
    ["500 nodes compiled", await median(compiling()), 5],
    ["1,000 sums of sums settled", await median(chainOfSums()), 8],
    ["a workbook of 5,000 rows × 20 columns read", await median(workbook()), 1000],
    [`1,000 rows typed in: longest frame, ${frames}`, table.longest, 16.7],
  ],
});
console.log(said);
