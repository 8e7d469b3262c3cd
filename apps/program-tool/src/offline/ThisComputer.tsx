import { Button } from "@saan/ui/button";
import { MonitorCog } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useWords } from "../messages/useWords.js";
import { onceIdle } from "./once-idle.js";
import { useShared } from "./shared-computer.js";

const fetchSettings = () => import("./ThisComputerDialog.js");
const ThisComputerDialog = lazy(async () => ({ default: (await fetchSettings()).ThisComputerDialog }));

/** Leads to what this computer keeps, and to the switch for one that others use, too. */
export function ThisComputer() {
  const { say } = useWords();
  const { isOn } = useShared();
  const [isOpen, setOpen] = useState(false);
  const [isMissing, setMissing] = useState(false);
  // Before anybody asks: the switch is there without a signal, too.
  useEffect(() => onceIdle(() => void fetchSettings().catch(() => undefined)), []);

  async function open(): Promise<void> {
    const isThere = await fetchSettings().then(
      () => true,
      () => false,
    );
    setOpen(isThere);
    setMissing(!isThere);
  }

  return (
    <>
      <Button variant="quiet" size="small" icon={<MonitorCog />} onClick={() => void open()}>
        {say(isOn ? "device.shared" : "device.title")}
      </Button>
      <span role="status">{isMissing && say("device.missing")}</span>
      {isOpen && (
        <Suspense fallback={null}>
          <ThisComputerDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
