import type { OptionSources } from "@saan/forms/model";
import type { KitSettings } from "../provider/KitProvider.js";
import { en as recordEn } from "../record-words/en.js";
import { recordWords } from "../record-words/recordWords.js";
import { th as recordTh } from "../record-words/th.js";
import type { AnswerSettings } from "./answerText.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** How answers are said, where no component is around to ask its surroundings. */
export interface AnswerOptions extends Pick<KitSettings, "locale">, Partial<Pick<KitSettings, "digits" | "calendar">> {
  /** Words for references; without a source their stated name is shown. */
  readonly sources?: OptionSources;
}

/** The words for answers in one language. */
export function answerSettings({
  locale,
  digits = "latn",
  calendar = "buddhist",
  sources = {},
}: AnswerOptions): AnswerSettings {
  const isThai = locale === "th";
  const words = recordWords({ locale, digits, calendar, messages: isThai ? recordTh : recordEn });
  return { locale, words, messages: isThai ? th : en, sources };
}
