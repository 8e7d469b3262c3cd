import { Button } from "@saan/ui/button";
import { Notice } from "@saan/ui/notice";
import { RecordCardList } from "@saan/ui/record-card";
import { FileSpreadsheet, Plus } from "lucide-react";
import { type ComponentType, useState } from "react";
import { useRevalidator } from "react-router";
import type { AgreementDetail } from "../../api/contract.js";
import { ButtonLink } from "../../app/ButtonLink.js";
import { fetched } from "../../app/fetched.js";
import { useWords } from "../../messages/useWords.js";
import type { ActivityDialogProps } from "../edit/ActivityDialog.js";
import { openForm } from "../edit/open-form.js";
import { ActivityItem } from "./ActivityItem.js";
import { Section } from "./Section.js";

type StoredActivity = AgreementDetail["activities"][number];

/** The form comes when it is first opened. */
type Opening =
  | { readonly kind: "closed" | "failed" }
  | { readonly kind: "loading"; readonly activity: StoredActivity | undefined }
  | {
      readonly kind: "open";
      readonly activity: StoredActivity | undefined;
      readonly Dialog: ComponentType<ActivityDialogProps>;
    };

const dialog = fetched(() => import("../edit/ActivityDialog.js"));

/** What was held under the agreement, and the way to add to it. */
export function Activities({ detail }: { readonly detail: AgreementDetail }) {
  const { say } = useWords();
  const { revalidate } = useRevalidator();
  const [opening, setOpening] = useState<Opening>({ kind: "closed" });
  const [savedTitle, setSavedTitle] = useState<string>();

  async function open(activity?: StoredActivity): Promise<void> {
    setOpening({ kind: "loading", activity });
    setSavedTitle(undefined);
    try {
      const { ActivityDialog } = await openForm(dialog);
      setOpening({ kind: "open", activity, Dialog: ActivityDialog });
    } catch {
      setOpening({ kind: "failed" });
    }
  }

  function close(): void {
    setOpening({ kind: "closed" });
    // Somebody else may have changed what is shown behind the form.
    void revalidate();
  }

  const isLoading = (activity: StoredActivity | undefined) =>
    opening.kind === "loading" && opening.activity === activity;
  return (
    <Section
      title={say("agreement.activities")}
      action={
        <div className="agreement-section-actions">
          <ButtonLink variant="quiet" icon={<FileSpreadsheet />} to={`/agreements/${detail.id}/activities/import`}>
            {say("import.activities")}
          </ButtonLink>
          <Button icon={<Plus />} busy={isLoading(undefined)} onClick={() => void open()}>
            {say("activity.add")}
          </Button>
        </div>
      }
    >
      {savedTitle !== undefined && (
        <Notice variant="success" live="polite" title={say("activity.added", { title: savedTitle })} />
      )}
      {opening.kind === "failed" && (
        <Notice variant="attention" live="polite" title={say("broken.chunk.title")}>
          {say("broken.chunk.body")}
        </Notice>
      )}
      {detail.activities.length === 0 ? (
        <p className="agreement-quiet">
          {say("activity.none")}
          {say("tool.separator")}
          {say("activity.none.body")}
        </p>
      ) : (
        <RecordCardList className="agreement-activities">
          {detail.activities.map((activity) => (
            <ActivityItem
              key={activity.id}
              activity={activity.record}
              opening={isLoading(activity)}
              onEdit={() => void open(activity)}
            />
          ))}
        </RecordCardList>
      )}
      {opening.kind === "open" && (
        <opening.Dialog
          agreementId={detail.id}
          stored={opening.activity}
          onSaved={({ record }, isHere) => {
            setSavedTitle(record.title);
            // Another activity may have been opened since.
            if (isHere) close();
            else void revalidate();
          }}
          onClose={close}
        />
      )}
    </Section>
  );
}
