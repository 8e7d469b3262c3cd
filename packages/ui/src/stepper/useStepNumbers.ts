"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { useKit } from "../provider/KitProvider.js";

/** The numbers of "ขั้นที่ 2 จาก 4", from an index that begins at 0. */
export function useStepNumbers(index: number, count: number): { readonly step: string; readonly total: string } {
  const { digits } = useKit();
  return { step: formatThaiNumber(index + 1, { digits }), total: formatThaiNumber(count, { digits }) };
}
