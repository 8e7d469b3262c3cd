import { Ajv } from "ajv";
import { memo, useRef, useState } from "react";
import { useForm } from "uniforms";
import { JSONSchemaBridge } from "uniforms-bridge-json-schema";
import {
  AutoField,
  AutoForm,
  ErrorField,
  ListAddField,
  ListField,
  ListItemField,
  LongTextField,
} from "uniforms-unstyled";
import { at, COLUMNS, HIDES } from "../../fixture.mjs";
import { dom as byHand, idOf } from "../plain-controls/controls.jsx";
import { Summary } from "../plain-controls/Summary.jsx";
import { byPath, fields, recordFrom, sections, submitLabel } from "../the-form/form.js";
import { foundIn } from "../the-form/found.js";
import { coded, jsonSchema, pathOfError, rowsSchema, textOfError } from "../the-form/json-schema.js";
import { sumOf, tooEarly } from "../the-form/rules.js";

const sums = fields.filter(({ sumOf }) => sumOf);
const isRight = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
  jsonSchema({ choice: coded, apart: true }),
);

/** What the schema finds, and the pairs of dates, which JSON Schema cannot say. */
function validator(model) {
  const found = isRight(model) ? [] : isRight.errors.filter(({ keyword }) => keyword !== "if");
  const said = found.map((error) => ({ ...error, message: textOfError(pathOfError(error)) }));
  const details = [...said, ...tooEarly(model).map(({ path, text }) => ({ instancePath: `/${path}`, message: text }))];
  return details.length > 0 ? { details } : null;
}

// Every field stands in the schema of the controls, for one that is not there cannot be drawn; what is asked for, the other says.
const bridge = new JSONSchemaBridge({ schema: jsonSchema({ choice: coded, apart: false }), validator });
const empty = { place: {} };

/** Its plain controls, found by `AutoField`, and its own text of an error. Its list of errors has no ways to the fields. */
export function Form({ onSubmit }) {
  const form = useRef(null);
  const submitting = useRef(false);
  const [summary, setSummary] = useState([]);
  const said = (_, error) => {
    if (submitting.current) {
      const texts = new Map(error?.details.map((one) => [pathOfError(one), one.message]));
      setSummary(foundIn((path) => texts.get(path)));
    }
    submitting.current = false;
    return error;
  };
  const add = (model, { key }) => {
    for (const sum of sums) if (sum.sumOf.includes(key)) form.current.change(sum.path, sumOf(sum, model));
  };
  return (
    <AutoForm
      ref={form}
      schema={bridge}
      model={empty}
      onChangeModel={add}
      onValidate={said}
      onSubmitCapture={() => {
        submitting.current = true;
      }}
      onSubmit={(model) => onSubmit(recordFrom((path) => answer(model, byPath.get(path))))}
    >
      <Summary errors={summary} />
      {sections.map(({ title, fields }) => (
        <section key={title}>
          <h2>{title}</h2>
          {fields.map((field) =>
            field.hiddenBy ? <Hidden key={field.path} field={field} /> : <Field key={field.path} field={field} />,
          )}
        </section>
      ))}
      <button type="submit">{submitLabel}</button>
    </AutoForm>
  );
}

/** What was ticked last comes first with it; in a record choices stand as they are offered. */
function answer(model, { path, kind, options }) {
  const value = at(model, path);
  return kind === "multi" ? options.map((option) => option.value).filter((code) => value.includes(code)) : value;
}

function Hidden({ field }) {
  return useForm().model[field.hiddenBy] === HIDES ? null : <Field field={field} />;
}

const Field = memo(function Field({ field, name = field.path }) {
  const { path, hint } = field;
  return (
    <div data-path={path}>
      <AutoField name={name} {...propsOf(field)} />
      {hint && <p className="hint">{hint}</p>}
      <ErrorField name={name} data-error={path} />
    </div>
  );
});

/** What its schema has no word for. */
function propsOf({ kind, path, options, sumOf }) {
  return {
    id: path && idOf(path),
    ...(options && { options }),
    ...((kind === "multi" || kind === "radio") && { checkboxes: true }),
    ...(kind === "textarea" && { component: LongTextField }),
    ...(kind === "date" && { type: "date" }),
    ...(sumOf && { readOnly: true }),
  };
}

const rowsBridge = new JSONSchemaBridge({ schema: rowsSchema(coded), validator: () => null });
const noRows = { rows: [] };

export function Rows({ onSubmit }) {
  return (
    <AutoForm schema={rowsBridge} model={noRows} onSubmit={({ rows }) => onSubmit(rows)}>
      <ListField name="rows" label={null}>
        <ListItemField name="$">
          {COLUMNS.map((column) => (
            <AutoField key={column.key} name={column.key} {...propsOf(column)} />
          ))}
        </ListItemField>
      </ListField>
      <ListAddField name="rows.$" value={{}} className="bench-add" />
    </AutoForm>
  );
}

export const dom = { group: (path) => `[data-path="${path}"]`, errors: byHand.errors };
