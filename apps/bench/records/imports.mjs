import { exact, gzipped, measured } from "../columns.mjs";
import { bundle } from "./bundle.mjs";
import { coldStart } from "./processes.mjs";

/** @param {string} specifier */
const all = (specifier) => `export * as room from ${JSON.stringify(specifier)};`;

/** What stands in an import, and in how many files. @type {{ what: string, source: string }[]} */
const IMPORTS = [
  { what: "zod", source: all("zod") },
  { what: "@saan/schema/agreement", source: all("@saan/schema/agreement") },
  { what: "@saan/schema/compiled/agreement", source: all("@saan/schema/compiled/agreement") },
  { what: "@saan/schema/domain, every room", source: all("@saan/schema/domain") },
];

/**
 * What an import costs before anything is read.
 * @param {string} folder
 * @param {import("../effort.mjs").Effort} effort
 * @returns {Promise<import("../measured.d.ts").Table>}
 */
export async function imports(folder, { processes }) {
  const rows = [];
  for (const { what, source } of IMPORTS) {
    const external = what === "zod" ? [] : ["zod"];
    const alone = await bundle(folder, `${what} alone`, source, external);
    const whole = await bundle(folder, what, source);
    const { milliseconds, memory } = coldStart(whole.url, undefined, processes);
    rows.push([what, milliseconds, memory / 1000, alone.gzip / 1000, whole.gzip / 1000]);
  }
  return {
    id: "records-import",
    title: { en: "What an import costs", th: "ค่าใช้จ่ายของการ import" },
    columns: [
      exact("import"),
      measured("ms", "มิลลิวินาที", 1),
      measured("held kB", "หน่วยความจำ (kB)"),
      { ...gzipped, title: { en: "gzip kB without zod", th: "ขนาด gzip ไม่รวม zod (kB)" } },
      gzipped,
    ],
    rows,
    note: {
      en: "Each bundled to one file, zod with it: as an app or a server function starts. Files one by one take two to three times as long.",
      th: "แต่ละรายการรวมเป็นไฟล์เดียวพร้อม zod เหมือนตอนแอปหรือฟังก์ชันบนเซิร์ฟเวอร์เริ่มทำงาน หากโหลดทีละไฟล์จะใช้เวลาสองถึงสามเท่า",
    },
  };
}
