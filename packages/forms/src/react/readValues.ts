import { type Reading, read } from "@saan/schema/read";
import type { Form } from "../model/index.js";
import { toRecord, type Values } from "../values/index.js";

/**
 * Reads the record that form values stand for, settled as the form asks for it. `pristine` are the values it began from.
 * Never throws, whatever was typed.
 */
export function readValues<T>({ model, record, settle }: Form<T>, values: Values, pristine: Values = {}): Reading<T> {
  const entered = toRecord(model, values);
  return read(record, settle ? settle(entered, toRecord(model, pristine)) : entered);
}
