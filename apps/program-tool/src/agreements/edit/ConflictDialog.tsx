import { defineForm, type Form, type FormModel } from "@saan/forms/model";
import { Button } from "@saan/ui/button";
import { DialogContent, DialogFooter, DialogRoot } from "@saan/ui/dialog";
import { DiffView } from "@saan/ui/diff-view";
import { useEffect, useMemo, useState } from "react";
import { fetchAgreement } from "../../api/client.js";
import type { Actor } from "../../api/contract.js";
import { useWords } from "../../messages/useWords.js";
import { momentWords } from "../moment-words.js";
import { useDraftHere } from "./DraftRoom.js";
import { differences } from "./differences.js";
import type { Conflict } from "./useSaving.js";

// More rows than this are not compared by eye.
const MOST_SHOWN = 30;

/** How a person gets to see what is stored now: its address, or a way within the page. */
export interface SeeLatest {
  readonly address: string;
  go(): void;
}

export interface ConflictDialogProps<T> {
  readonly form: Form<T>;
  readonly conflict: Conflict<T>;
  readonly agreementId?: string;
  readonly seeLatest: SeeLatest;
  onOverwrite(conflict: Conflict<T>): Promise<void>;
  onClose(): void;
}

/** Somebody saved the same record first: shows both versions where they differ, and lets the person choose. */
export function ConflictDialog<T>({
  form,
  conflict,
  agreementId,
  seeLatest,
  onOverwrite,
  onClose,
}: ConflictDialogProps<T>) {
  const words = useWords();
  const { locale, say } = words;
  const draft = useDraftHere();
  const [busy, setBusy] = useState(false);
  const { mine, current } = conflict;
  const actor = useActorOf(agreementId, current);
  const when = momentWords(current.updatedAt, locale);
  const everything = useMemo(() => withAllFields(form), [form]);
  const found = differences(everything, current.record, mine, words);

  async function overwrite(): Promise<void> {
    setBusy(true);
    await onOverwrite(conflict);
    setBusy(false);
  }

  function see(): void {
    // Without a draft on the device the text lives in this page alone, and the page must stay.
    if (draft.status === "failed" || draft.status === "memory") window.open(seeLatest.address, "_blank", "noopener");
    else seeLatest.go();
  }

  return (
    <DialogRoot open onOpenChange={(open) => !open && !busy && onClose()}>
      <DialogContent
        className="conflict"
        title={say("conflict.title")}
        description={
          actor ? say("conflict.who", { who: say(`history.who.${actor}`), when }) : say("conflict.when", { when })
        }
      >
        <DiffView
          caption={say("conflict.differences")}
          beforeLabel={say("conflict.current")}
          afterLabel={say("conflict.mine")}
          changes={found.slice(0, MOST_SHOWN)}
        />
        {found.length > MOST_SHOWN && <p>{say("conflict.more", { count: found.length - MOST_SHOWN })}</p>}
        <p className="conflict-hint">{say("conflict.see.hint")}</p>
        <DialogFooter>
          {/* First what takes nothing away from anybody. */}
          <Button variant="primary" onClick={see}>
            {say("conflict.see")}
          </Button>
          <Button busy={busy} onClick={() => void overwrite()}>
            {say("conflict.overwrite")}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {say("conflict.back")}
          </Button>
        </DialogFooter>
      </DialogContent>
    </DialogRoot>
  );
}

/** The model of a whole record: versions may differ in what the form leaves out, and that would be written over too. */
function withAllFields<T>({ model: { id, version, sections }, record }: Form<T>): FormModel {
  return defineForm({ id, version, sections, record }).model;
}

/** Who made the stored version, from the agreement's history; undefined until it is known, or when it cannot be. */
function useActorOf(
  agreementId: string | undefined,
  { id, revision }: { readonly id: string; readonly revision: number },
) {
  const [actor, setActor] = useState<Actor>();
  useEffect(() => {
    if (agreementId === undefined) return;
    const controller = new AbortController();
    fetchAgreement(agreementId, controller.signal)
      .then((answer) => {
        const events = answer.ok ? answer.value.audit.latest : [];
        setActor(events.find((event) => event.entityId === id && event.revision === revision)?.actor);
      })
      .catch(() => undefined);
    return () => controller.abort();
  }, [agreementId, id, revision]);
  return actor;
}
