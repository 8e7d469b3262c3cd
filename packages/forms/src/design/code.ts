/** A piece of a program, as data: it is run to make a form, and printed to be kept as TypeScript. */
export type Code =
  /** JSON. */
  | { readonly plain: unknown }
  | { readonly imported: string; readonly from: string }
  | { readonly local: string }
  | { readonly entries: readonly (readonly [name: string, value: Code])[] }
  | { readonly items: readonly Code[] }
  | { readonly of: Code; readonly member: string }
  | { readonly call: Code; readonly with: readonly Code[] };

/** Constants in the order they are made; the last is what it is all about. */
export interface Program {
  readonly constants: readonly { readonly name: string; readonly code: Code; readonly exported?: true }[];
}

export const plain = (value: unknown): Code => ({ plain: value });
export const local = (name: string): Code => ({ local: name });
export const member = (of: Code, name: string): Code => ({ of, member: name });
export const call = (callee: Code, ...given: readonly Code[]): Code => ({ call: callee, with: given });

/** Something exported by a package; `*` of zod is all of it. */
export const imported = (name: string, from: string): Code => ({ imported: name, from });

/** An object, without what is undefined. */
export function object(entries: Readonly<Record<string, Code | undefined>>): Code {
  return { entries: Object.entries(entries).flatMap(([name, code]) => (code ? [[name, code] as const] : [])) };
}
