"use client";

import { changeField, type DesignField } from "@saan/forms/design";
import { CheckboxGroup } from "../checkbox-group/CheckboxGroup.js";
import { fill } from "../messages/fill.js";
import { useDesigner } from "./Designer.js";

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Media types by what people call them. */
const families = {
  images: ["image/jpeg", "image/png", "image/webp"],
  pdf: ["application/pdf"],
  documents: [`${OFFICE}.wordprocessingml.document`, "application/msword"],
  tables: [`${OFFICE}.spreadsheetml.sheet`, "application/vnd.ms-excel"],
} as const;

type Family = keyof typeof families;

const familyNames = Object.keys(families) as readonly Family[];
const isFamily = (name: string): name is Family => Object.hasOwn(families, name);

/** Which kinds of file are taken. A type that a design brought and no family has keeps a box of its own. */
export function FileTypes({ field }: { readonly field: DesignField }) {
  const { design, edit, messages } = useDesigner();
  const { id, accepts = [] } = field;
  const whole = familyNames.filter((name) => families[name].every((type) => accepts.includes(type)));
  const said = new Set<string>(whole.flatMap((name) => families[name]));
  const single = accepts.filter((type) => !said.has(type));
  // Programs and formats have one name in every language.
  const labels: Readonly<Record<Family, string>> = {
    images: messages["designField.accepts.images"],
    pdf: "PDF",
    documents: fill(messages["designField.accepts.documents"], { name: "Word" }),
    tables: fill(messages["designField.accepts.tables"], { name: "Excel" }),
  };
  return (
    <CheckboxGroup
      label={messages["designField.accepts"]}
      hint={messages["designField.acceptsHint"]}
      options={[
        ...familyNames.map((value) => ({ value, label: labels[value] })),
        ...single.map((value) => ({ value, label: value })),
      ]}
      value={[...whole, ...single]}
      onValueChange={(chosen) => {
        const types = new Set(chosen.flatMap((name): readonly string[] => (isFamily(name) ? families[name] : [name])));
        edit(changeField(design, id, { accepts: types.size > 0 ? [...types] : undefined }));
      }}
    />
  );
}
