"use client";

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useReducer } from "react";
import { useEscape } from "../layer/useEscape.js";
import { useOutside } from "../layer/useOutside.js";
import { usePlace } from "../layer/usePlace.js";
import { closedList, type Light, listReducer, litRow, rowAfter } from "./listState.js";
import type { ComboboxRow } from "./option.js";
import { prepareSearch } from "./searchOptions.js";
import type { SearchState } from "./searchState.js";
import { type OptionsSource, useSearch } from "./useSearch.js";

export interface ListboxOptions<T> extends OptionsSource<T> {
  /** The id of the box; those of its list are made from it. */
  readonly id: string;
  /** The box with its button, at which the list stands. */
  readonly frame: RefObject<HTMLDivElement | null>;
  /** What floats: the list and its status line. */
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly rowsOf: (found: SearchState<T>) => readonly ComboboxRow<T>[];
  /** The best answer to a typed text is ready for Enter. */
  readonly lightsBest: boolean;
  /** Disabled or read-only: never opens. */
  readonly locked: boolean;
}

/** The list under a box: whether it is open, what it found, which row is lit; and what keys and presses do to that. */
export type Listbox<T> = ReturnType<typeof useListbox<T>>;

/** One list model for the box of one choice and the box of several (WAI-ARIA APG: editable combobox with list popup). */
export function useListbox<T>({ id, frame, panel, rowsOf, lightsBest, locked, ...source }: ListboxOptions<T>) {
  const { state: found, ask } = useSearch(source);
  const [state, dispatch] = useReducer(listReducer, closedList);
  const open = state.open && !locked;
  const rows = rowsOf(found);
  const lit = open ? litRow(state, found, rows) : -1;
  const close = useCallback(() => dispatch({ type: "close" }), []);
  useEscape(open, close);
  useOutside(open, [frame, panel], close);
  usePlace(open, frame, panel);

  // From the moment the box has the focus, so that neither opening nor the first key waits for it.
  const { options } = source;
  const prepare = () => {
    if (options) prepareSearch(options);
  };
  // Another list may come while it is open.
  useEffect(() => (open && options ? prepareSearch(options) : undefined), [open, options]);

  const setOpen = (light: Light) => {
    // As wide from the first as `usePlace` will make it: the rows are laid out once, and measured as they will be.
    if (!open && frame.current) panel.current?.style.setProperty("width", `${frame.current.offsetWidth}px`);
    dispatch({ type: "open", light });
  };

  /** Opens the list with the answers to a text. */
  const show = (query: string, light: Light = "none") => {
    if (locked || open) return;
    setOpen(light);
    ask(query);
  };

  /** Asks about a text that has just been typed. */
  const search = (query: string) => {
    if (locked) return;
    setOpen(lightsBest ? "best" : "none");
    ask(query);
  };

  const moveTo = (at: number, byKey: boolean) => dispatch({ type: "move", at, of: found, byKey });

  /** Takes the keys that are the list's, and answers whether it took this one. */
  const onKeyDown = (event: KeyboardEvent, query: string): boolean => {
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (locked || ctrlKey || metaKey || shiftKey) return false;
    const isArrow = key === "ArrowDown" || key === "ArrowUp";
    if (!open) {
      if (!isArrow) return false;
      show(query, altKey ? "none" : key === "ArrowDown" ? "first" : "last");
    } else if (altKey) {
      if (key !== "ArrowUp") return false;
      close();
    } else {
      const at = rowAfter(key, lit, rows);
      if (at === undefined) return false;
      moveTo(at, true);
    }
    event.preventDefault();
    return true;
  };

  const input = {
    role: "combobox",
    autoComplete: "off",
    autoCapitalize: "none",
    spellCheck: false,
    "aria-autocomplete": "list",
    "aria-haspopup": "listbox",
    "aria-expanded": open,
    "aria-controls": `${id}-list`,
    "aria-activedescendant": lit >= 0 ? `${id}-option-${lit}` : undefined,
  } as const;

  return {
    id,
    found,
    rows,
    open,
    lit,
    byKey: state.byKey,
    ask,
    show,
    search,
    close,
    moveTo,
    onKeyDown,
    prepare,
    input,
  };
}
