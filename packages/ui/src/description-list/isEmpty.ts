import type { ReactNode } from "react";

/** True for a detail with nothing to read: also blank text and a list of nothing. Zero is an answer. */
export function isEmpty(detail: ReactNode): boolean {
  if (detail === undefined || detail === null || typeof detail === "boolean") return true;
  if (typeof detail === "string") return detail.trim() === "";
  return Array.isArray(detail) && detail.every(isEmpty);
}
