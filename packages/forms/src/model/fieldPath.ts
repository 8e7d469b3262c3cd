/**
 * The dotted path of a field of a record, with `*` for any row of a list: `"term.end"`, `"parties.*.side"`. Of a schema
 * whose type is not known it is any text.
 */
export type FieldPath<T> = unknown extends T ? string : PathIn<T, []>;

// A record may hold records of its own kind: from this depth on any path will do.
type Deepest = 8;

type PathIn<T, Depth extends readonly unknown[]> = T extends Whole
  ? never
  : Depth["length"] extends Deepest
    ? string
    : T extends readonly (infer Row)[]
      ? `*.${PathIn<Row, [...Depth, unknown]>}`
      : T extends object
        ? { [Key in keyof T & string]-?: Key | `${Key}.${PathIn<T[Key], [...Depth, unknown]>}` }[keyof T & string]
        : never;

/** What has no fields of its own to choose from. */
type Whole = string | number | bigint | boolean | symbol | null | undefined | Date | ((...args: never) => unknown);
