"use client";

import { useRef, useState } from "react";
import type { FieldState } from "../field/Surroundings.js";
import { useMessages } from "../messages/useMessages.js";
import { useFormReset } from "../part/useFormReset.js";
import { Select } from "../select/Select.js";
import { TextField } from "../text-field/TextField.js";
import { en } from "./en.js";
import { th } from "./th.js";

interface TitlePartProps extends FieldState {
  readonly titles: readonly string[];
  /** Its name in the HTML of a server; another title cannot be typed there. */
  readonly name: string | undefined;
  readonly title: string;
  readonly onTitleChange: (title: string) => void;
}

const OTHER = "other";

/** A title from a short list, or another that is typed: a list of all ranks is too long for a phone. */
export function TitlePart({ name, titles, title, onTitleChange, disabled, readOnly }: TitlePartProps) {
  const messages = useMessages(th, en);
  const [wantsOther, setWantsOther] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  useFormReset(part, () => setWantsOther(false));
  const isOther = !titles.includes(title) && (title !== "" || wantsOther);
  const listed = titles.map((one) => ({ value: one, label: one }));
  const options = name ? listed : [...listed, { value: OTHER, label: messages["personNameField.other"] }];
  return (
    <div className="saan-person-name-title" ref={part}>
      <Select
        label={messages["personNameField.title"]}
        name={name}
        options={options}
        value={isOther ? OTHER : title}
        disabled={disabled}
        readOnly={readOnly}
        autoComplete="honorific-prefix"
        onValueChange={(value) => {
          setWantsOther(value === OTHER);
          onTitleChange(value === OTHER ? "" : value);
        }}
      />
      {isOther && (
        <TextField
          label={messages["personNameField.otherTitle"]}
          hint={messages["personNameField.otherHint"]}
          value={title}
          onChange={({ currentTarget }) => {
            setWantsOther(true);
            onTitleChange(currentTarget.value);
          }}
        />
      )}
    </div>
  );
}
