import { foldThai } from "@saan/thai/text";
import { cellText, type TableRow } from "./table.js";

const TOTALS =
  /^(รวม(ทั้งสิ้น|ทั้งหมด|เป็นเงิน|ยอด|จำนวน|สุทธิ)*|ยอดรวม(ทั้งสิ้น|ทั้งหมด)?|ผลรวม|(grand )?totals?|sub-?totals?|sum)[\s:：]*$/;
/** The total of a part of the table, by the name of the part: "รวมอำเภอเมือง". A name may begin so as well. */
const PART_TOTALS = /^(รวม|ยอดรวม)\s*(ทั้ง|จังหวัด|จ\.|อำเภอ|อ\.|ตำบล|ต\.|หมู่|ภาค(?!ี)|เขต|หน้า|ปี|งบ|เงิน|เดือน|ไตรมาส|หมวด|ข้อ)/;

/** Whether a row sums up those above it: its first cell says so, and of a part of the table all others are numbers. */
export function isTotal({ cells }: TableRow): boolean {
  const [first, ...others] = cells.filter((cell) => cell !== undefined);
  if (first?.kind !== "text" || first.value.length >= 40) return false;
  const said = foldThai(first.value);
  if (TOTALS.test(said)) return true;
  return (
    PART_TOTALS.test(said) && others.length > 0 && others.every((cell) => /^[\d๐-๙,.\s\-–—]+$/.test(cellText(cell)))
  );
}

/** Whether a row is the header once more, as at the top of each printed page. */
export function repeatsHeader({ cells }: TableRow, header: TableRow | undefined): boolean {
  if (!header) return false;
  let said = 0;
  for (const [at, cell] of cells.entries()) {
    if (cell === undefined) continue;
    if (cellText(cell).trim() !== cellText(header.cells[at]).trim()) return false;
    said += 1;
  }
  return said > 1;
}
