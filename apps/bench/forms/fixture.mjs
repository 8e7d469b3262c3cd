/**
 * The form every contestant builds: 200 fields of nine kinds in six sections, with 20 rules that hide a field, 10 fields that are
 * calculated and 5 dates that follow another. `scale` makes it larger: 5 is a thousand fields.
 *
 * @typedef {"text" | "number" | "select" | "date" | "boolean" | "textarea" | "multi" | "radio" | "nested"} Kind
 * @typedef {{
 *   path: string, kind: Kind, label: string, hint: string | undefined, section: number,
 *   options?: readonly Option[], hiddenBy?: string, sumOf?: readonly [string, string], notBefore?: string,
 * }} Field
 * @typedef {{ value: string, label: string }} Option
 */

/** How many of each kind, in a form of 200. @type {readonly (readonly [Kind, number, string])[]} */
const KINDS = [
  ["text", 60, "ข้อความ"],
  ["number", 30, "จำนวน"],
  ["select", 30, "ประเภท"],
  ["date", 20, "วันที่"],
  ["boolean", 20, "ยืนยันข้อ"],
  ["textarea", 10, "รายละเอียด"],
  ["multi", 10, "กลุ่มเป้าหมาย"],
  ["radio", 10, "ความพร้อมข้อ"],
  ["nested", 10, "ที่อยู่ส่วน"],
];

export const SECTIONS = ["ข้อมูลทั่วไป", "ครอบครัว", "กิจกรรม", "งบประมาณ", "พื้นที่", "การติดตาม"];
const HINT = "กรอกตามที่ระบุในข้อตกลง";

/** @param {string} letters @param {string} word @returns {readonly Option[]} */
const optionsOf = (letters, word) => [...letters].map((value, at) => ({ value, label: `${word}ที่ ${at + 1}` }));
const OPTIONS = /** @type {const} */ ({
  select: optionsOf("abcdefgh", "ตัวเลือก"),
  multi: optionsOf("abcde", "กลุ่ม"),
  radio: optionsOf("abc", "ระดับ"),
});

/** The answer of a select that hides two texts. */
export const HIDES = "h";
export const LONGEST_TEXT = 80;
export const LONGEST_AREA = 400;
export const LARGEST = 1_000_000;

/** @param {number} scale @returns {readonly Field[]} */
export function fieldsOf(scale = 1) {
  return KINDS.flatMap(([kind, count, word]) =>
    Array.from({ length: count * scale }, (_, at) => {
      const number = at + 1;
      const path = kind === "nested" ? `place.part${number}` : `${kind}${number}`;
      const hiding = number - 40 * scale;
      const summing = number - 20 * scale;
      return {
        path,
        kind,
        label: `${word}ที่ ${number}`,
        hint: at % 4 === 0 ? HINT : undefined,
        section: Math.min(SECTIONS.length - 1, Math.floor((at * SECTIONS.length) / (count * scale))),
        ...(kind in OPTIONS && { options: OPTIONS[/** @type {keyof typeof OPTIONS} */ (kind)] }),
        ...(kind === "text" && hiding > 0 && { hiddenBy: `select${Math.ceil(hiding / 2)}` }),
        ...(kind === "number" &&
          summing > 0 && { sumOf: /** @type {const} */ ([`number${2 * summing - 1}`, `number${2 * summing}`]) }),
        ...(kind === "date" && number % 2 === 0 && number <= 10 * scale && { notBefore: `date${number - 1}` }),
      };
    }),
  );
}

/** The five columns of a row. @type {readonly { key: string, kind: Kind, label: string, options?: readonly Option[] }[]} */
export const COLUMNS = [
  { key: "name", kind: "text", label: "รายการ" },
  { key: "count", kind: "number", label: "จำนวน" },
  { key: "sort", kind: "select", label: "ประเภท", options: OPTIONS.select },
  { key: "day", kind: "date", label: "วันที่" },
  { key: "done", kind: "boolean", label: "เสร็จแล้ว" },
];

/** @typedef {Record<string, unknown>} Answers by path; what is missing is not answered */

/**
 * What a person enters: everything that is shown, the same every time. With `hiding` the first so many selects hide their
 * fields. What is calculated is in `recordOf`, not here.
 * @param {readonly Field[]} fields @param {{ seed: number, hiding: number }} options @returns {Answers}
 */
export function answersOf(fields, { seed, hiding }) {
  const gates = fields.filter(({ kind }) => kind === "select").slice(0, hiding);
  const hidden = new Set(gates.map(({ path }) => path));
  /** @type {Answers} */
  const answers = {};
  for (const [at, field] of fields.entries()) {
    if (field.sumOf !== undefined) continue;
    if (field.hiddenBy !== undefined && hidden.has(field.hiddenBy)) continue;
    answers[field.path] = hidden.has(field.path) ? HIDES : answerOf(field, at + seed);
  }
  return answers;
}

/** @param {Field} field @param {number} turn */
function answerOf({ kind, path, options = [], notBefore }, turn) {
  switch (kind) {
    case "number":
      return 1 + ((turn * 37) % 900);
    case "select":
      return options[turn % 7]?.value;
    case "radio":
      return options[turn % options.length]?.value;
    case "multi":
      return options.filter((_, at) => (turn + at) % 2 === 0).map(({ value }) => value);
    case "boolean":
      return true;
    case "date":
      return `${notBefore === undefined ? 2024 : 2025}-0${1 + (turn % 9)}-1${turn % 9}`;
    default:
      return `คำตอบ ${path} ${turn}`;
  }
}

/** The record that stands for some answers: sums made, what is in a group within it. @param {readonly Field[]} fields @param {Answers} answers */
export function recordOf(fields, answers) {
  /** @type {Record<string, unknown>} */
  const record = {};
  for (const { path, sumOf } of fields) {
    const value = sumOf ? sumOf.reduce((sum, part) => sum + Number(answers[part] ?? 0), 0) : answers[path];
    if (value !== undefined) put(record, path, value);
  }
  return record;
}

/** @param {Record<string, unknown>} record @param {string} path @param {unknown} value */
export function put(record, path, value) {
  const [first = "", second] = path.split(".");
  if (second === undefined) record[first] = value;
  else record[first] = { .../** @type {object} */ (record[first] ?? {}), [second]: value };
}

/** @param {any} record @param {string} path */
export function at(record, path) {
  const [first = "", second] = path.split(".");
  return second === undefined ? record?.[first] : record?.[first]?.[second];
}

/**
 * What is wrong with an answer by itself, as a sentence; the one place that says it for those who write checks by hand.
 * @param {Field} field @param {unknown} value @param {(path: string) => unknown} get
 */
export function wrongWith({ kind, label, notBefore }, value, get) {
  const isEmpty = value === undefined || value === null || value === "" || value === false;
  if (isEmpty || (Array.isArray(value) && value.length === 0) || Number.isNaN(value)) return `กรอก${label}`;
  if (kind === "number") {
    const number = Number(value);
    if (Number.isNaN(number)) return `กรอก${label}เป็นตัวเลข`;
    if (number < 1 || number > LARGEST) return `กรอก${label}ตั้งแต่ 1 ถึง ${LARGEST}`;
  }
  const longest = kind === "textarea" ? LONGEST_AREA : LONGEST_TEXT;
  if (typeof value === "string" && value.length > longest) return `${label}ยาวได้ไม่เกิน ${longest} ตัวอักษร`;
  const start = notBefore === undefined ? undefined : get(notBefore);
  if (typeof start === "string" && start !== "" && String(value) < start) return `${label}ต้องไม่ก่อนวันเริ่ม`;
  return undefined;
}
