/** What a form tells the page it leads to, beside the address. */
export interface SavedState {
  readonly saved: "created" | "updated" | "unchanged";
}

export function isSavedState(state: unknown): state is SavedState {
  const saved = (state as Partial<SavedState> | null)?.saved;
  return saved === "created" || saved === "updated" || saved === "unchanged";
}
