import { join } from "node:path";
import ts from "typescript";
import { exact } from "../columns.mjs";
import { modelOf } from "./model.mjs";
import { agreementSchema } from "./ours.mjs";
import { print } from "./print.mjs";
import { arktype } from "./printers/arktype.mjs";
import { typebox } from "./printers/typebox.mjs";
import { valibot } from "./printers/valibot.mjs";
import { zod, zodMini } from "./printers/zod.mjs";

const USES = 20;
/** Declared, not imported: nobody's types are measured by how ours are written. */
const QUESTIONS =
  "declare const formats: Record<string, (v: string) => boolean>; declare const text: (max: number) => (v: string) => boolean;";

/** What a compiler works out for the schema of an agreement and twenty functions that take one. @returns {import("../measured.d.ts").Table} */
export function typeCost() {
  const model = modelOf(agreementSchema);
  const written = [zod, zodMini, valibot, arktype, typebox].map((printer) => ({
    name: printer.name.replace(", compiled", ""),
    code: `${print({ ...printer, tail: "" }, model).replace(/import \{ formats, text \}.*/, QUESTIONS)}\nexport type Agreement = ${printer.type};`,
  }));
  const ours = [
    { name: "@saan/schema", code: 'import type { Agreement } from "@saan/schema/agreement";' },
    {
      name: "@saan/schema, and read",
      code: [
        'import { agreement } from "@saan/schema/agreement"; import { read } from "@saan/schema/read";',
        'import type { Agreement } from "@saan/schema/agreement"; export const reading = read(agreement, {}).value?.title;',
      ].join("\n"),
    },
  ];
  return {
    id: "records-types",
    title: { en: "What the type of an agreement costs a compiler", th: "ภาระของคอมไพเลอร์จากชนิดข้อมูลข้อตกลง" },
    columns: [exact("library", "ไลบรารี"), exact("types", "ชนิดข้อมูล", 0), exact("instantiations", "การคำนวณชนิด", 0)],
    rows: [...ours, ...written].map(({ name, code }) => [name, ...cost(name, `${code}\n${uses()}`)]),
    note: {
      en: `The schema in each library's own words and ${USES} functions that take its type; ours is shipped as a plain type, which its build compares with the schema's.`,
      th: `สคีมาในรูปแบบของแต่ละไลบรารีกับฟังก์ชัน ${USES} ตัวที่รับชนิดข้อมูลนั้น ของเราส่งมอบเป็นชนิดข้อมูลธรรมดา ซึ่งขั้นตอน build ตรวจว่าตรงกับสคีมา`,
    },
  };
}

function uses() {
  const use = (/** @type {number} */ at) =>
    `export const use${at} = (record: Agreement) => record.title + record.parties.length + (record.term?.end?.iso ?? "");`;
  return Array.from({ length: USES }, (_, at) => use(at)).join("\n");
}

/** @param {string} name @param {string} code @returns {[number, number]} */
function cost(name, code) {
  // Beside this file, as far as the compiler can tell: libraries are found from here.
  const file = join(import.meta.dirname, `${name.replace(/\W+/g, "-")}.measured.ts`);
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.readFile = (path) => (path === file ? code : readFile(path));
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, code, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
  const program = ts.createProgram([file], options, host);
  const errors = ts.getPreEmitDiagnostics(program);
  if (errors.length > 0)
    throw new Error(`${name}: ${ts.flattenDiagnosticMessageText(errors[0]?.messageText ?? "", "\n")}`);
  return [program.getTypeCount(), program.getInstantiationCount()];
}
