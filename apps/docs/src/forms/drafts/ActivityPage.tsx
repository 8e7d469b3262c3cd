import type { DraftStore } from "@saan/forms/drafts";
import { type DraftBinding, type FormControl, useDraft, useSchemaForm } from "@saan/forms/react";
import { SchemaForm } from "@saan/ui/schema-form";
import { type RefObject, useEffect, useRef } from "react";
import type { Activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";

interface ActivityPageProps {
  readonly drafts: DraftStore;
  /** Ends when the record is in safe hands: the server's, or the outbox's. */
  readonly send: (record: Activity) => Promise<void>;
}

/** A form whose answers are kept while they are typed, and forgotten once they are sent. */
export function ActivityPage({ drafts, send }: ActivityPageProps) {
  const draft = useRef<DraftBinding>(null);
  const handle = useSchemaForm(activityForm, {
    onSubmit: async (record) => {
      await send(record);
      await draft.current?.clear();
    },
  });
  return (
    <SchemaForm
      handle={handle}
      submitLabel="ส่งคำขอ"
      status={<DraftStatus control={handle.control} drafts={drafts} binding={draft} />}
    />
  );
}

interface DraftStatusProps {
  readonly control: FormControl;
  readonly drafts: DraftStore;
  readonly binding: RefObject<DraftBinding | null>;
}

/** A component of its own: it renders some times a second while somebody types, and the form need not. */
function DraftStatus({ control, drafts, binding }: DraftStatusProps) {
  // One key for one form and one record: a form that changes a record has its id in place of "new".
  const draft = useDraft(control, { store: drafts, key: "activity-request/new" });
  useEffect(() => {
    binding.current = draft;
  });
  if (draft.found) {
    return (
      <div role="status">
        <p>พบร่างที่ยังไม่ได้ส่ง เก็บไว้เมื่อ {new Date(draft.found.savedAt).toLocaleString("th-TH")}</p>
        <button type="button" onClick={() => draft.restore()}>
          ใช้ร่างนี้ต่อ
        </button>
        <button type="button" onClick={() => draft.discard()}>
          ลบร่างนี้
        </button>
      </div>
    );
  }
  if (draft.writer === "elsewhere") {
    return (
      <div role="status">
        <p>แบบฟอร์มนี้เปิดอยู่ในอีกแท็บ</p>
        <button type="button" onClick={() => void draft.takeOver()}>
          ใช้แท็บนี้แทน
        </button>
      </div>
    );
  }
  if (draft.status === "memory" || draft.status === "failed") {
    return <p role="status">เก็บในเครื่องนี้ไม่ได้ อย่าปิดหน้านี้ก่อนส่ง</p>;
  }
  if (draft.status !== "saved") return null;
  return <p role="status">เก็บไว้ในเครื่องนี้แล้ว{draft.leftOut.length > 0 && " ยกเว้นข้อมูลส่วนบุคคล ซึ่งจะหายเมื่อปิดหน้า"}</p>;
}
