import { matchesThai } from "@saan/thai/text";
import type { Option, OptionSource } from "../model/index.js";
import { type Answer, type AnswerStorage, readAnswers, writeAnswers } from "./keptAnswers.js";

export interface RememberOptions {
  /** Milliseconds in which an answer is given again without asking. @default 300000, five minutes */
  readonly freshFor?: number;
  /** Answers that are remembered; the one asked longest ago goes first. @default 100 */
  readonly most?: number;
  /**
   * Keeps the answers on this device, for a page opened without a connection: `{ name: "schools", storage: localStorage }`. Only
   * for options that say nothing about people: whoever uses the device next can read them.
   */
  readonly kept?: AnswerStorage;
}

type Search = OptionSource["search"];
type Context = Parameters<Search>[1];

// As many as a list shows without a connection: more would be scrolled through, not read.
const MOST_FOUND = 50;

/**
 * A source that remembers its answers. A question asked before is answered at once; one that cannot be asked now, because there
 * is no connection, is answered from what came before: the same question's older answer, else every option met so far, in the
 * same language and within the same place, that matches what was typed. A question that was called off rejects as it did, and
 * one that nothing is known about rejects with the source's own error, so that the list can say that it could not load.
 */
export function rememberingSource(source: OptionSource, options: RememberOptions = {}): OptionSource {
  const { freshFor = 300_000, most = 100, kept } = options;
  const answers = new Map<string, Answer>(kept ? readAnswers(kept) : []);

  function remember(asked: string, found: readonly Option[]): readonly Option[] {
    answers.delete(asked);
    answers.set(asked, { at: Date.now(), found });
    for (const oldest of answers.keys()) {
      if (answers.size <= most) break;
      answers.delete(oldest);
    }
    if (kept) writeAnswers(kept, answers);
    return found;
  }

  function withoutAsking(query: string, context: Context, error: unknown): readonly Option[] {
    if (context.signal.aborted) throw error;
    const same = answers.get(questionOf(query, context));
    if (same) return same.found;
    const met = new Map<string, Option>();
    for (const [asked, { found }] of answers) {
      if (!isAskedIn(asked, context)) continue;
      for (const option of found) met.set(option.key, option);
    }
    if (met.size === 0) throw error;
    const matching = [...met.values()].filter(({ label, detail }) => matchesThai(`${label} ${detail ?? ""}`, query));
    return matching.slice(0, MOST_FOUND);
  }

  const search: Search = (query, context) => {
    const asked = questionOf(query, context);
    const answer = answers.get(asked);
    // A clock that was put back makes no answer fresh.
    const age = answer ? Date.now() - answer.at : Number.NaN;
    if (answer && age >= 0 && age < freshFor) return answer.found;
    try {
      const found = source.search(query, context);
      if (!(found instanceof Promise)) return remember(asked, found);
      return found.then(
        // Some sources answer a question that was called off with nothing.
        (late) => (context.signal.aborted ? late : remember(asked, late)),
        (error: unknown) => withoutAsking(query, context, error),
      );
    } catch (error) {
      return withoutAsking(query, context, error);
    }
  };

  return { ...source, search };
}

/** A question as text: the language, the place, then what was typed. */
function questionOf(query: string, context: Context): string {
  return placeOf(context) + query.trim();
}

function isAskedIn(asked: string, context: Context): boolean {
  return asked.startsWith(placeOf(context));
}

function placeOf({ locale, within }: Context): string {
  return `${locale}\n${JSON.stringify(within) ?? ""}\n`;
}
