import { tellDateTexts } from "./date-texts.mjs";
import { tellDates } from "./dates.mjs";
import { tellIdentifiers } from "./identifiers.mjs";
import { tellNames } from "./names.mjs";
import { tellNumbers } from "./numbers.mjs";
import { startRecord } from "./record.mjs";
import { tellTexts } from "./texts.mjs";
import { tellWords } from "./words.mjs";

const CHAPTERS = [tellDates, tellDateTexts, tellNumbers, tellWords, tellTexts, tellIdentifiers, tellNames];

/** What this kit answers to tens of thousands of fixed questions, one line each. */
export function writeTranscript() {
  const { lines, say } = startRecord();
  for (const tell of CHAPTERS) tell(say);
  return lines;
}
