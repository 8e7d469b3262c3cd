import { clearThisComputer } from "@saan/forms/drafts";
import { AlertDialogContent, AlertDialogRoot } from "@saan/ui/alert-dialog";
import { useEffect, useRef, useState } from "react";
import { draftDatabase } from "../agreements/edit/drafts.js";
import { useWords } from "../messages/useWords.js";
import { countKept } from "./count-kept.js";
import { outboxDatabase } from "./outbox.js";

export interface ClearQuestionProps {
  /** `undefined`: the person went back, and all is as it was. */
  onEnd(cleared: boolean | undefined): void;
}

/** Says what is not in the register yet, and clears the computer once somebody says that it is meant. */
export function ClearQuestion({ onEnd }: ClearQuestionProps) {
  const { say } = useWords();
  const [kept, setKept] = useState<{ readonly drafts: number; readonly unsent: number }>();
  const cleared = useRef<boolean>(undefined);
  useEffect(() => {
    void countKept().then(setKept);
  }, []);

  if (!kept) return null;
  const isNothing = kept.drafts + kept.unsent === 0;
  return (
    <AlertDialogRoot open onOpenChange={() => onEnd(cleared.current)}>
      <AlertDialogContent
        title={say("device.clear.ask")}
        description={isNothing ? say("device.clear.nothing") : say("device.clear.what", kept)}
        confirm={say("device.clear")}
        cancel={say("tool.cancel")}
        variant="danger"
        onConfirm={async () => {
          const { ok } = await clearThisComputer({ databaseNames: [draftDatabase, outboxDatabase] });
          cleared.current = ok;
        }}
      />
    </AlertDialogRoot>
  );
}
