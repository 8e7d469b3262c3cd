import type { DraftStore } from "@saan/forms/drafts";
import { type SubmitOutcome, useSchemaForm } from "@saan/forms/react";
import { DraftNotice, DraftStatus } from "@saan/ui/draft-notice";
import { SchemaForm } from "@saan/ui/schema-form";
import type { Activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";

interface ActivityPageProps {
  readonly drafts: DraftStore;
  /** Answers `{ done: false }` while the record is not in safe hands: neither the server's, nor the outbox's. */
  readonly send: (record: Activity) => Promise<SubmitOutcome>;
}

/** A form whose answers are kept while they are typed, and forgotten once they are sent. */
export function ActivityPage({ drafts, send }: ActivityPageProps) {
  const handle = useSchemaForm(activityForm, {
    // One key for one form and one record: a form that changes a record has its id in place of "new".
    draft: { store: drafts, key: "activity-request/new" },
    onSubmit: send,
  });
  return (
    <>
      <DraftNotice handle={handle} preview={["title"]} />
      <SchemaForm handle={handle} submitLabel="ส่งคำขอ" status={<DraftStatus handle={handle} />} />
    </>
  );
}
