import type { Locale } from "@saan/schema/field";
import type { FieldValues, Resolver } from "react-hook-form";
import { issueText } from "../messages/index.js";
import type { Form } from "../model/index.js";
import { resolverOf } from "./resolverOf.js";

/**
 * A resolver for those who call react-hook-form's `useForm` themselves, with the form values of `toValues` or
 * `emptyValues` as `defaultValues`. Errors carry the code as `type` and a sentence as `message`; those of a list as a
 * whole are at its `root`. Building them costs one walk per issue, whatever the number of mounted fields.
 *
 * It brings the words of both languages; `schemaResolverIn` brings those that it is given.
 */
export function schemaResolver<T>(
  form: Form<T>,
  { locale = "th" }: { readonly locale?: Locale } = {},
): Resolver<FieldValues, unknown, T> {
  return resolverOf(form, (issue, node) => issueText(issue, { node, locale }));
}
