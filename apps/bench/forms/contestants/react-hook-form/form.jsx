import { Frame, Native } from "../plain-controls/controls.jsx";
import { RegisteredForm, RegisteredRows } from "./registered.jsx";

function Control({ field, error, register }) {
  return (
    <Frame field={field} error={error}>
      <Native field={field} error={error} given={register(field.path)} />
    </Frame>
  );
}

/** Around native inputs. */
export function Form({ onSubmit }) {
  return <RegisteredForm onSubmit={onSubmit} Control={Control} Button="button" />;
}

export function Rows({ onSubmit }) {
  return <RegisteredRows onSubmit={onSubmit} Control={Control} Button="button" />;
}
