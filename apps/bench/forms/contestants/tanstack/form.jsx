import { revalidateLogic, useForm, useStore } from "@tanstack/react-form";
import { memo, useState } from "react";
import { COLUMNS, HIDES } from "../../fixture.mjs";
import { Controlled, Frame } from "../plain-controls/controls.jsx";
import { Summary } from "../plain-controls/Summary.jsx";
import { addLabel, emptyValues, fields, recordFrom, sections, submitLabel } from "../the-form/form.js";
import { foundIn } from "../the-form/found.js";
import { schema } from "../the-form/schema.js";

const defaultValues = emptyValues();
const sums = fields.filter(({ sumOf }) => sumOf);

/** Validated at the first submit and at every change after it; each field subscribes to itself. */
export function Form({ onSubmit }) {
  const [summary, setSummary] = useState([]);
  const form = useForm({
    defaultValues,
    validationLogic: revalidateLogic(),
    validators: { onDynamic: schema },
    onSubmit: ({ formApi }) => {
      setSummary([]);
      onSubmit(recordFrom((path) => formApi.getFieldValue(path)));
    },
    onSubmitInvalid: ({ formApi }) => setSummary(foundIn((path) => formApi.getFieldMeta(path)?.errors[0]?.message)),
  });
  const submit = (event) => {
    event.preventDefault();
    form.handleSubmit();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Summary errors={summary} />
      {sections.map(({ title, fields }) => (
        <section key={title}>
          <h2>{title}</h2>
          {fields.map((field) =>
            field.hiddenBy ? (
              <Hidden key={field.path} form={form} field={field} />
            ) : (
              <Field key={field.path} form={form} field={field} />
            ),
          )}
        </section>
      ))}
      <button type="submit">{submitLabel}</button>
    </form>
  );
}

const Hidden = memo(function Hidden({ form, field }) {
  const gate = useStore(form.store, ({ values }) => values[field.hiddenBy]);
  return gate === HIDES ? null : <Field form={form} field={field} />;
});

const Field = memo(function Field({ form, field }) {
  const sum = sums.find(({ sumOf }) => sumOf.includes(field.path));
  const listeners = sum && { onChange: () => form.setFieldValue(sum.path, total(form, sum)) };
  return (
    <form.Field name={field.path} listeners={listeners}>
      {({ name, state, handleChange, handleBlur }) => {
        const error = state.meta.errors[0]?.message;
        return (
          <Frame field={field} error={error}>
            <Controlled
              field={field}
              error={error}
              name={name}
              value={state.value}
              change={handleChange}
              blur={handleBlur}
            />
          </Frame>
        );
      }}
    </form.Field>
  );
});

function total(form, { sumOf }) {
  const [a, b] = sumOf.map((part) => form.getFieldValue(part));
  return a === "" && b === "" ? "" : String(Number(a) + Number(b));
}

export function Rows({ onSubmit }) {
  const form = useForm({ defaultValues: { rows: [] }, onSubmit: ({ value }) => onSubmit(value.rows) });
  const submit = (event) => {
    event.preventDefault();
    form.handleSubmit();
  };
  return (
    <form onSubmit={submit}>
      <form.Field name="rows" mode="array">
        {({ state, pushValue, removeValue }) => (
          <>
            {state.value.map((_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as its documentation has it
              <Row key={index} form={form} index={index} remove={removeValue} />
            ))}
            <button type="button" onClick={() => pushValue({ name: "", count: "", sort: "", day: "", done: false })}>
              {addLabel}
            </button>
          </>
        )}
      </form.Field>
    </form>
  );
}

const Row = memo(function Row({ form, index, remove }) {
  return (
    <fieldset data-row={index}>
      <legend>รายการที่ {index + 1}</legend>
      {COLUMNS.map((column) => {
        const field = { ...column, path: `rows[${index}].${column.key}` };
        return (
          <form.Field key={column.key} name={field.path}>
            {({ name, state, handleChange, handleBlur }) => (
              <Frame field={field}>
                <Controlled field={field} name={name} value={state.value} change={handleChange} blur={handleBlur} />
              </Frame>
            )}
          </form.Field>
        );
      })}
      <button type="button" onClick={() => remove(index)}>
        ลบ
      </button>
    </fieldset>
  );
});
