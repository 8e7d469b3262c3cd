import { AlertDialogContent, AlertDialogRoot } from "@saan/ui/alert-dialog";
import { useRef } from "react";
import { useBlocker } from "react-router";
import { useWords } from "../../messages/useWords.js";

/** Asks before a link or the back button leads away from an import that is not brought in. */
export function LeaveImport() {
  const { say } = useWords();
  const isMeant = useRef(false);
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname);
  if (blocker.state !== "blocked") return null;
  return (
    <AlertDialogRoot open onOpenChange={() => (isMeant.current ? blocker.proceed() : blocker.reset())}>
      <AlertDialogContent
        title={say("import.leave.ask")}
        description={say("import.leave.lost")}
        confirm={say("import.leave")}
        cancel={say("import.leave.stay")}
        variant="danger"
        onConfirm={() => {
          isMeant.current = true;
        }}
      />
    </AlertDialogRoot>
  );
}
