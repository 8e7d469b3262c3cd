import { act, cleanup } from "@testing-library/react";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { VisitForm, visit } from "../../test/visitForm.js";
import { openDraftStore } from "../drafts/index.js";
import { type FormControl, useDraft } from "./index.js";

const store = openDraftStore({ databaseName: "server", tail: null });

function Draft({ control }: { control: FormControl }) {
  return <output>{useDraft(control, { store, key: "visit" }).status}</output>;
}

const page = (
  <StrictMode>
    <VisitForm onSubmit={() => undefined} record={visit}>
      {(control) => <Draft control={control} />}
    </VisitForm>
  </StrictMode>
);

describe("a form rendered on a server", () => {
  beforeEach(() => {
    vi.spyOn(console, "error");
    vi.spyOn(console, "warn");
  });

  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    document.body.innerHTML = "";
  });

  it("has the values in its markup and warns of nothing", () => {
    expect(renderToString(page)).toContain('value="แม่กา"');
    expect(console.error).not.toHaveBeenCalled();
    expect(console.warn).not.toHaveBeenCalled();
  });

  it("is taken over by the browser without a mismatch", async () => {
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
    document.body.innerHTML = `<main>${renderToString(page)}</main>`;
    const recovered = vi.fn();
    const main = document.querySelector("main") as HTMLElement;
    const root = await act(async () => hydrateRoot(main, page, { onRecoverableError: recovered }));
    expect(recovered).not.toHaveBeenCalled();
    expect(console.error).not.toHaveBeenCalled();
    await act(async () => root.unmount());
    vi.unstubAllGlobals();
  });
});
