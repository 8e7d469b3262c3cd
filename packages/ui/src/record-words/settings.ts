import type { MessagesOf } from "../messages/useMessages.js";
import type { KitSettings } from "../provider/KitProvider.js";
import type { th } from "./th.js";

/** The language, digits and calendar in force, and the words of that language. */
export interface RecordWordsSettings extends Pick<KitSettings, "locale" | "digits" | "calendar"> {
  readonly messages: MessagesOf<typeof th>;
  /** For display: dates and times with no-break spaces where no line should end. */
  readonly unbroken?: boolean;
}
