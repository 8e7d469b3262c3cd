import { fetched } from "../app/fetched.js";
import { useAhead } from "../app/useAhead.js";

/** The list of what waits to be sent. */
export const fetchOutboxDialog = fetched(() => import("./OutboxDialog.js"));

/** Fetches that list before anybody asks for it: what waits, waits for a signal, and so would the list. */
export function useOutboxAhead(isWanted = true): void {
  useAhead(fetchOutboxDialog, isWanted);
}
