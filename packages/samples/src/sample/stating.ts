import type { AreaReference } from "@saan/schema/area";
import type { Quantity, StatedDate, StatedYear } from "@saan/schema/field";
import type { ListStatement } from "@saan/schema/record";

interface Absence<Field extends string> {
  field: Field;
  reason: "not-stated" | "withheld";
}

/** A day, in the words of a document. */
export function day(asStated: string, iso: string): StatedDate {
  return { asStated, iso, precision: "day" };
}

/** A year alone that does not say which kind of year it is: “ปี 2562”. */
export function bareYear(asStated: string, iso: string): StatedDate {
  return { asStated, iso, precision: "year", yearKind: "unspecified" };
}

/** A Buddhist-era year of a number or a title, of no stated kind: “ครั้งที่ 1/2563”. */
export function yearNamed(year: number, asStated: string): StatedYear {
  return { year, kind: "unspecified", asStated };
}

/** A count that is stated as it is: “10 ตำบล”. */
export function exactly(value: number, unit: string, asStated: string): Quantity {
  return { comparator: "exact", value, unit, asStated };
}

export function province(code: string, nameAsStated: string): AreaReference {
  return { code, level: "province", nameAsStated };
}

/** The fields of a record that its document says nothing of. */
export function notStated<Field extends string>(...fields: readonly Field[]): Absence<Field>[] {
  return fields.map((field) => ({ field, reason: "not-stated" }));
}

/** The fields that the document fills, and this record does not: names of persons. */
export function withheld<Field extends string>(...fields: readonly Field[]): Absence<Field>[] {
  return fields.map((field) => ({ field, reason: "withheld" }));
}

/** A list that its document does not close: “เช่น … เป็นต้น”. */
export function openList(field: string, asStated: string, total?: Quantity): ListStatement {
  return { field, isComplete: false, asStated, ...(total && { total }) };
}

/** A list of which its document says how many there are, and names them all. */
export function wholeList(field: string, total: Quantity): ListStatement {
  return { field, isComplete: true, ...(total.asStated !== undefined && { asStated: total.asStated }), total };
}
