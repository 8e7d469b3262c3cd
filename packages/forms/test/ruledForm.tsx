import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { memo, StrictMode } from "react";
import { issueText } from "../src/messages/index.js";
import {
  type FormControl,
  type SchemaFormHandle,
  useFormNode,
  useFormRows,
  useSchemaForm,
} from "../src/react/index.js";
import type { FormNodeBinding } from "../src/react/useFormNode.js";
import { costForm } from "./costForm.js";

/** How often each field rendered, by name. */
export const renders = new Map<string, number>();
/** The binding each field rendered last. */
export const bindings = new Map<string, FormNodeBinding>();

const Answer = memo(function Answer({ control, name }: { control: FormControl; name: string }) {
  const binding = useFormNode(control, name.split("."));
  renders.set(name, (renders.get(name) ?? 0) + 1);
  bindings.set(name, binding);
  const { value, node, setValue, onBlur, issues, advice, display } = binding;
  if (display !== "visible") return null;
  const typed = (text: string) => setValue(node.kind === "number" && text !== "" ? Number(text) : text || null);
  return (
    <>
      <input
        aria-label={name}
        value={value === null ? "" : String(value)}
        onChange={(event) => typed(event.target.value)}
        onBlur={onBlur}
      />
      <output aria-label={`${name} says`}>
        {[...issues, ...advice].map((issue) => issueText(issue, { node, locale: "th" })).join("|")}
      </output>
    </>
  );
});

const Rows = memo(function Rows({ control }: { control: FormControl }) {
  const { keys, append, remove } = useFormRows(control, ["costs"]);
  return (
    <>
      {keys.map((key, index) => (
        <fieldset key={key}>
          {["price", "count", "amount"].map((field) => (
            <Answer key={field} control={control} name={`costs.${index}.${field}`} />
          ))}
        </fieldset>
      ))}
      <button type="button" onClick={() => append({ price: 4, count: 5, amount: null, note: "" })}>
        add
      </button>
      <button type="button" onClick={() => remove(0)}>
        remove
      </button>
    </>
  );
});

const FIELDS = ["title", "kind", "other", "total", "share", "start", "end", "place.room", "place.province", "note"];

function CostForm({
  record,
  seen,
  submit,
}: {
  record?: object;
  seen: (handle: SchemaFormHandle<never>) => void;
  submit?: (record: unknown) => void;
}) {
  const handle = useSchemaForm(costForm, { record: record as never, onSubmit: (record) => submit?.(record) });
  seen(handle as unknown as SchemaFormHandle<never>);
  return (
    <form onSubmit={handle.submit}>
      {FIELDS.map((name) => (
        <Answer key={name} control={handle.control} name={name} />
      ))}
      <Rows control={handle.control} />
      <button type="submit">send</button>
    </form>
  );
}

/** Renders the form of costs in StrictMode. */
export function showCosts(record?: object, submit?: (record: unknown) => void) {
  let last: SchemaFormHandle<never> | undefined;
  const view = render(
    <StrictMode>
      <CostForm
        record={record}
        submit={submit}
        seen={(handle) => {
          last = handle;
        }}
      />
    </StrictMode>,
  );
  const current = () => {
    if (!last) throw new Error("the form has not rendered");
    return last;
  };
  return { user: userEvent.setup(), current, ...view };
}
