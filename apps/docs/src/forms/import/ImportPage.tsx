import { ImportWizard } from "@saan/ui/import-wizard";
import type { Activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";
import { placeResolvers, placeSources } from "../activity/places.js";

interface ImportPageProps {
  /** Of the person who is signed in: fields that it may not write take no column. */
  readonly role: string;
  /** Answers which records the server did not take, by their place from 0, and why in words for the person. */
  readonly save: (
    records: readonly Activity[],
  ) => Promise<readonly { readonly index: number; readonly message: string }[]>;
  readonly onDone: () => void;
}

/** Choosing a file, matching its columns, putting cells right and bringing the rows in: all of it. */
export function ImportPage({ role, save, onDone }: ImportPageProps) {
  return (
    <ImportWizard
      form={activityForm}
      role={role}
      unit="กิจกรรม"
      resolvers={placeResolvers}
      sources={placeSources}
      onImport={async (records) => ({ refused: await save(records) })}
      onClose={onDone}
    />
  );
}
