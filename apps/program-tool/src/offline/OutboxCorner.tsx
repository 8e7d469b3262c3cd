import { useOutbox } from "@saan/forms/react";
import { InlineMessage } from "@saan/ui/notice";
import { OutboxStatus } from "@saan/ui/outbox-panel";
import { lazy, Suspense, useState } from "react";
import { useWords } from "../messages/useWords.js";
import { outbox } from "./outbox.js";
import { fetchOutboxDialog, useOutboxAhead } from "./outbox-ahead.js";

const OutboxDialog = lazy(async () => ({ default: (await fetchOutboxDialog()).OutboxDialog }));

/** How much waits to be sent, on every page; leads to the list of it. Nothing while nothing waits. */
export function OutboxCorner() {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isMissing, setMissing] = useState(false);
  useOutboxAhead(useOutbox(outbox).entries.length > 0);

  async function open(): Promise<void> {
    // Asked for before it is shown: without a signal the page with what was typed must not go down with the list.
    const isThere = await fetchOutboxDialog().then(
      () => true,
      () => false,
    );
    setOpen(isThere);
    setMissing(!isThere);
  }

  return (
    <>
      <OutboxStatus className="tool-outbox" outbox={outbox} onOpen={() => void open()} />
      {isMissing && (
        <InlineMessage variant="attention" live="polite">
          {say("outbox.missing")}
        </InlineMessage>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <OutboxDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
