import type { Outbox, OutboxEntry } from "@saan/forms/outbox";
import { MergeDialog } from "@saan/ui/merge-dialog";
import { OutboxPanel } from "@saan/ui/outbox-panel";
import { useState } from "react";
import { activityForm } from "../activity/activityForm.js";
import { sendMerged } from "./settleConflict.js";

/** What waits to be sent, and what two people changed at once. */
export function OutboxStatus({ outbox }: { readonly outbox: Outbox }) {
  const [entry, setEntry] = useState<OutboxEntry>();
  return (
    <>
      <OutboxPanel outbox={outbox} forms={[activityForm]} onMerge={setEntry} />
      {entry && (
        <MergeDialog
          open
          onOpenChange={() => setEntry(undefined)}
          form={activityForm}
          base={entry.base}
          mine={entry.body}
          theirs={entry.theirs}
          onMerged={(record) => sendMerged(outbox, entry, record)}
        />
      )}
    </>
  );
}
