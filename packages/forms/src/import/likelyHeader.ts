import type { FormModel } from "../model/index.js";
import { tableFields } from "./fields.js";
import { withHeader } from "./header.js";
import { bareWords } from "./similarity.js";
import { cellText, type Sheet, type TableRow } from "./table.js";

const ROWS_LOOKED_AT = 20;
/** Another row has to name so many fields more: one word of the form may stand in any row. */
const MORE = 2;
const LONGEST = 300;

/**
 * A sheet with the header that a form knows the words of. `readTable` takes the first row that looks like a header, and knows no
 * form: above many tables stand a few lines of answers ("จังหวัด | พะเยา | อำเภอ | เมือง") that look like one as well.
 */
export function likelyHeader(model: FormModel, sheet: Sheet): Sheet {
  const labels = new Set(
    tableFields(model).flatMap(({ node }) => [node.label.th, node.label.en, node.key].map(bareWords)),
  );
  const namesIn = ({ cells }: TableRow) =>
    new Set(cells.map((cell) => bareWords(cellText(cell).slice(0, LONGEST))).filter((text) => labels.has(text))).size;
  const now = sheet.rows.find(({ number }) => number === sheet.headerRow);
  let best = { row: sheet.headerRow, least: (now ? namesIn(now) : 0) + MORE };
  for (const row of sheet.rows.slice(0, ROWS_LOOKED_AT)) {
    const names = namesIn(row);
    if (names >= best.least) best = { row: row.number, least: names + 1 };
  }
  return best.row === sheet.headerRow ? sheet : withHeader(sheet, best.row);
}
