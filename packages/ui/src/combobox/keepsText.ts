import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from "downshift";

/**
 * What Downshift may change: whether the list is open and which row is lit. The text and the choice are ours: by itself it
 * would choose the lit row when the box is left, and wipe the text on Esc.
 */
export function keepsText<Row>(
  state: UseComboboxState<Row>,
  { type, changes }: UseComboboxStateChangeOptions<Row>,
): Partial<UseComboboxState<Row>> {
  const types = useCombobox.stateChangeTypes;
  const { isOpen = state.isOpen, highlightedIndex = state.highlightedIndex } = changes;
  const next = { ...state, isOpen, highlightedIndex };
  switch (type) {
    case types.InputBlur:
      return { ...next, isOpen: false, highlightedIndex: -1 };
    case types.InputClick:
      return { ...next, isOpen: true };
    case types.InputChange:
      return { ...next, isOpen: true, highlightedIndex: -1 };
    default:
      return next;
  }
}
