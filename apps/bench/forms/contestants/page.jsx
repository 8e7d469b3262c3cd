import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { dom as byHand } from "./plain-controls/controls.jsx";
import { fields } from "./the-form/form.js";

/** Gives the bench a hand on the page. */
export function open({ Form, Rows, dom: own, provider: Around }) {
  let root;
  const dom = { ...byHand, ...own };
  const onSubmit = (record) => {
    kit.submitted = record;
  };
  globalThis.kit = {
    submitted: undefined,
    /** Milliseconds until it is laid out. */
    mount(part) {
      const Part = part === "rows" ? Rows : Form;
      root = createRoot(document.getElementById("root"));
      const start = performance.now();
      const element = <Part onSubmit={onSubmit} />;
      flushSync(() => root.render(Around ? <Around>{element}</Around> : element));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    unmount: () => flushSync(() => root.unmount()),
    has: { form: Form !== undefined, rows: Rows !== undefined },
    /** Where each field is, for the oracle. */
    places: () =>
      Object.fromEntries(
        fields.map(({ path }) => [path, { control: dom.control(path), group: (dom.group ?? dom.control)(path) }]),
      ),
    dates: dom.dates ?? "iso",
    errors: () => [...new Set(dom.errors())],
  };
}
