"use client";

import { useId } from "react";
import { Combobox } from "../combobox/Combobox.js";
import type { ComboboxOption } from "../combobox/option.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Select } from "../select/Select.js";
import { Tag, type TagTone } from "../tag/Tag.js";
import { fieldKey } from "./columnFields.js";
import { en } from "./en.js";
import type { ColumnMatch, Era } from "./mappingOf.js";
import { shownSample } from "./shownCell.js";
import { th } from "./th.js";
import type { ImportWork } from "./useImport.js";

/** A field by its key. */
export type FieldOption = ComboboxOption<string>;

interface ColumnRowProps {
  readonly match: ColumnMatch;
  readonly options: readonly FieldOption[];
  readonly work: Pick<ImportWork, "fields" | "setField" | "setEra">;
}

const tones: Readonly<Record<ColumnMatch["how"], TagTone>> = {
  sure: "success",
  chosen: "action",
  unsure: "attention",
  none: "neutral",
};

/** One column: what it is called, what is in it, and the field it is for. */
export function ColumnRow({ match, options, work }: ColumnRowProps) {
  const messages = useMessages(th, en);
  const id = useId();
  const { column, key, field, how, era, sameAs } = match;
  const { letter, header, samples } = column;
  const chosen = field ? fieldKey(field.path) : null;
  const isDate = field?.node.kind === "date" || field?.node.kind === "stated-date";
  return (
    <li className="saan-import-column">
      <div className="saan-import-column-words" id={id}>
        <span className="saan-import-letter">{fill(messages["importColumns.column"], { letter })}</span>
        <strong>{header || messages["importColumns.noHeader"]}</strong>
        <span className="saan-import-samples">
          {samples.length > 0
            ? fill(messages["importColumns.samples"], { samples: samples.map(shownSample).join(" · ") })
            : messages["importColumns.noSamples"]}
        </span>
      </div>
      <div className="saan-import-column-field">
        <Combobox
          label={messages["importColumns.field"]}
          aria-label={fill(messages["importColumns.fieldOf"], { letter, header })}
          aria-describedby={id}
          options={options}
          textOf={(one) => work.fields.get(one)?.header ?? one}
          value={chosen}
          error={sameAs === undefined ? undefined : fill(messages["importColumns.twice"], { letter: sameAs })}
          openOnFocus={false}
          onValueChange={(value) => work.setField(key, value ?? "")}
        />
        {isDate && (
          <Select
            label={messages["importColumns.era"]}
            options={[
              { value: "be", label: messages["importColumns.eraBe"] },
              { value: "ce", label: messages["importColumns.eraCe"] },
            ]}
            emptyLabel={messages["importColumns.eraEach"]}
            value={era ?? ""}
            onValueChange={(value) => work.setEra(key, value === "" ? undefined : (value as Era))}
          />
        )}
      </div>
      <Tag tone={tones[how]}>{messages[`importColumns.${how}`]}</Tag>
    </li>
  );
}
