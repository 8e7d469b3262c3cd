import { type SharedComputerState, sharedComputer } from "@saan/forms/drafts";
import { useSyncExternalStore } from "react";

/** Whether somebody said that others use this computer, too. Drafts and outbox of the tool go by it. */
export const shared = sharedComputer({ name: "saan-shared-computer" });

export function useShared(): SharedComputerState {
  return useSyncExternalStore(shared.subscribe, () => shared.state);
}
