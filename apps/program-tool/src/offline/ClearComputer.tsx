import { clearThisComputer } from "@saan/forms/drafts";
import { useConfirm } from "@saan/ui/alert-dialog";
import { Button } from "@saan/ui/button";
import { Eraser } from "lucide-react";
import { useState } from "react";
import { draftDatabase } from "../agreements/edit/drafts.js";
import { useWords } from "../messages/useWords.js";
import { countKept } from "./count-kept.js";
import { outboxDatabase } from "./outbox.js";

/** Takes everything of this tool off a computer that others use, too; says first what is not in the register yet. */
export function ClearComputer() {
  const { say } = useWords();
  const { confirm, confirmDialog } = useConfirm();
  const [said, setSaid] = useState<"done" | "left">();

  async function clear(): Promise<void> {
    setSaid(undefined);
    const { drafts, unsent } = await countKept();
    const isSure = await confirm({
      title: say("device.clear.ask"),
      description: drafts + unsent === 0 ? say("device.clear.nothing") : say("device.clear.what", { drafts, unsent }),
      confirm: say("device.clear"),
      cancel: say("tool.cancel"),
      variant: "danger",
    });
    if (!isSure) return;
    const cleared = await clearThisComputer({ databaseNames: [draftDatabase, outboxDatabase] });
    setSaid(cleared.ok ? "done" : "left");
  }

  return (
    <>
      <Button variant="quiet" size="small" icon={<Eraser />} onClick={() => void clear()}>
        {say("device.clear")}
      </Button>
      <span role="status">{said && say(`device.clear.${said}`)}</span>
      {confirmDialog}
    </>
  );
}
