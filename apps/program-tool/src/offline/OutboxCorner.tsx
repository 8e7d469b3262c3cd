import { OutboxStatus } from "@saan/ui/outbox-panel";
import { lazy, Suspense, useState } from "react";
import { outbox } from "./outbox.js";

const OutboxDialog = lazy(async () => ({ default: (await import("./OutboxDialog.js")).OutboxDialog }));

/** How much waits to be sent, on every page; leads to the list of it. Nothing while nothing waits. */
export function OutboxCorner() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <OutboxStatus className="tool-outbox" outbox={outbox} onOpen={() => setOpen(true)} />
      {isOpen && (
        <Suspense fallback={null}>
          <OutboxDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
