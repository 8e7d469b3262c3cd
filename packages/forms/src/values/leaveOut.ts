import type { Path } from "@saan/schema/read";
import { type FormModel, nodeAt } from "../model/index.js";
import { toValue } from "./fieldValue.js";
import { isPlainObject, type Values } from "./values.js";

/** Values in which the fields at these paths are empty; the values given stay as they are. */
export function withoutFields(model: FormModel, values: Values, paths: readonly Path[]): Values {
  return paths.reduce<Values>((left, path) => {
    const node = nodeAt(model, path, values);
    return node && path.length > 0 ? (withValueAt(left, path, toValue(model, node, undefined)) as Values) : left;
  }, values);
}

/** A copy of values with another one at a path. Where the path leads nowhere nothing is made. */
export function withValueAt(values: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(values)) {
    if (!Object.hasOwn(values, step)) return values;
    const copy: unknown[] = [...values];
    copy[Number(step)] = withValueAt(copy[Number(step)], rest, value);
    return copy;
  }
  if (!isPlainObject(values) || (rest.length > 0 && !Object.hasOwn(values, step))) return values;
  return { ...values, [step]: withValueAt(values[step], rest, value) };
}
