import type { OptionSources } from "@saan/forms/model";
import type { MessagesOf } from "../messages/useMessages.js";
import type { KitSettings } from "../provider/KitProvider.js";
import { en as recordEn } from "../record-words/en.js";
import { type RecordWords, recordWords } from "../record-words/recordWords.js";
import { th as recordTh } from "../record-words/th.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** What words for answers are made with: a language and its words, and those for references. */
export interface AnswerSettings extends Pick<KitSettings, "locale"> {
  readonly words: RecordWords;
  readonly messages: MessagesOf<typeof th>;
  readonly sources: OptionSources;
  /** The whole record, of which its `provenance` speaks. */
  readonly record?: unknown;
}

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
