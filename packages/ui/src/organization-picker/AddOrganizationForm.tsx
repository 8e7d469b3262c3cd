"use client";

import { type FormEvent, useState } from "react";
import { Button } from "../button/Button.js";
import { DialogFooter } from "../dialog/Dialog.js";
import { useMessages } from "../messages/useMessages.js";
import type { SelectOption } from "../select/listedOptions.js";
import { Select } from "../select/Select.js";
import { TextField } from "../text-field/TextField.js";
import { en } from "./en.js";
import type { OrganizationDraft } from "./registry.js";
import { th } from "./th.js";

/** What a form that adds an organisation is given. */
export interface AddOrganizationFormProps {
  /** The name that was typed in the box. */
  readonly name: string;
  readonly kinds: readonly SelectOption[];
  /** Adds it to the register and closes the dialog. Rejects when it could not be added. */
  readonly onAdd: (draft: OrganizationDraft) => Promise<void>;
  readonly onCancel: () => void;
}

/** Name and kind: enough to find it again; the rest is filled in where the register is kept. Renders a `<form>`. */
export function AddOrganizationForm({ name: typed, kinds, onAdd, onCancel }: AddOrganizationFormProps) {
  const messages = useMessages(th, en);
  const [name, setName] = useState(typed);
  const [kind, setKind] = useState("");
  const [missing, setMissing] = useState(false);
  const [state, setState] = useState<"ready" | "saving" | "failed">("ready");

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    // The dialog stands elsewhere in the document, but for React it is inside the form around the picker.
    event.stopPropagation();
    const isMissing = name.trim() === "";
    setMissing(isMissing);
    if (isMissing || state === "saving") return;
    setState("saving");
    const draft = { name: name.trim(), kind: kind || undefined };
    try {
      await onAdd(draft);
    } catch {
      setState("failed");
    }
  };

  return (
    <form onSubmit={onSubmit} noValidate>
      <div className="saan-field-group">
        <TextField
          label={messages["organizationPicker.name"]}
          hint={messages["organizationPicker.nameHint"]}
          error={missing ? messages["organizationPicker.nameMissing"] : undefined}
          required
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setMissing(false);
          }}
        />
        {kinds.length > 0 ? (
          <Select label={messages["organizationPicker.kind"]} options={kinds} value={kind} onValueChange={setKind} />
        ) : null}
      </div>
      <div className="saan-field-error" role="alert">
        {state === "failed" ? messages["organizationPicker.failed"] : null}
      </div>
      <DialogFooter>
        <Button type="submit" variant="primary" busy={state === "saving"}>
          {messages[state === "saving" ? "organizationPicker.saving" : "organizationPicker.save"]}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {messages["organizationPicker.cancel"]}
        </Button>
      </DialogFooter>
    </form>
  );
}
