/** The id of the control of a field, where a contestant gives it by hand. */
export const idOf = (path) => path.replace(".", "-");
const isGroup = ({ kind }) => kind === "multi" || kind === "radio";

/** Label, hint, error and control of a field, tied together as accessibility asks: the same for all who write it by hand. */
export function Frame({ field, error, children }) {
  const id = idOf(field.path);
  const words = (
    <>
      {field.hint && (
        <p className="hint" id={`${id}.hint`}>
          {field.hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}.error`} data-error={field.path}>
          {error}
        </p>
      )}
    </>
  );
  if (isGroup(field)) {
    return (
      <fieldset className="field" id={id} aria-describedby={describedBy(field, error)}>
        <legend>{field.label}</legend>
        {words}
        {children}
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>{field.label}</label>
      {words}
      {children}
    </div>
  );
}

export function describedBy(field, error) {
  const id = idOf(field.path);
  return [field.hint && `${id}.hint`, error && `${id}.error`].filter(Boolean).join(" ") || undefined;
}

/** The attributes of a native control of a field. */
export function controlProps(field, error) {
  return {
    id: idOf(field.path),
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy(field, error),
  };
}

/** A native control, uncontrolled: `given` is what a library wants on it (name, ref, onChange …). */
export function Native({ field, error, given }) {
  const props = isGroup(field) ? {} : controlProps(field, error);
  switch (field.kind) {
    case "textarea":
      return <textarea {...props} {...given} />;
    case "select":
      return (
        <select {...props} {...given}>
          <option value="" />
          {field.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      );
    case "multi":
    case "radio":
      return field.options.map(({ value, label }) => (
        <label key={value}>
          <input type={field.kind === "multi" ? "checkbox" : "radio"} {...given} value={value} /> {label}
        </label>
      ));
    case "boolean":
      return <input type="checkbox" {...props} {...given} />;
    default:
      return <input {...props} {...given} type={typeOf(field)} readOnly={field.sumOf !== undefined} />;
  }
}

export const typeOf = ({ kind }) => (kind === "number" || kind === "date" ? kind : "text");

/** How the oracle finds its way: what it drives, and what shows an error. */
export const dom = {
  control: (path) => `[id="${idOf(path)}"]`,
  group: (path) => `[id="${idOf(path)}"]`,
  errors: () => [...document.querySelectorAll("[data-error]")].map(({ dataset }) => dataset.error),
};

/** A native control that is told its value, for libraries that keep it themselves. */
export function Controlled({ field, error, name, value, change, blur }) {
  const { kind, options } = field;
  if (kind === "multi") {
    return options.map((option) => {
      const checked = value.includes(option.value);
      const toggled = () =>
        options.map((one) => one.value).filter((one) => (one === option.value ? !checked : value.includes(one)));
      return (
        <label key={option.value}>
          <input type="checkbox" name={name} checked={checked} onChange={() => change(toggled())} onBlur={blur} />{" "}
          {option.label}
        </label>
      );
    });
  }
  if (kind === "radio") {
    return options.map((option) => (
      <label key={option.value}>
        <input
          type="radio"
          name={name}
          checked={value === option.value}
          onChange={() => change(option.value)}
          onBlur={blur}
        />{" "}
        {option.label}
      </label>
    ));
  }
  const given =
    kind === "boolean"
      ? { name, checked: value, onChange: (event) => change(event.target.checked), onBlur: blur }
      : { name, value, onChange: (event) => change(event.target.value), onBlur: blur };
  return <Native field={field} error={error} given={given} />;
}
