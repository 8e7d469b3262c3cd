import { useSchemaForm } from "@saan/forms/react";
import { act, render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { anyForm } from "../testing/anyForm.js";
import { SchemaForm } from "./SchemaForm.js";

type AnyForm = ReturnType<typeof anyForm>;
function Page({ form }: { readonly form: AnyForm }) {
  return <SchemaForm handle={useSchemaForm(form, { onSubmit: () => {} })} />;
}

/** The form with a row in each list, sent with nothing in it. */
function opened(seed: number): HTMLElement {
  const { container } = render(<Page form={anyForm(seed)} />);
  const pressAll = (name: RegExp) => {
    for (const button of container.querySelectorAll("button")) {
      if (name.test(button.textContent ?? "")) act(() => button.click());
    }
  };
  pressAll(/^เพิ่ม/);
  pressAll(/^บันทึก$/);
  return container;
}

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

describe.each(seeds)("a form of a schema that nobody wrote (%i)", (seed) => {
  it("has every control named, every reference answered, and every error linked", () => {
    const page = opened(seed);
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);

    const known = new Set(ids);
    const unanswered = ["for", "aria-describedby", "aria-labelledby"].flatMap((name) =>
      [...page.querySelectorAll(`[${name}]`)].flatMap((element) =>
        (element.getAttribute(name) ?? "").split(" ").filter((id) => !known.has(id)),
      ),
    );
    expect(unanswered).toEqual([]);

    const nameless = [...page.querySelectorAll<HTMLInputElement>("input:not([type=hidden]), select, textarea")].filter(
      (control) =>
        (control.labels?.length ?? 0) === 0 &&
        !control.hasAttribute("aria-label") &&
        !control.hasAttribute("aria-labelledby"),
    );
    expect(nameless.map(({ outerHTML }) => outerHTML)).toEqual([]);

    const links = [...page.querySelectorAll<HTMLAnchorElement>(".saan-error-summary a")];
    expect(links.length).toBeGreaterThan(0);
    expect(links.map(({ hash }) => decodeURIComponent(hash.slice(1))).filter((id) => !known.has(id))).toEqual([]);
  });
});
