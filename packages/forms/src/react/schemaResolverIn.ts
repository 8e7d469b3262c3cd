import type { FieldValues, Resolver } from "react-hook-form";
import type { MessageOverrides } from "../messages/catalogue.js";
import { type IssueLanguage, issueTextIn } from "../messages/issueTextIn.js";
import type { Form } from "../model/index.js";
import { resolverOf } from "./resolverOf.js";

/**
 * As `schemaResolver`, in one language and with the words that are given, as `issueTextIn` is: an app that speaks no other
 * ships no others. `messages` are the app's own, in place of those of the kit.
 *
 * @example useForm({ resolver: schemaResolverIn({ locale: "th", catalogue: fieldTh }, form) })
 */
export function schemaResolverIn<T>(
  language: IssueLanguage,
  form: Form<T>,
  { messages }: { readonly messages?: MessageOverrides } = {},
): Resolver<FieldValues, unknown, T> {
  return resolverOf(form, (issue, node) => issueTextIn(language, issue, { node, messages }));
}
