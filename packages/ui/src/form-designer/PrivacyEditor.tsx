"use client";

import { changeField, type DesignField } from "@saan/forms/design";
import { type PrivacyClass, privacyClasses, type Retention, retentions } from "@saan/schema/field";
import { Fieldset } from "../fieldset/Fieldset.js";
import { Select } from "../select/Select.js";
import { BothLanguages } from "./BothLanguages.js";
import { problemText, useDesigner } from "./Designer.js";

/** What a field tells of a person; of what is not public, why it is asked and how long it is kept. */
export function PrivacyEditor({ field }: { readonly field: DesignField }) {
  const designer = useDesigner();
  const { design, edit, messages } = designer;
  const { id, privacy } = field;
  return (
    <Fieldset legend={messages["designField.privacy"]}>
      <Select
        label={messages["designField.privacyClass"]}
        options={privacyClasses.map((value) => ({ value, label: messages[`designPrivacy.${value}`] }))}
        emptyLabel={false}
        value={privacy}
        onValueChange={(value) => edit(changeField(design, id, { privacy: value as PrivacyClass }))}
      />
      {privacy !== "public" && (
        <>
          <BothLanguages
            label={messages["designField.purpose"]}
            value={field.purpose}
            required
            error={problemText(designer, { field: id }, "purpose")}
            onValueChange={(purpose) => edit(changeField(design, id, { purpose }), `${id} purpose`)}
          />
          <Select
            label={messages["designField.retention"]}
            options={retentions.map((value) => ({ value, label: messages[`designRetention.${value}`] }))}
            required
            error={problemText(designer, { field: id }, "retention")}
            value={field.retention ?? ""}
            onValueChange={(value) =>
              edit(changeField(design, id, { retention: value === "" ? undefined : (value as Retention) }))
            }
          />
        </>
      )}
    </Fieldset>
  );
}
