/**
 * The dotted path of a field of a record, with `*` for any row of a list: `"term.end"`, `"parties.*.side"`. Of a schema
 * whose type is not known it is any text, and so it is below eight levels: a record may hold records of its own kind.
 *
 * @typeParam Depth counts the levels; leave it out.
 */
export type FieldPath<T, Depth extends readonly unknown[] = []> = unknown extends T
  ? string
  : // What has no fields of its own to choose from.
    T extends string | number | bigint | boolean | symbol | null | undefined | Date | ((...args: never) => unknown)
    ? never
    : Depth["length"] extends 8
      ? string
      : T extends readonly (infer Row)[]
        ? number extends T["length"]
          ? `*.${FieldPath<Row, [...Depth, unknown]>}`
          : // A list of fixed places.
            {
              [Place in keyof T & `${number}`]: Place | `${Place}.${FieldPath<T[Place], [...Depth, unknown]>}`;
            }[keyof T & `${number}`]
        : T extends object
          ? { [Key in keyof T & string]-?: Key | `${Key}.${FieldPath<T[Key], [...Depth, unknown]>}` }[keyof T & string]
          : never;
