import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

const components = { form: "Form", places: "Places", rows: "Rows" };

/** Gives the bench a hand on the page: `kit.mount("form", props)` answers in milliseconds, laid out. */
export function open(parts) {
  let root;
  globalThis.kit = {
    mount(part, props) {
      const Component = parts[part][components[part]];
      root = createRoot(document.getElementById("root"));
      const start = performance.now();
      flushSync(() => root.render(<Component {...props} />));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    unmount: () => root.unmount(),
  };
}
