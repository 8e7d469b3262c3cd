import { zodResolver } from "@hookform/resolvers/zod";
import { memo, useCallback, useEffect, useState } from "react";
import { FormProvider, useFieldArray, useForm, useFormContext, useFormState, useWatch } from "react-hook-form";
import { at, COLUMNS, HIDES } from "../../fixture.mjs";
import { addLabel, emptyValues, recordFrom, sections, submitLabel } from "../shared/form.js";
import { foundIn } from "../shared/found.js";
import { Frame, Native, Summary } from "../shared/parts.jsx";
import { schema } from "../shared/schema.js";

const defaultValues = emptyValues();

/** As its documentation advises for large forms: `register`, and every field subscribes to itself alone. */
export function Form({ onSubmit }) {
  const methods = useForm({ defaultValues, resolver: zodResolver(schema) });
  const [summary, setSummary] = useState([]);
  const submit = methods.handleSubmit(
    () => {
      setSummary([]);
      onSubmit(recordFrom((path) => methods.getValues(path)));
    },
    (errors) => setSummary(foundIn((path) => at(errors, path)?.message)),
  );
  return (
    <FormProvider {...methods}>
      <form noValidate onSubmit={submit}>
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
      </form>
    </FormProvider>
  );
}

const Hidden = memo(function Hidden({ field }) {
  return useWatch({ name: field.hiddenBy }) === HIDES ? null : <Field field={field} />;
});

const Field = memo(function Field({ field }) {
  const { register, control } = useFormContext();
  const { errors } = useFormState({ control, name: field.path, exact: true });
  const error = at(errors, field.path)?.message;
  return (
    <Frame field={field} error={error}>
      <Native field={field} error={error} given={register(field.path)} />
      {field.sumOf && <Sum field={field} />}
    </Frame>
  );
});

function Sum({ field }) {
  const { setValue, getValues } = useFormContext();
  const [a, b] = useWatch({ name: field.sumOf });
  useEffect(() => {
    const sum = a === "" && b === "" ? "" : String(Number(a) + Number(b));
    if (getValues(field.path) !== sum) setValue(field.path, sum);
  }, [a, b, field, getValues, setValue]);
  return null;
}

export function Rows({ onSubmit }) {
  const { control, register, handleSubmit } = useForm({ defaultValues: { rows: [] } });
  const { fields: rows, append, remove } = useFieldArray({ control, name: "rows" });
  const removeRow = useCallback((index) => remove(index), [remove]);
  return (
    <form onSubmit={handleSubmit(({ rows }) => onSubmit(rows))}>
      {rows.map((row, index) => (
        <Row key={row.id} index={index} register={register} remove={removeRow} />
      ))}
      <button type="button" onClick={() => append({ name: "", count: "", sort: "", day: "", done: false })}>
        {addLabel}
      </button>
    </form>
  );
}

const Row = memo(function Row({ index, register, remove }) {
  return (
    <fieldset data-row={index}>
      <legend>รายการที่ {index + 1}</legend>
      {COLUMNS.map((column) => {
        const field = { ...column, path: `rows.${index}.${column.key}` };
        return (
          <Frame key={column.key} field={field}>
            <Native field={field} given={register(field.path)} />
          </Frame>
        );
      })}
      <button type="button" onClick={() => remove(index)}>
        ลบ
      </button>
    </fieldset>
  );
});
