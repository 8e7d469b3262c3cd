import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyDevice } from "../../test/emptyDevice.js";
import { FakeLocks } from "../../test/fakeTabs.js";
import { type Visit, visit, visitForm } from "../../test/visitForm.js";
import { restorable } from "../drafts/index.js";
import { type DraftBinding, type SchemaFormHandle, useDraft, useFormNode, useSchemaForm } from "./index.js";

type Answer = { readonly done?: boolean; readonly issues?: readonly never[] } | undefined;

const device = emptyDevice(() => ({ locks: new FakeLocks().tab() }));
let answer: () => Promise<Answer>;
let handle: SchemaFormHandle<Visit>;
let binding: DraftBinding;
let renders: number;

beforeEach(() => {
  answer = async () => undefined;
  renders = 0;
});

function Status() {
  binding = useDraft(handle.control);
  return <output aria-label="draft">{binding.status}</output>;
}

function Title() {
  const { value, setValue } = useFormNode(handle.control, ["title"]);
  return <input aria-label="title" value={value as string} onChange={({ target }) => setValue(target.value)} />;
}

function Page({ isKept = true, draftKey = "visit:new" }: { isKept?: boolean; draftKey?: string }) {
  renders += 1;
  handle = useSchemaForm(visitForm, {
    record: { ...visit, title: "เดิม" },
    ...(isKept && { draft: { store: device.store, key: draftKey, delay: 10 } }),
    onSubmit: () => answer(),
  });
  return (
    <form onSubmit={handle.submit}>
      <Title />
      <Status />
      <button type="submit">send</button>
    </form>
  );
}

const show = () =>
  render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
const status = () => screen.getByLabelText("draft").textContent;
const type = (words: string) => userEvent.setup().type(screen.getByLabelText("title"), words);
const send = () => userEvent.setup().click(screen.getByRole("button"));
const kept = async (key = "visit:new") => (await act(() => device.store.load(key))).kind;

async function typed(words = "x"): Promise<void> {
  await type(words);
  await waitFor(() => expect(status()).toBe("saved"));
}

describe("the draft of useSchemaForm", () => {
  it("is kept while somebody types, and the form does not render for it", async () => {
    show();
    await type("a");
    const before = renders;
    await waitFor(() => expect(status()).toBe("saved"));
    expect(renders).toBe(before);
    await waitFor(() => expect(handle.draft.state.status).toBe("saved"));
    expect(handle.draft).toBe(handle.control.draft);
    expect(handle.draft.current()).toMatchObject({ key: "visit:new", formId: "visit", values: { title: "เดิมa" } });
  });

  it("is offered to the next page, and restored by the handle or the binding", async () => {
    const { unmount } = show();
    await typed("ครึ่ง");
    unmount();
    show();
    await waitFor(() => expect(binding.found?.values.title).toBe("เดิมครึ่ง"));
    act(() => void handle.draft.restore());
    expect(screen.getByLabelText<HTMLInputElement>("title").value).toBe("เดิมครึ่ง");
    expect(binding.found).toBeUndefined();
  });

  it("is forgotten by itself once the record is in safe hands", async () => {
    show();
    await typed();
    expect(await kept()).toBe("found");
    await send();
    // It is told at once, and done soon after.
    await waitFor(() => expect(status()).toBe("idle"));
    await waitFor(async () => expect(await kept()).toBe("none"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await kept()).toBe("none");
  });

  it("is forgotten, too, when the handler took the form away", async () => {
    const { unmount } = show();
    await typed();
    answer = async () => {
      unmount();
      await new Promise((resolve) => setTimeout(resolve, 20));
      return undefined;
    };
    await send();
    await waitFor(async () => expect(await kept()).toBe("none"));
  });

  it.each([
    ["says no", async () => ({ issues: [{ path: ["title"], code: "x", params: {}, severity: "issue" }] }) as never],
    ["could not reach anybody", async () => ({ done: false })],
    ["failed", () => Promise.reject(new Error("offline"))],
  ])("stays when the server %s", async (_, said: () => Promise<Answer>) => {
    show();
    await typed();
    answer = said;
    await act(() => handle.submit().catch(() => undefined));
    expect(await kept()).toBe("found");
  });

  it("stays when somebody typed on while the answer was on its way", async () => {
    show();
    await typed();
    let yes = () => {};
    answer = () => new Promise((resolve) => (yes = () => resolve(undefined)));
    await send();
    await typed("y");
    await act(async () => yes());
    await waitFor(() => expect(handle.submitting).toBe(false));
    expect(await device.store.load("visit:new")).toMatchObject({ draft: { values: { title: "เดิมxy" } } });
  });

  it("is another one under another key", async () => {
    const { rerender } = render(<Page />);
    await typed();
    rerender(<Page draftKey="visit:2" />);
    await typed("2");
    expect([await kept(), await kept("visit:2")]).toEqual(["found", "found"]);
  });

  it("is idle where none is asked for, and still makes a file", async () => {
    const { rerender } = render(<Page isKept={false} />);
    await type("a");
    expect(status()).toBe("idle");
    expect(binding.restore()).toEqual({ ok: false, reason: "none" });
    expect(await binding.takeOver()).toBe(false);
    expect(binding.current()).toMatchObject({ formId: "visit", values: { title: "เดิมa" } });
    rerender(<Page />);
    await typed("b");
    rerender(<Page isKept={false} />);
    await waitFor(() => expect(status()).toBe("idle"));
  });

  it("costs nothing on a server", () => {
    expect(renderToString(<Page />)).toContain("idle");
  });

  it("can be brought up to date by a typed form", async () => {
    show();
    await typed();
    expect(restorable(visitForm, handle.draft.current())).toMatchObject({ ok: true, unmatched: [] });
  });
});
