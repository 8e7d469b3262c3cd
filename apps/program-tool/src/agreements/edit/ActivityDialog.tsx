import type { Activity } from "@saan/schema/activity";
import { Button } from "@saan/ui/button";
import { DialogContent, DialogRoot } from "@saan/ui/dialog";
import type { Saved, Stored } from "../../api/contract.js";
import { activityForm } from "../../forms/activity-form.js";
import { useWords } from "../../messages/useWords.js";
import { RecordForm } from "./RecordForm.js";

export interface ActivityDialogProps {
  readonly agreementId: string;
  /** The activity to change; a new one when left out. */
  readonly stored?: Stored<Activity>;
  onSaved(saved: Saved<Activity>, isHere: boolean): void;
  /** Closed without saving: the draft stays on the device. */
  onClose(): void;
}

/** The form of an activity over the page of its agreement. */
export function ActivityDialog({ agreementId, stored, onSaved, onClose }: ActivityDialogProps) {
  const { say } = useWords();
  return (
    <DialogRoot open onOpenChange={(open) => !open && onClose()}>
      <DialogContent className="activity-dialog" title={say(stored ? "activity.edit" : "activity.add")}>
        <RecordForm
          form={activityForm}
          stored={stored}
          target={(baseRevision) =>
            stored
              ? { kind: "update", path: `/api/activities/${stored.id}`, revision: baseRevision }
              : { kind: "create", path: `/api/agreements/${agreementId}/activities`, members: "/api/activities/" }
          }
          draftKey={(id) => (id === undefined ? `activity:new:${agreementId}` : `activity:${id}`)}
          onSaved={onSaved}
          agreementId={agreementId}
          saveLabel={say("activity.save")}
          headingLevel={3}
          actions={
            <Button variant="quiet" onClick={onClose}>
              {say("tool.cancel")}
            </Button>
          }
        />
      </DialogContent>
    </DialogRoot>
  );
}
