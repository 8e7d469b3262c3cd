import { cleanup, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { visitForm as form, type Visit, VisitForm, visit } from "../../test/visitForm.js";
import { toValues } from "../values/index.js";
import { fillForm } from "./index.js";

afterEach(cleanup);

describe("filling in a form", () => {
  it("answers what it finds by the ids of the fields, and names what it does not", async () => {
    const onSubmit = vi.fn();
    render(
      <StrictMode>
        <VisitForm record={{ tags: [""], host: { kind: "area" } } as unknown as Visit} onSubmit={onSubmit} />
      </StrictMode>,
    );
    const user = userEvent.setup();
    const values = toValues(form.model, { ...visit, title: "{เยี่ยม}", from: 3, tags: ["ก", "ข"] });
    // This form gives no id to the choice of the host, nor to its list of tags, whose row is there already.
    expect(await fillForm(form, values, { user })).toEqual(["tags.1", "host.kind"]);
    const box = (label: string) => document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)?.value;
    expect([box("title"), box("from"), box("tags.0"), box("host.area")]).toEqual(["{เยี่ยม}", "3", "ก", "แม่กา"]);
  });
});
