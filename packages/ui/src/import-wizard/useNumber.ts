"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { useCallback } from "react";
import { useKit } from "../provider/KitProvider.js";

/** Writes a number as the reader's digits, with thousands marked. */
export function useNumber(): (value: number) => string {
  const { digits } = useKit();
  return useCallback((value: number) => formatThaiNumber(value, { digits }), [digits]);
}
