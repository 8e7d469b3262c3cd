import { foldThai } from "@saan/thai/text";
import type { TableRow } from "./table.js";

const TOTALS =
  /^(รวม(ทั้งสิ้น|ทั้งหมด|เป็นเงิน|ยอด|จำนวน|สุทธิ)*|ยอดรวม(ทั้งสิ้น|ทั้งหมด)?|ผลรวม|(grand )?totals?|sub-?totals?|sum)[\s:：]*$/;

/** Whether a row sums up those above it: its first cell says so. */
export function isTotal({ cells }: TableRow): boolean {
  const first = cells.find((cell) => cell !== undefined);
  return first?.kind === "text" && first.value.length < 40 && TOTALS.test(foldThai(first.value));
}
