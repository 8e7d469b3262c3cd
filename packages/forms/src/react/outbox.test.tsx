import "fake-indexeddb/auto";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { IDBFactory } from "fake-indexeddb";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { visitForm } from "../../test/visitForm.js";
import { type Outbox, openOutbox } from "../outbox/index.js";
import { useOutbox } from "./index.js";

let outbox: Outbox;
let answers: ("signed-out" | "sent")[];

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  answers = ["signed-out"];
  outbox = openOutbox({ send: async () => ({ kind: answers.shift() ?? "sent" }), locks: null });
});

afterEach(() => {
  cleanup();
  outbox.close();
  vi.unstubAllGlobals();
});

function Waiting() {
  const { status, unsent, resume } = useOutbox(outbox);
  return (
    <>
      <output aria-label="outbox">{`${status} ${unsent}`}</output>
      <button type="button" onClick={resume}>
        resume
      </button>
    </>
  );
}

describe("useOutbox", () => {
  it("shows what waits, and goes on when told", async () => {
    render(
      <StrictMode>
        <Waiting />
      </StrictMode>,
    );
    const shown = () => screen.getByLabelText("outbox").textContent;
    await waitFor(() => expect(shown()).toBe("empty 0"));
    await outbox.enqueue({ key: "visit:1", form: visitForm, body: {} });
    await waitFor(() => expect(shown()).toBe("paused 1"));
    await userEvent.setup().click(screen.getByRole("button"));
    await waitFor(() => expect(shown()).toBe("empty 0"));
  });

  it("is loading on a server", () => {
    expect(renderToString(<Waiting />)).toContain("loading 0");
  });
});
