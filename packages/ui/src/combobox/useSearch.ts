"use client";

import { useCallback, useEffect, useReducer, useRef } from "react";
import type { ComboboxOption, ComboboxSearch } from "./option.js";
import { idle, type SearchEvent, type SearchState, searchReducer } from "./searchState.js";

function isPromise<T>(
  answer: readonly ComboboxOption<T>[] | Promise<readonly ComboboxOption<T>[]>,
): answer is Promise<readonly ComboboxOption<T>[]> {
  return "then" in answer;
}

/**
 * Asks the source, one question at a time: a new question aborts the one before. A source that has answered at once is
 * asked at once again; one that answers later is asked `debounce` milliseconds after the last key.
 */
export function useSearch<T>(search: ComboboxSearch<T>, debounce: number) {
  const [state, dispatch] = useReducer<SearchState<T>, [SearchEvent<T>]>(searchReducer, idle);
  const source = useRef(search);
  const answersLater = useRef(false);
  const controller = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    source.current = search;
  }, [search]);

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    controller.current?.abort();
  }, []);
  useEffect(() => stop, [stop]);

  const ask = useCallback(
    (query: string) => {
      stop();
      dispatch({ type: "asked", query });
      const run = async () => {
        const current = new AbortController();
        controller.current = current;
        try {
          const answer = source.current(query, { signal: current.signal });
          answersLater.current = isPromise(answer);
          const options = isPromise(answer) ? await answer : answer;
          if (!current.signal.aborted) dispatch({ type: "answered", query, options });
        } catch {
          // What went wrong is the source's to log; a person can only try again.
          if (!current.signal.aborted) dispatch({ type: "failed", query });
        }
      };
      if (answersLater.current && debounce > 0) timer.current = setTimeout(run, debounce);
      else run();
    },
    [stop, debounce],
  );

  return { state, ask };
}
