import SchemaForm from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { useState } from "react";
import { at } from "../../fixture.mjs";
import { addLabel, byPath, fields, recordFrom, sections, submitLabel } from "../the-form/form.js";
import { jsonSchema, rowsSchema, textOfError } from "../the-form/json-schema.js";
import { tooEarly, withSums } from "../the-form/rules.js";

const schema = jsonSchema({ apart: true });
const WIDGETS = { textarea: "textarea", multi: "checkboxes", radio: "radio" };
const ui = ({ kind, sumOf }) => ({
  ...(WIDGETS[kind] && { "ui:widget": WIDGETS[kind] }),
  "ui:readonly": sumOf !== undefined,
});
const uiSchema = {
  "ui:submitButtonOptions": { submitText: submitLabel },
  "ui:ObjectFieldTemplate": InSections,
  ...Object.fromEntries(fields.filter(({ kind }) => kind !== "nested").map((field) => [field.path, ui(field)])),
  place: { "ui:ObjectFieldTemplate": Plain },
};
// A box that has to be ticked is not ticked beforehand.
const defaults = { constAsDefaults: "never", emptyObjectFields: "skipDefaults" };

/** The schema does all but the sums and the pairs of dates, which JSON Schema cannot say. */
export function Form({ onSubmit }) {
  const [data, setData] = useState({ place: {} });
  return (
    <SchemaForm
      schema={schema}
      uiSchema={uiSchema}
      validator={validator}
      formData={data}
      noHtml5Validate
      showErrorList="top"
      experimental_defaultFormStateBehavior={defaults}
      customValidate={pairsOfDates}
      transformErrors={inThai}
      onChange={({ formData }) => setData(withSums(formData))}
      onSubmit={({ formData }) => onSubmit(recordFrom((path) => at(formData, path)))}
    />
  );
}

// "Must match the else schema" says nothing that the fields do not say.
const inThai = (errors) =>
  errors.flatMap((error) => {
    const text = textOfError(error.property.replace(/^\./, ""));
    return error.name === "if" ? [] : [{ ...error, message: text, stack: text }];
  });

function pairsOfDates(data, errors) {
  for (const { path, text } of tooEarly(data)) errors[path].addError(text);
  return errors;
}

function InSections({ properties }) {
  return sections.map(({ title, at: number }) => (
    <section key={title}>
      <h2>{title}</h2>
      {properties
        .filter(({ name }) => (byPath.get(name)?.section ?? sections.length - 1) === number)
        .map(({ content }) => content)}
    </section>
  ));
}

function Plain({ properties }) {
  return properties.map(({ content }) => content);
}

const rows = rowsSchema();
const rowsUi = {
  "ui:submitButtonOptions": { submitText: submitLabel },
  rows: { "ui:options": { addable: true, orderable: false } },
};

export function Rows({ onSubmit }) {
  return (
    <SchemaForm
      schema={rows}
      uiSchema={rowsUi}
      validator={validator}
      noHtml5Validate
      templates={templates}
      onSubmit={({ formData }) => onSubmit(formData.rows)}
    />
  );
}

const templates = {
  ButtonTemplates: {
    AddButton: ({ onClick }) => (
      <button type="button" onClick={onClick}>
        {addLabel}
      </button>
    ),
  },
};

const idOf = (path) => `root_${path.replace(".", "_")}`;
export const dom = {
  control: (path) => `[id="${idOf(path)}"]`,
  group: (path) => `[id="${idOf(path)}"]`,
  errors: () =>
    [...document.querySelectorAll('[id$="__error"]')].map(({ id }) =>
      id
        .replace(/^root_/, "")
        .replace(/__error$/, "")
        .replace("place_", "place."),
    ),
};
