import { act, render } from "@testing-library/react";
import { createRef, type ReactElement, type Ref, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listenToConsole } from "./saidInConsole.js";
import { renderOnServer } from "./serverHtml.js";
import { traceLeftovers } from "./traces.js";

/** What a part may be excused from, when it cannot be otherwise. */
export type Promised =
  /** `aria-describedby` of the caller beside the part's own. */
  | "describedBy"
  /** Nothing left behind when it goes. */
  | "cleanUnmount"
  /** No `style` attribute and no `<style>` in what a server sends. */
  | "noServerStyle";

export interface Conformance {
  /** The element under test, with the given props passed to the part that takes them. */
  readonly element: (props: Record<string, unknown> & { ref?: Ref<never> }) => ReactElement;
  /** The tag that receives ref, className and data attributes. */
  readonly tag: string;
  /** What this part is excused from, and why: `{ describedBy: "a tag is part of a sentence, nothing describes it" }`. */
  readonly except?: Partial<Record<Promised, string>>;
}

/** What every part of the kit must do, whatever it is. */
export function describeConformance(name: string, { element, tag, except = {} }: Conformance): void {
  describe(`${name} conforms`, () => {
    let said: ReturnType<typeof listenToConsole>;
    beforeEach(() => {
      said = listenToConsole();
    });
    afterEach(() => {
      said.stop();
      expect(said.lines, "the console stays silent").toEqual([]);
    });

    /** The part of a render of its own, found by a mark. */
    const partWith = (props: Record<string, unknown>) => {
      const { unmount } = render(element({ "data-testid": "part-under-test", ...props }));
      const part = document.querySelector<HTMLElement>('[data-testid="part-under-test"]');
      if (!part) throw new Error("No element has the data attribute of the caller.");
      return { part, unmount };
    };

    it("passes its ref to the element", () => {
      const ref = createRef<HTMLElement>();
      render(element({ ref: ref as Ref<never> }));
      expect(ref.current?.tagName.toLowerCase()).toBe(tag);
    });

    it("keeps its own class first and adds the caller's", () => {
      render(element({ className: "of-my-own" }));
      expect(document.querySelector(".of-my-own")?.getAttribute("class")).toMatch(/^saan-.* of-my-own$/);
    });

    it("passes style, data and aria attributes through", () => {
      const { part } = partWith({ style: { marginTop: "3px" }, "aria-details": "more" });
      expect(part.style.marginTop).toBe("3px");
      expect(part.getAttribute("aria-details")).toBe("more");
    });

    it.skipIf(except.describedBy)("keeps the caller's description beside its own", () => {
      const described = (props: Record<string, unknown>) => {
        const { part, unmount } = partWith(props);
        const ids = (part.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== "");
        unmount();
        return ids;
      };
      const own = described({});
      const both = described({ "aria-describedby": "of-my-own" });
      expect(both).toContain("of-my-own");
      expect(both).toHaveLength(own.length + 1);
    });

    it("is mounted twice by StrictMode without a word", () => {
      const { unmount } = render(<StrictMode>{element({})}</StrictMode>);
      unmount();
    });

    it.skipIf(except.cleanUnmount)("leaves nothing behind when it goes", async () => {
      expect(await traceLeftovers(element({}))).toEqual([]);
    });

    it("renders on a server, where there is no window", () => {
      const html = renderOnServer(element({}));
      if (!except.noServerStyle) {
        expect(html.match(/<[^>]* style="[^"]*"|<style/g) ?? [], "a strict policy refuses styles in HTML").toEqual([]);
      }
    });

    it("is taken over by the browser without a mismatch", async () => {
      const host = document.createElement("div");
      document.body.append(host);
      host.innerHTML = renderOnServer(<StrictMode>{element({})}</StrictMode>);
      let root: ReturnType<typeof hydrateRoot> | undefined;
      await act(async () => {
        root = hydrateRoot(host, <StrictMode>{element({})}</StrictMode>);
      });
      act(() => root?.unmount());
      host.remove();
    });
  });
}
