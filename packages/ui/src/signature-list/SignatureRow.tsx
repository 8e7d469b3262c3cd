"use client";

import { DateField } from "../date-field/DateField.js";
import { useMessages } from "../messages/useMessages.js";
import { Select } from "../select/Select.js";
import { TextField } from "../text-field/TextField.js";
import { en } from "./en.js";
import type { Signature, SignatureState } from "./signatures.js";
import { th } from "./th.js";

const states = ["signed", "in-place-of", "not-signed"] as const;

export interface SignatureRowProps {
  readonly signature: Signature;
  readonly disabled: boolean;
  readonly error: string | undefined;
  readonly onChange: (changes: Partial<Signature>) => void;
}

/** The boxes of one signatory. */
export function SignatureRow({ signature, disabled, error, onChange }: SignatureRowProps) {
  const messages = useMessages(th, en);
  const { post, name, state, ownPost, signedOn } = signature;
  return (
    <>
      <TextField
        label={messages["signatureList.post"]}
        required
        error={error}
        value={post}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange({ post: currentTarget.value })}
      />
      <TextField
        label={messages["signatureList.name"]}
        hint={messages["signatureList.nameHint"]}
        value={name ?? ""}
        disabled={disabled}
        onChange={({ currentTarget: { value } }) => onChange({ name: value === "" ? undefined : value })}
      />
      <Select
        label={messages["signatureList.state"]}
        emptyLabel={false}
        width="medium"
        options={states.map((value) => ({ value, label: messages[`signatureList.${value}`] }))}
        value={state}
        disabled={disabled}
        onValueChange={(value) => onChange({ state: value as SignatureState })}
      />
      {state === "in-place-of" ? (
        <TextField
          label={messages["signatureList.ownPost"]}
          value={ownPost ?? ""}
          disabled={disabled}
          onChange={({ currentTarget: { value } }) => onChange({ ownPost: value === "" ? undefined : value })}
        />
      ) : null}
      {state === "not-signed" ? null : (
        <DateField
          label={messages["signatureList.signedOn"]}
          value={signedOn ?? null}
          disabled={disabled}
          onValueChange={(date) => onChange({ signedOn: date ?? undefined })}
        />
      )}
    </>
  );
}
