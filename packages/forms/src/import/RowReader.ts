import type { Path } from "@saan/schema/read";
import { hasAccessRules } from "../model/access.js";
import { type Form, type FormModel, type FormNode, nodeAt, valueAt } from "../model/index.js";
import { calculatedNodes } from "../rules/calculatedNodes.js";
import { todayInThailand } from "../rules/dateFunctions.js";
import { applyRules, readForm } from "../rules/index.js";
import { readSubmission, type Submission } from "../submission/index.js";
import { inFormTerms } from "../submission/inFormTerms.js";
import { emptyValues, fits, isAnswered, sameValue, type Values } from "../values/index.js";
import { copyOf } from "../values/values.js";
import type { CellFix } from "./CellFix.js";
import type { CellIssue } from "./CellIssue.js";
import { type CellReading, nothing, wrong } from "./CellReading.js";
import { calculatedCell } from "./calculatedCells.js";
import type { ColumnMapping, Mapping } from "./Mapping.js";
import { numbersColumns } from "./numbersColumns.js";
import type { ReadRowsOptions } from "./ReadRowsOptions.js";
import { RowValues } from "./RowValues.js";
import { readCell } from "./readCell.js";
import { unitOfHeader } from "./readQuantityCell.js";
import { ReferenceReader } from "./resolvers.js";
import { isTotal, repeatsHeader } from "./rowsAside.js";
import { cellAddress, cellText, type Sheet, type TableCell, type TableRow } from "./table.js";
import { Within } from "./within.js";

/** One row of a sheet that something is written in. */
export interface ImportedRow<T> {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  /** `total`: a row of totals; `header`: the header once more, or the numbers of its columns. Neither is read. */
  readonly kind: "record" | "total" | "header";
  /** Whether it is a record that nothing is wrong with. */
  readonly ok: boolean;
  readonly record?: T;
  /** The form values, to show a form with. */
  readonly values: Values;
  readonly issues: readonly CellIssue[];
  readonly advice: readonly CellIssue[];
}

interface Said {
  readonly column: number;
  readonly path: Path;
  readonly reading: CellReading;
}

interface Column extends ColumnMapping {
  /** The node of a column that is in groups alone: the same for every row. */
  readonly plain: FormNode | undefined;
  /** What was read of its texts: the same few days and answers stand in many rows. */
  readonly known: Map<string, CellReading>;
  /** What its counts count, as far as its header says. */
  readonly unit: string;
}

const RECURRENT: ReadonlySet<FormNode["kind"]> = new Set(["choice", "multi-choice", "date", "stated-date"]);
const MOST_KNOWN = 2000;

/** Reads rows of one sheet, and keeps what a person put right in them. */
export class RowReader<T> {
  readonly #form: Form<T>;
  readonly #sheet: Sheet;
  readonly #columns: readonly Column[];
  readonly #options: ReadRowsOptions;
  readonly #references: ReferenceReader;
  readonly #within: Within;
  /** The columns one after another, as far as one is asked within another. */
  readonly #waves: readonly (readonly Column[])[];
  readonly #fixes: Map<string, string | CellFix>;
  readonly #empty: Values;
  /** Whether some cell may be `not-allowed`. */
  readonly #hasLocks: boolean;
  #rows: ReadonlyMap<number, TableRow> | undefined;
  #pristine: Values | undefined;

  constructor(form: Form<T>, sheet: Sheet, mapping: Mapping, options: ReadRowsOptions) {
    this.#form = form;
    this.#sheet = sheet;
    this.#columns = mapping.map((one) => {
      const header = sheet.columns.find(({ index }) => index === one.column)?.header ?? "";
      return { ...one, plain: plainNode(form.model, one.path), known: new Map(), unit: unitOfHeader(header) };
    });
    this.#options = options;
    this.#fixes = new Map(options.fixes);
    this.#empty = emptyValues(form.model);
    this.#hasLocks = hasAccessRules(form.model) || form.model.rules.some(({ kind }) => kind === "readOnly");
    this.#references = new ReferenceReader(options.resolvers ?? {});
    this.#within = new Within(form.model, options.today ?? todayInThailand());
    this.#waves = wavesOf(this.#columns, ({ plain, path }) => this.#within.depthOf(plain ?? nodeAt(form.model, path)));
  }

  /** The record of a row; undefined of a row that says nothing. At once, unless a resolver has to be waited for. */
  read(row: TableRow): ImportedRow<T> | undefined | Promise<ImportedRow<T> | undefined> {
    const fixed =
      this.#fixes.size > 0 && this.#columns.some(({ column }) => this.#fixes.has(cellAddress(row.number, column)));
    const aside = fixed ? undefined : this.#asideOf(row);
    if (aside) return { row: row.number, kind: aside, ok: false, values: {}, issues: [], advice: [] };
    return this.#readWaves(row, new RowValues(this.#form.model, this.#empty), [], 0);
  }

  #asideOf(row: TableRow): "total" | "header" | undefined {
    if (isTotal(row)) return "total";
    const { headerRow } = this.#sheet;
    return numbersColumns(row, headerRow) || repeatsHeader(row, this.#rowAt(headerRow)) ? "header" : undefined;
  }

  #readWaves(
    row: TableRow,
    values: RowValues,
    said: Said[],
    first: number,
  ): ImportedRow<T> | undefined | Promise<ImportedRow<T> | undefined> {
    for (let wave = first; wave < this.#waves.length; wave += 1) {
      const waiting: Promise<readonly [Column, CellReading]>[] = [];
      for (const column of this.#waves[wave] as readonly Column[]) {
        const reading = this.#readColumn(values, row, column);
        if (reading instanceof Promise) waiting.push(reading.then((found) => [column, found] as const));
        else this.#place(values, column, reading, said);
      }
      if (waiting.length === 0) continue;
      return Promise.all(waiting).then((readings) => {
        for (const [column, reading] of readings) this.#place(values, column, reading, said);
        return this.#readWaves(row, values, said, wave + 1);
      });
    }
    return this.#finish(row, values, said);
  }

  /** Whether a cell is of a row of the sheet below its header, and of a column that is read. */
  hasCell(row: number, column: number): boolean {
    return row > this.#sheet.headerRow && this.#rowAt(row) !== undefined && this.#isRead(column);
  }

  async fix(row: number, column: number, fix: string | CellFix | undefined): Promise<ImportedRow<T> | undefined> {
    const address = cellAddress(row, column);
    if (fix === undefined) this.#fixes.delete(address);
    else this.#fixes.set(address, fix);
    const found = this.#rowAt(row);
    return found && this.read(found);
  }

  #rowAt(number: number): TableRow | undefined {
    this.#rows ??= new Map(this.#sheet.rows.map((row) => [row.number, row]));
    return this.#rows.get(number);
  }

  #isRead(column: number): boolean {
    return this.#columns.some((one) => one.column === column);
  }

  #readColumn(values: RowValues, row: TableRow, asked: Column): CellReading | Promise<CellReading> {
    const { column, path, era, plain, known, unit } = asked;
    const node = plain ?? values.nodeAt(path);
    if (!node) return nothing;
    const fix = this.#fixes.get(cellAddress(row.number, column));
    if (typeof fix === "object") {
      // A value that no control of the field could hold would go unseen.
      return fits(node, fix.value) ? { value: fix.value } : wrong(String(fix.value), "wrong-type");
    }
    const cell: TableCell | undefined = fix === undefined ? row.cells[column] : { kind: "text", value: fix };
    if (!cell) return nothing;
    if (node.kind === "reference") {
      return this.#references.read(node, cell, this.#within.at(node, values.pathOf(path, false), values.values));
    }
    const { locale = "th", today } = this.#options;
    if (!plain || cell.kind !== "text" || !RECURRENT.has(node.kind))
      return readCell(node, cell, { era, locale, today, unit });
    const before = known.get(cell.value);
    if (before) return { ...before, value: copyOf(before.value) };
    const reading = readCell(node, cell, { era, locale, today, unit });
    if (known.size < MOST_KNOWN) known.set(cell.value, reading);
    return reading;
  }

  #place(values: RowValues, { column, path, plain }: Column, reading: CellReading, said: Said[]): void {
    if (reading.value === undefined) return;
    if (plain) values.setPlain(path, reading.value);
    said.push({ column, path: plain ? path : values.set(path, reading.value), reading });
  }

  #finish(row: TableRow, { values }: RowValues, cells: readonly Said[]): ImportedRow<T> | undefined {
    if (cells.length === 0) return undefined;
    const reading = this.#readRecord(values);
    const said = cells.map((one) => this.#saidOfCalculated(row, one, reading.values));
    const ofCells = said.flatMap(({ column, path, reading: { said } }) =>
      said ? [this.#issue(row, { path, ...said }, column)] : [],
    );
    const wrong = ofCells.filter(({ severity }) => severity === "issue");
    // Of a cell that could not be read, the schema has nothing to add.
    const others = reading.issues.filter(({ path }) => !wrong.some((one) => isWithin(path, one.path)));
    const at = (issue: (typeof others)[number]) => this.#issue(row, issue, columnOf(issue.path, said, this.#columns));
    const issues = [...wrong, ...others.map(at)].sort((a, b) => (a.column ?? Infinity) - (b.column ?? Infinity));
    const advice = [...ofCells.filter(({ severity }) => severity === "advice"), ...reading.advice.map(at)];
    const base = { row: row.number, kind: "record", values: reading.values, issues, advice } as const;
    return issues.length === 0 && reading.ok ? { ...base, ok: true, record: reading.value } : { ...base, ok: false };
  }

  /** A calculated field is not read where its calculation comes to something: what the cell says otherwise is told. */
  #saidOfCalculated(row: TableRow, one: Said, values: Values): Said {
    const { model } = this.#form;
    if (calculatedNodes(model).size === 0) return one;
    const node = nodeAt(model, one.path, values);
    if (!node || !calculatedNodes(model).has(node)) return one;
    const made = one.path.reduce<unknown>(valueAt, values);
    const isLeft = !isAnswered(model, node, made) || sameValue(made, one.reading.value);
    if (isLeft) return one;
    const fix = this.#fixes.get(cellAddress(row.number, one.column));
    const written = typeof fix === "string" ? fix : cellText(row.cells[one.column]);
    return { ...one, reading: calculatedCell(one.reading, written, made) };
  }

  /** As `readSubmission` would: but that begins anew for every row, and a table has thousands. */
  #readRecord(values: Values): Submission<T> {
    const { today, role } = this.#options;
    if (this.#hasLocks) return readSubmission(this.#form, values, { today, role, takesStated: true });
    const { model } = this.#form;
    this.#pristine ??= applyRules(model, emptyValues(model), { today, role }).values;
    const { values: settled, run } = applyRules(model, values, { today, role });
    const reading = readForm(this.#form, settled, { pristine: this.#pristine, run });
    return { ...inFormTerms(this.#form, settled, reading, run), values: settled };
  }

  #issue(row: TableRow, issue: Omit<CellIssue, "sheet" | "row">, column: number | undefined): CellIssue {
    const place = { sheet: this.#sheet.name, row: row.number };
    if (column === undefined) return { ...issue, ...place };
    const address = cellAddress(row.number, column);
    const fix = this.#fixes.get(address);
    const written = typeof fix === "string" ? fix : cellText(row.cells[column]);
    return { ...issue, ...place, column, address, ...(written !== "" && { written }) };
  }
}

/** Columns by how many have to be read before them. */
function wavesOf(columns: readonly Column[], depthOf: (column: Column) => number): readonly (readonly Column[])[] {
  const waves: Column[][] = [];
  for (const column of columns) {
    const depth = depthOf(column);
    waves[depth] = [...(waves[depth] ?? []), column];
  }
  return waves.filter((wave) => wave !== undefined);
}

function plainNode(model: FormModel, path: Path): FormNode | undefined {
  const isPlain = path.every((step, at) => {
    const around = nodeAt(model, path.slice(0, at));
    return typeof step === "string" && around?.kind === "group" && !around.optionalGroup;
  });
  return isPlain ? nodeAt(model, path) : undefined;
}

/** The column an issue is about: of the cell that said it, or of a cell that should have. */
function columnOf(path: Path, said: readonly Said[], mapping: Mapping): number | undefined {
  const own =
    said.find((one) => isWithin(path, one.path)) ?? said.find((one) => path.length > 0 && isWithin(one.path, path));
  return own?.column ?? mapping.find((one) => isWithin(path, one.path))?.column;
}

function isWithin(path: Path, around: Path): boolean {
  return around.length > 0 && around.every((step, at) => String(step) === String(path[at]));
}
