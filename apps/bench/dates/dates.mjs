import { bytes } from "../bytes.mjs";
import { columnsOf, exact, gzipped, library, measured, timesPerSecond } from "../columns.mjs";
import { answerOf, judge } from "../judge.mjs";
import { perSecond } from "../throughput.mjs";
import { visible } from "../visible.mjs";
import * as date from "./contestants/date.mjs";
import * as dateFns from "./contestants/date-fns.mjs";
import { print as dayjsPrint } from "./contestants/dayjs-print.mjs";
import { read as dayjsRead } from "./contestants/dayjs-read.mjs";
import * as internationalized from "./contestants/internationalized.mjs";
import * as luxon from "./contestants/luxon.mjs";
import * as saan from "./contestants/saan.mjs";
import { likeOf, rows } from "./rows.mjs";

/** @typedef {import("../measured.d.ts").Table} Table @typedef {import("../effort.mjs").Effort} Effort */

const CONTESTANTS = /** @type {const} */ ([
  { name: "@saan/thai", files: both("saan.mjs"), ...saan },
  { name: "dayjs", files: { read: "dayjs-read.mjs", print: "dayjs-print.mjs" }, read: dayjsRead, print: dayjsPrint },
  { name: "luxon", files: both("luxon.mjs"), ...luxon },
  { name: "date-fns", files: both("date-fns.mjs"), ...dateFns },
  { name: "@internationalized/date", files: both("internationalized.mjs"), ...internationalized },
  // Every engine has it: no bytes.
  { name: "Date, Intl", files: undefined, ...date },
]);
const FOLDER = `${import.meta.dirname}/contestants`;
const DAYS = 1000;
const NUMERIC = { dayjs: "DD/MM/YYYY", unicode: "dd/MM/yyyy" };
const SPELLED = { dayjs: "D MMMM YYYY", unicode: "d MMMM yyyy" };

/** Dates read and printed. @param {Effort} effort @returns {Promise<Table[]>} */
export async function dates(effort) {
  return [readings(), await readingSpeed(effort), await printing(effort)];
}

/** @returns {Table} */
function readings() {
  return {
    id: "dates-read",
    title: { en: "Reading dates as people write them", th: "อ่านวันที่ตามที่คนเขียนจริง" },
    columns: [exact("text", "ข้อความ"), exact("says", "หมายถึง"), ...columnsOf(CONTESTANTS)],
    rows: rows.map((row) => {
      const like = likeOf.get(row.text);
      return [
        visible(row.text),
        row.right ?? row.why ?? null,
        ...CONTESTANTS.map(({ read }) => {
          const answer = (/** @type {string} */ text) => answerOf(() => read(text, row));
          return judge(answer(row.text), row.right, !like || answer(like.text) === like.right);
        }),
      ];
    }),
    note: {
      en:
        "Each library is told the format of each text beforehand, in its own letters and with its Thai locale, and 543 years " +
        "are taken off any year from 2400 on that it reads, as applications do; ours is told nothing. @internationalized/date " +
        "reads no text but ISO: it is given the three numbers where there are three. Where ours asks which era is meant " +
        "(2020, and an ISO form with 2562), its likelier reading is judged.",
      th:
        "ไลบรารีอื่นได้รับรูปแบบของแต่ละข้อความล่วงหน้าพร้อม locale ไทย และเมื่ออ่านได้ปีตั้งแต่ 2400 ขึ้นไปเราลบ 543 ให้อย่างที่แอปทั่วไปทำ " +
        "ส่วนของเราไม่ได้รับคำบอกใด ๆ @internationalized/date อ่านได้เฉพาะรูปแบบ ISO จึงป้อนตัวเลขสามตัวให้ในแถวที่มี " +
        "แถวที่ของเราถามกลับว่าเป็น พ.ศ. หรือ ค.ศ. ตัดสินจากคำตอบที่น่าจะใช่กว่า",
    },
  };
}

/** @param {Effort} effort @returns {Promise<Table>} */
async function readingSpeed(effort) {
  const days = isoDays();
  const numeric = days.map((iso) => {
    const [year = "", month = "", day = ""] = iso.split("-");
    return `${day}/${month}/${Number(year) + 543}`;
  });
  const numericSpeeds = await speeds(days, numeric, NUMERIC, effort);
  const spelledSpeeds = await speeds(days, days.map(saan.print), SPELLED, effort);
  return {
    id: "dates-read-speed",
    title: { en: "Reading dates: speed and size", th: "อ่านวันที่: ความเร็วและขนาด" },
    columns: [
      library,
      measured("19/07/2562 per second", "19/07/2562 ต่อวินาที"),
      measured("19 กรกฎาคม 2562 per second", "19 กรกฎาคม 2562 ต่อวินาที"),
      gzipped,
    ],
    rows: await Promise.all(
      CONTESTANTS.map(async ({ name, files }) => [
        name,
        numericSpeeds[name] ?? null,
        spelledSpeeds[name] ?? null,
        await size(files?.read, "read"),
      ]),
    ),
    note: {
      en:
        `${DAYS.toLocaleString("en")} dates in turn, measured where all of them are read rightly. A library that is told the ` +
        "format looks for one thing; ours looks for every form it knows. Size: what an app ships to read dates, the Thai " +
        "locale with it.",
      th:
        `วนอ่าน ${DAYS.toLocaleString("en")} วันที่ วัดเฉพาะไลบรารีที่อ่านถูกทั้งหมด ไลบรารีที่ได้รับรูปแบบล่วงหน้ามองหาเพียงรูปแบบเดียว ` +
        "ส่วนของเรามองหาทุกรูปแบบที่รู้จัก ขนาดคือสิ่งที่แอปต้องส่งให้ผู้ใช้เพื่ออ่านวันที่ รวม locale ไทย",
    },
  };
}

/**
 * Of the contestants that read every text rightly.
 * @param {readonly string[]} days
 * @param {readonly string[]} texts
 * @param {{ dayjs: string, unicode: string }} format
 * @param {Effort} effort
 */
function speeds(days, texts, format, effort) {
  const able = CONTESTANTS.filter(({ read }) =>
    texts.every((text, at) => answerOf(() => read(text, format)) === days[at]),
  );
  const works = able.map(({ name, read }) => [name, (/** @type {string} */ text) => read(text, format)]);
  return perSecond(texts, Object.fromEntries(works), effort);
}

/** @param {Effort} effort @returns {Promise<Table>} */
async function printing(effort) {
  const speed = await perSecond(
    isoDays(),
    Object.fromEntries(CONTESTANTS.map(({ name, print }) => [name, print])),
    effort,
  );
  return {
    id: "dates-print",
    title: { en: "Printing dates", th: "พิมพ์วันที่" },
    columns: [library, exact("2019-07-19"), exact("1940-02-01"), timesPerSecond, gzipped],
    rows: await Promise.all(
      CONTESTANTS.map(async ({ name, files, print }) => [
        name,
        judge(print("2019-07-19"), "19 กรกฎาคม 2562"),
        judge(print("1940-02-01"), "1 กุมภาพันธ์ 2482"),
        speed[name] ?? null,
        await size(files?.print, "print"),
      ]),
    ),
    note: {
      en:
        "From a stored ISO date to its long Thai form. The Thai year began on 1 April until 1940: 1 February 1940 was still " +
        "BE 2482. Formatters of Intl are made once.",
      th:
        "จากวันที่ ISO ที่จัดเก็บไปเป็นรูปแบบเต็มภาษาไทย จนถึงปี พ.ศ. 2483 ปีใหม่ไทยเริ่มวันที่ 1 เมษายน วันที่ 1 กุมภาพันธ์ ค.ศ. 1940 จึงยังเป็น พ.ศ. 2482 " +
        "ตัวจัดรูปแบบของ Intl สร้างครั้งเดียว",
    },
  };
}

/** @param {string | undefined} file @param {"read" | "print"} work */
async function size(file, work) {
  return file ? (await bytes(FOLDER, `export { ${work} } from "./${file}"`)) / 1000 : 0;
}

/** @param {string} file */
function both(file) {
  return { read: file, print: file };
}

/** Days over eighty years, every month and the first 28 days. */
function isoDays() {
  const two = (/** @type {number} */ value) => String(value).padStart(2, "0");
  return Array.from({ length: DAYS }, (_, at) => `${1960 + (at % 80)}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`);
}
