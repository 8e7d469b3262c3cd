import type { Preview } from "@storybook/react-vite";
import { complaintsHeard, hearComplaints } from "./complaints";
import { leftoversIn, type MarkedData } from "./languageLeftovers";
import { renderedTextOf } from "./renderedText";
import { reachingBeyond } from "./sideways";

/** Only where a failure fails a test, of vitest or of `other-browsers`: a person who browses is shown the story all the same. */
const isTest = "__vitest_browser__" in globalThis || new URLSearchParams(globalThis.location?.search).has("guarded");

export const beforeEach: Preview["beforeEach"] = () => (isTest ? hearComplaints() : undefined);

/**
 * Pages of reference show the words of both languages side by side on purpose: how a date is printed in each, what a field is
 * called in each. Their own words are checked where they are written.
 */
const showsBothLanguages = /^(Ground|Domain)\//;

/**
 * What every story must be, after it was played: silent in the console, in one language, no wider than the screen.
 * Throws with all that is wrong.
 */
export const afterEach: Preview["afterEach"] = async ({ canvasElement, parameters, title }) => {
  if (!isTest) return;
  const page = canvasElement.ownerDocument;
  const marked: MarkedData = parameters;
  await Promise.race([page.fonts.ready, new Promise((resolve) => setTimeout(resolve, 3000))]);
  const complaints = [
    part("The console was not silent", complaintsHeard()),
    part(
      "Words in the wrong language (translate them in th.ts and en.ts of the room; put lang on text of the other language, or name what is data in parameters.latin, parameters.thai or parameters.dataIn)",
      showsBothLanguages.test(title) ? [] : leftoversIn(renderedTextOf(page.body, marked.dataIn), marked),
    ),
    part("The page scrolls sideways", reachingBeyond(page)),
  ].join("");
  if (complaints !== "") throw new Error(complaints);
};

function part(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}:\n${lines.map((line) => `  - ${line}\n`).join("")}`;
}
