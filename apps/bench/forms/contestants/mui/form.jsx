import { zodResolver } from "@hookform/resolvers/zod";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControl from "@mui/material/FormControl";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormHelperText from "@mui/material/FormHelperText";
import FormLabel from "@mui/material/FormLabel";
import Radio from "@mui/material/Radio";
import TextField from "@mui/material/TextField";
import { memo, useEffect, useState } from "react";
import { FormProvider, useFieldArray, useForm, useFormContext, useFormState, useWatch } from "react-hook-form";
import { at, COLUMNS, HIDES } from "../../fixture.mjs";
import { addLabel, emptyValues, recordFrom, sections, submitLabel } from "../shared/form.js";
import { foundIn } from "../shared/found.js";
import { Summary, typeOf } from "../shared/parts.jsx";
import { schema } from "../shared/schema.js";

const defaultValues = emptyValues();

/** Registered, not controlled: what is quickest with these two. */
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
        <Button type="submit" variant="contained">
          {submitLabel}
        </Button>
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

function Control({ field, error, register }) {
  const { kind, label, hint, options, path, sumOf } = field;
  const { ref, ...given } = register(path);
  const help = error ?? hint;
  if (kind === "multi" || kind === "radio" || kind === "boolean") {
    const Box = kind === "radio" ? Radio : Checkbox;
    return (
      <FormControl component="fieldset" id={path} error={error !== undefined} fullWidth data-path={path}>
        {kind !== "boolean" && <FormLabel component="legend">{label}</FormLabel>}
        {(options ?? [{ label }]).map((option) => (
          <FormControlLabel
            key={option.label}
            label={option.label}
            control={<Box slotProps={{ input: { ref } }} {...given} value={option.value} />}
          />
        ))}
        {help && <FormHelperText>{help}</FormHelperText>}
      </FormControl>
    );
  }
  return (
    <TextField
      id={path}
      label={label}
      inputRef={ref}
      {...given}
      type={typeOf(field)}
      multiline={kind === "textarea"}
      rows={kind === "textarea" ? 3 : undefined}
      select={kind === "select"}
      error={error !== undefined}
      helperText={help}
      fullWidth
      margin="normal"
      data-path={path}
      slotProps={{
        select: { native: true },
        inputLabel: { shrink: true },
        htmlInput: { readOnly: sumOf !== undefined },
      }}
    >
      {kind === "select" &&
        [{ value: "", label: "" }, ...options].map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
    </TextField>
  );
}

export function Rows({ onSubmit }) {
  const { control, register, handleSubmit } = useForm({ defaultValues: { rows: [] } });
  const { fields: rows, append, remove } = useFieldArray({ control, name: "rows" });
  return (
    <form onSubmit={handleSubmit(({ rows }) => onSubmit(rows))}>
      {rows.map((row, index) => (
        <Row key={row.id} index={index} register={register} remove={remove} />
      ))}
      <Button onClick={() => append({ name: "", count: "", sort: "", day: "", done: false })}>{addLabel}</Button>
    </form>
  );
}

const Row = memo(function Row({ index, register, remove }) {
  return (
    <fieldset data-row={index}>
      <legend>รายการที่ {index + 1}</legend>
      {COLUMNS.map((column) => (
        <Control key={column.key} field={{ ...column, path: `rows.${index}.${column.key}` }} register={register} />
      ))}
      <Button onClick={() => remove(index)}>ลบ</Button>
    </fieldset>
  );
});

export const dom = {
  control: (path) => `input[id="${path}"], textarea[id="${path}"], select[id="${path}"], fieldset[id="${path}"] input`,
  group: (path) => `fieldset[id="${path}"]`,
  errors: () =>
    [...document.querySelectorAll("[data-path]")]
      .filter((one) => one.querySelector(".MuiFormHelperText-root.Mui-error"))
      .map(({ dataset }) => dataset.path),
};
