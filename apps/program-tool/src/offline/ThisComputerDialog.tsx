import { clearThisComputer, type StorageMode } from "@saan/forms/drafts";
import { useOutbox } from "@saan/forms/react";
import { DialogContent, DialogRoot } from "@saan/ui/dialog";
import { Switch } from "@saan/ui/switch";
import { useEffect, useState } from "react";
import { drafts } from "../agreements/edit/drafts.js";
import { useWords } from "../messages/useWords.js";
import { outbox, outboxDatabase } from "./outbox.js";
import { shared, useShared } from "./shared-computer.js";

/** What this computer keeps and for how long, and the switch for one that others use, too. */
export function ThisComputerDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const { isOn } = useShared();
  const { status, unsent } = useOutbox(outbox);
  const mode = useStorageMode();
  const [said, setSaid] = useState<"unsent" | "left" | "on" | "off">();
  const [unreadable, setUnreadable] = useState(0);
  const [isBusy, setBusy] = useState(false);

  async function turn(next: boolean): Promise<void> {
    // It would wait in a place where nothing may wait.
    if (next && unsent > 0) return setSaid("unsent");
    setBusy(true);
    setSaid(undefined);
    shared.turn(next);
    const { isAll: isMoved, unreadable } = await drafts.gather();
    const isCleared = !next || (await clearThisComputer({ databaseNames: [outboxDatabase] })).ok;
    setBusy(false);
    setUnreadable(unreadable);
    setSaid(!isMoved || !isCleared ? "left" : next ? "on" : "off");
  }

  return (
    <DialogRoot open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={say("device.title")}>
        {mode && <p>{say(`device.mode.${mode}`, { minutes: shared.idleMinutes })}</p>}
        <Switch
          label={say("device.shared.label")}
          hint={say("device.shared.hint", { minutes: shared.idleMinutes })}
          checked={isOn}
          // Until it is known what waits, and while it is moved.
          readOnly={isBusy || status === "loading"}
          onCheckedChange={(next) => void turn(next)}
        />
        <div role="status">
          {said && <p>{say(`device.shared.${said}`, { unsent })}</p>}
          {said && unreadable > 0 && <p>{say("device.shared.unreadable", { unreadable })}</p>}
        </div>
      </DialogContent>
    </DialogRoot>
  );
}

/** Where drafts are kept: asked at first, and anew whenever the switch was turned, in whichever tab. */
function useStorageMode(): StorageMode | undefined {
  const [mode, setMode] = useState<StorageMode>();
  useEffect(() => {
    let isHere = true;
    const ask = () => void drafts.storageMode().then((now) => isHere && setMode(now));
    const stopListening = shared.subscribe(ask);
    ask();
    return () => {
      isHere = false;
      stopListening();
    };
  }, []);
  return mode;
}
