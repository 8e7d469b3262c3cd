import { useOutbox } from "@saan/forms/react";
import { OutboxStatus } from "@saan/ui/outbox-panel";
import { FetchedPart } from "../app/FetchedPart.js";
import { useAsked } from "../app/useAsked.js";
import { useWords } from "../messages/useWords.js";
import { outbox } from "./outbox.js";
import { fetchOutboxDialog, useOutboxAhead } from "./outbox-ahead.js";

/** How much waits to be sent, on every page; leads to the list of it. Nothing while nothing waits. */
export function OutboxCorner() {
  const { say } = useWords();
  const { time, ask, end } = useAsked();
  useOutboxAhead(useOutbox(outbox).entries.length > 0);
  return (
    <>
      <OutboxStatus className="tool-outbox" outbox={outbox} onOpen={ask} />
      {time > 0 && (
        <FetchedPart key={time} load={fetchOutboxDialog} waiting={null} remedy={say("outbox.missing.remedy")}>
          {({ OutboxDialog }) => <OutboxDialog onClose={end} />}
        </FetchedPart>
      )}
    </>
  );
}
