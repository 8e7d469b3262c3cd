import { sameValue } from "@saan/forms/values";
import type { RecordDetail } from "../../api/contract.js";

/** Whether something that is recorded is not shown. */
export function isHidden<T>({ record, shown }: Pick<RecordDetail<T>, "record" | "shown">): boolean {
  return !sameValue(record, shown);
}
