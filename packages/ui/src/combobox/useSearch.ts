"use client";

import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { ComboboxOption, ComboboxSearch } from "./option.js";
import { searchOptions } from "./searchOptions.js";
import { idle, type SearchEvent, type SearchState, searchReducer } from "./searchState.js";

/** Where options come from: a list, or whoever answers a text. */
export interface OptionsSource<T> {
  readonly options: readonly ComboboxOption<T>[] | undefined;
  readonly search: ComboboxSearch<T> | undefined;
  readonly debounce: number;
}

function isPromise<T>(
  answer: readonly ComboboxOption<T>[] | Promise<readonly ComboboxOption<T>[]>,
): answer is Promise<readonly ComboboxOption<T>[]> {
  return "then" in answer;
}

const nothing = () => [];

/** Passes an answer on, at once where it is there at once; says whether it comes later. */
function pass<T>(
  asks: () => ReturnType<ComboboxSearch<T>>,
  answered: (options: readonly ComboboxOption<T>[]) => void,
  failed: () => void,
): boolean {
  try {
    const answer = asks();
    if (isPromise(answer)) answer.then(answered, failed);
    else answered(answer);
    return isPromise(answer);
  } catch {
    // What went wrong is the source's to log; a person can only try again.
    failed();
    return false;
  }
}

/**
 * Asks the source, one question at a time: a new question aborts the one before. A source that has answered at once is
 * asked at once again; one that answers later is asked `debounce` milliseconds after the last key. Another list of options
 * answers the same question anew.
 */
export function useSearch<T>({ options, search, debounce }: OptionsSource<T>) {
  const [state, dispatch] = useReducer<SearchState<T>, [SearchEvent<T>]>(searchReducer, idle);
  const source = useMemo<ComboboxSearch<T>>(
    () => (options ? (query) => searchOptions(options, query) : (search ?? nothing)),
    [options, search],
  );
  const latest = useRef(source);
  const asked = useRef<string>(undefined);
  const answersLater = useRef(false);
  const controller = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    controller.current?.abort();
  }, []);
  useEffect(() => stop, [stop]);

  const ask = useCallback(
    (query: string) => {
      stop();
      asked.current = query;
      dispatch({ type: "asked", query });
      const run = () => {
        const current = new AbortController();
        const { signal } = current;
        controller.current = current;
        const tell = (event: SearchEvent<T>) => {
          if (!signal.aborted) dispatch(event);
        };
        answersLater.current = pass(
          () => latest.current(query, { signal }),
          (options) => tell({ type: "answered", query, options }),
          () => tell({ type: "failed", query }),
        );
      };
      if (answersLater.current && debounce > 0) timer.current = setTimeout(run, debounce);
      else run();
    },
    [stop, debounce],
  );

  useEffect(() => {
    latest.current = source;
    if (options && asked.current !== undefined) ask(asked.current);
  }, [source, options, ask]);

  return { state, ask };
}
