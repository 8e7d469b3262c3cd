/** A record in the plainest words, so that each library can be told of it in its own. */
export type Model =
  | { kind: "object"; fields: { key: string; isOptional: boolean; model: Model }[] }
  | { kind: "list"; row: Model; min: number; max: number }
  | { kind: "tagged"; tag: string; options: Model[] }
  /** At most so many characters that a reader sees; some of them visible, all of them fit to be stored. */
  | { kind: "text"; max: number }
  | { kind: "pattern"; pattern: string }
  | { kind: "format"; format: string }
  | { kind: "number"; min: number; max: number; isWhole: boolean }
  | { kind: "choice"; codes: string[] }
  | { kind: "flag" };

/** How a library writes each part. Objects, which may be used twice, are given by name. */
export interface Printer {
  name: string;
  /** What stands above the schemas. */
  head: string;
  object: (fields: { key: string; isOptional: boolean; code: string }[]) => string;
  list: (row: string, min: number, max: number) => string;
  tagged: (tag: string, options: string[]) => string;
  text: (max: number) => string;
  pattern: (pattern: string) => string;
  format: (format: string) => string;
  number: (min: number, max: number, isWhole: boolean) => string;
  choice: (codes: string[]) => string;
  flag: () => string;
  /** Statements that export `isSound(input): boolean` and `mistakes(input): number`; the schema is called `schema`. */
  tail: string;
  /** A type of the schema, where the library has types. */
  type?: string;
}

/** A module that reads one kind of record with one library. */
export interface Contestant {
  isSound: (input: unknown) => boolean;
  mistakes: (input: unknown) => number;
}
