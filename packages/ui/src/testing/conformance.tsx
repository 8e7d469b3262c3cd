import { act, render } from "@testing-library/react";
import { createRef, type ReactElement, type Ref, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";

export interface Conformance {
  /** The element under test, with the given props passed to the part that takes them. */
  readonly element: (props: Record<string, unknown> & { ref?: Ref<never> }) => ReactElement;
  /** The tag that receives ref, className and data attributes. */
  readonly tag: string;
}

/** What every part of the kit must do, whatever it is. */
export function describeConformance(name: string, { element, tag }: Conformance): void {
  describe(`${name} conforms`, () => {
    it("passes its ref to the element", () => {
      const ref = createRef<HTMLElement>();
      render(element({ ref: ref as Ref<never> }));
      expect(ref.current?.tagName.toLowerCase()).toBe(tag);
    });

    it("keeps its own class first and adds the caller's", () => {
      const { container } = render(element({ className: "of-my-own" }));
      const part = container.ownerDocument.querySelector(".of-my-own");
      expect(part?.className).toMatch(/^saan-.* of-my-own$/);
    });

    it("passes style and data attributes through", () => {
      render(element({ "data-testid": "part", style: { marginTop: "3px" } }));
      const part = document.querySelector<HTMLElement>('[data-testid="part"]');
      expect(part?.style.marginTop).toBe("3px");
    });

    it("renders on a server and hydrates without a warning", async () => {
      const error = vi.spyOn(console, "error").mockImplementation(() => {});
      const host = document.createElement("div");
      document.body.append(host);
      host.innerHTML = renderToString(<StrictMode>{element({})}</StrictMode>);
      let root: ReturnType<typeof hydrateRoot> | undefined;
      await act(async () => {
        root = hydrateRoot(host, <StrictMode>{element({})}</StrictMode>);
      });
      expect(error.mock.calls).toEqual([]);
      act(() => root?.unmount());
      host.remove();
      error.mockRestore();
    });
  });
}
