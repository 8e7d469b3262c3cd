import type { Locale } from "@saan/schema/field";
import type { Issue, Path } from "@saan/schema/read";
import type { FormModel } from "../model/index.js";
import { en } from "./en.js";
import { type IssueLanguage, type IssueTextInOptions, issueTextIn, rowTextIn } from "./issueTextIn.js";
import { th } from "./th.js";

const languages: Readonly<Record<Locale, IssueLanguage>> = {
  th: { locale: "th", catalogue: th },
  en: { locale: "en", catalogue: en },
};

export interface IssueTextOptions extends IssueTextInOptions {
  readonly locale: Locale;
}

/**
 * One issue or advice as a sentence that names the field and says what to do about it. Dates are in the Buddhist era in
 * Thai and the common era in English. A code nobody worded gets a general, polite sentence; never throws.
 */
export function issueText(issue: Issue, options: IssueTextOptions): string {
  return issueTextIn(languages[options.locale], issue, options);
}

/**
 * Which row a path is in, from the outermost: `["parties", 3, "area"]` → `คู่ความร่วมมือที่ 4`; "" outside any list.
 * An error summary puts it before the sentence.
 */
export function rowText(model: FormModel, path: Path, locale: Locale): string {
  return rowTextIn(languages[locale], model, path);
}
