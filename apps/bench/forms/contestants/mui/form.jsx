import MuiButton from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControl from "@mui/material/FormControl";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormHelperText from "@mui/material/FormHelperText";
import FormLabel from "@mui/material/FormLabel";
import Radio from "@mui/material/Radio";
import TextField from "@mui/material/TextField";
import { typeOf } from "../plain-controls/controls.jsx";
import { RegisteredForm, RegisteredRows } from "../react-hook-form/registered.jsx";

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

function Button(props) {
  return <MuiButton variant={props.type === "submit" ? "contained" : "text"} {...props} />;
}

/** Registered, not controlled: what is quickest with these two. */
export function Form({ onSubmit }) {
  return <RegisteredForm onSubmit={onSubmit} Control={Control} Button={Button} />;
}

export function Rows({ onSubmit }) {
  return <RegisteredRows onSubmit={onSubmit} Control={Control} Button={Button} />;
}

export const dom = {
  control: (path) => `input[id="${path}"], textarea[id="${path}"], select[id="${path}"], fieldset[id="${path}"] input`,
  group: (path) => `fieldset[id="${path}"]`,
  errors: () =>
    [...document.querySelectorAll("[data-path]")]
      .filter((one) => one.querySelector(".MuiFormHelperText-root.Mui-error"))
      .map(({ dataset }) => dataset.path),
};
