import type { IssueCode } from "@saan/schema/read";
import type { fieldTh, th } from "./th.js";

/** Everything that is said about issues, in one language. */
export type IssueMessages = { readonly [Key in keyof typeof th]: string };

/** What is said about issues of the fields of any form, in one language. */
export type FieldMessages = { readonly [Key in keyof typeof fieldTh]: string };

/** What an app says in one language: of fields at least, and of the records of `@saan/schema` where it has such. */
export type Catalogue = FieldMessages & Partial<IssueMessages>;

export type MessageKey = keyof IssueMessages;

/** Wording of a tool's own: replaces messages of the kit, or gives those for codes of its own rules and custom checks. */
export type MessageOverrides = Partial<IssueMessages> & { readonly [code: string]: string | undefined };

/** `too-long` → `tooLong`: a message has the name of the code it is about. */
type NameOf<Code extends string> = Code extends `${infer Word}-${infer Rest}`
  ? `${Word}${Capitalize<NameOf<Rest>>}`
  : Code;

/** Parts of sentences, which are about no code. */
const PARTS: ReadonlySet<string> = new Set<MessageKey>(["someField", "rowNumber", "listSeparator", "listLast"]);

/**
 * The message of a code, where it does not depend on the kind of field; of a code that has none, the general one. That every code
 * of the kit has its own, the compiler checks here.
 */
export function messageOf(code: string, catalogue: Catalogue): MessageKey {
  const name = code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as NameOf<IssueCode>;
  return Object.hasOwn(catalogue, name) && !PARTS.has(name) ? name : "unknownCode";
}
