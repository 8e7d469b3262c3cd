import { zodResolver } from "@hookform/resolvers/zod";
import { memo, useCallback, useEffect, useState } from "react";
import { FormProvider, useFieldArray, useForm, useFormContext, useFormState, useWatch } from "react-hook-form";
import { at, COLUMNS, HIDES } from "../../fixture.mjs";
import { Summary } from "../plain-controls/Summary.jsx";
import { addLabel, emptyValues, recordFrom, sections, submitLabel } from "../the-form/form.js";
import { foundIn } from "../the-form/found.js";
import { schema } from "../the-form/schema.js";

const defaultValues = emptyValues();

/**
 * A form whose controls are registered, as the documentation of react-hook-form advises for large forms; every field subscribes
 * to itself alone. `Control` is given `field`, `error` and `register`.
 */
export function RegisteredForm({ onSubmit, Control, Button }) {
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
            {fields.map((field) => {
              const Part = field.hiddenBy ? Hidden : Field;
              return <Part key={field.path} field={field} Control={Control} />;
            })}
          </section>
        ))}
        <Button type="submit">{submitLabel}</Button>
      </form>
    </FormProvider>
  );
}

const Hidden = memo(function Hidden({ field, Control }) {
  return useWatch({ name: field.hiddenBy }) === HIDES ? null : <Field field={field} Control={Control} />;
});

const Field = memo(function Field({ field, Control }) {
  const { register, control } = useFormContext();
  const { errors } = useFormState({ control, name: field.path, exact: true });
  return (
    <>
      <Control field={field} error={at(errors, field.path)?.message} register={register} />
      {field.sumOf && <Sum field={field} />}
    </>
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

/** Rows of five columns, registered as well. */
export function RegisteredRows({ onSubmit, Control, Button }) {
  const { control, register, handleSubmit } = useForm({ defaultValues: { rows: [] } });
  const { fields: rows, append, remove } = useFieldArray({ control, name: "rows" });
  const removeRow = useCallback((index) => remove(index), [remove]);
  return (
    <form onSubmit={handleSubmit(({ rows }) => onSubmit(rows))}>
      {rows.map((row, index) => (
        <Row key={row.id} index={index} register={register} remove={removeRow} Control={Control} Button={Button} />
      ))}
      <Button type="button" onClick={() => append({ name: "", count: "", sort: "", day: "", done: false })}>
        {addLabel}
      </Button>
    </form>
  );
}

const Row = memo(function Row({ index, register, remove, Control, Button }) {
  return (
    <fieldset data-row={index}>
      <legend>รายการที่ {index + 1}</legend>
      {COLUMNS.map((column) => (
        <Control key={column.key} field={{ ...column, path: `rows.${index}.${column.key}` }} register={register} />
      ))}
      <Button type="button" onClick={() => remove(index)}>
        ลบ
      </Button>
    </fieldset>
  );
});
