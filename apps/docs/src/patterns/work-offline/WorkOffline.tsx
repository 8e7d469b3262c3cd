import type { DraftStore } from "@saan/forms/drafts";
import type { Outbox } from "@saan/forms/outbox";
import { useSchemaForm } from "@saan/forms/react";
import { useOnline } from "@saan/ui/app-shell";
import { Banner } from "@saan/ui/banner";
import { Button } from "@saan/ui/button";
import { DraftNotice, DraftStatus } from "@saan/ui/draft-notice";
import { NotKeptNotice, type NotKeptNoticeProps, OutboxPanel } from "@saan/ui/outbox-panel";
import { SchemaForm } from "@saan/ui/schema-form";
import { useState } from "react";
import { newId } from "../../forms/drafts/newId";
import { visitForm } from "./visit";

interface WorkOfflineProps {
  /** Both are opened once, after signing in: the next person on this computer has others. */
  readonly drafts: DraftStore;
  readonly outbox: Outbox;
  /** What the device says of its network, when a story plays it. */
  readonly online?: boolean;
}

/** A note of a village visit, written where there is no network and sent when there is. */
export function WorkOffline({ drafts, outbox, online: played }: WorkOfflineProps) {
  const device = useOnline();
  const online = played ?? device;
  const [pressed, setPressed] = useState(false);
  return (
    <div className="docs-page" data-form>
      {!online && <Banner variant="attention">ไม่มีอินเทอร์เน็ต กรอกต่อได้ตามปกติ ระหว่างนี้ทุกอย่างอยู่ในเครื่องนี้</Banner>}
      <h1 className="saan-heading">บันทึกการลงพื้นที่</h1>
      {pressed ? (
        <>
          <OutboxPanel outbox={outbox} forms={[visitForm]} />
          <p>
            <Button onClick={() => setPressed(false)}>บันทึกอีกหมู่บ้าน</Button>
          </p>
        </>
      ) : (
        <VisitForm drafts={drafts} outbox={outbox} onKept={() => setPressed(true)} />
      )}
    </div>
  );
}

interface VisitFormProps extends Pick<WorkOfflineProps, "drafts" | "outbox"> {
  readonly onKept: () => void;
}

/** What is typed is a draft; what was sent is in the outbox. The draft goes when the outbox, or the server, has the record. */
function VisitForm({ drafts, outbox, onKept }: VisitFormProps) {
  // Made once for this visit: pressed twice, or sent again after a lost answer, it is still one record.
  const [id] = useState(newId);
  const [notKept, setNotKept] = useState<Pick<NotKeptNoticeProps, "reason" | "trouble">>();
  const handle = useSchemaForm(visitForm, {
    draft: { store: drafts, key: "village-visit/new" },
    onSubmit: async (body) => {
      const content = { key: `village-visit/${id}`, form: visitForm, body };
      const kept = await outbox.enqueue(content);
      if (!kept.ok) {
        const { reason } = kept;
        setNotKept({ reason });
        const result = await outbox.sendNow(content);
        setNotKept(result.kind === "failed" ? { reason, trouble: result.trouble } : undefined);
        if (result.kind === "refused") return { issues: result.issues };
        if (result.kind !== "sent") return { done: false };
      }
      onKept();
      return {};
    },
  });
  return (
    <>
      <DraftNotice handle={handle} preview={["village", "findings"]} />
      {notKept && <NotKeptNotice {...notKept} />}
      <SchemaForm handle={handle} submitLabel="ส่งบันทึก" status={<DraftStatus handle={handle} />} />
    </>
  );
}
