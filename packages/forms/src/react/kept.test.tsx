import { act, cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { TextField, type Visit, visit, visitForm, visitSchema } from "../../test/visitForm.js";
import { defineForm } from "../model/index.js";
import { type SchemaFormHandle, useSchemaForm } from "./index.js";

afterEach(cleanup);

const settled = vi.fn((record: unknown, _before: unknown) => record);
const form = defineForm<Visit>({
  id: "short-visit",
  version: 1,
  label: visitForm.model.label,
  schema: visitSchema,
  recordRules: visitForm.record.rules,
  only: ["title", "from"],
  settle: (record, before) => settled(record, before),
});

const titlePath = ["title"];
const fromPath = ["from"];

function ShortForm(options: {
  record: Visit;
  onSubmit: (record: Visit) => void;
  seen: (handle: SchemaFormHandle<Visit>) => void;
}) {
  const handle = useSchemaForm(form, options);
  options.seen(handle);
  return (
    <form onSubmit={handle.submit}>
      <TextField control={handle.control} path={titlePath} />
      <TextField control={handle.control} path={fromPath} />
      <button type="submit">send</button>
    </form>
  );
}

function show(record: Visit) {
  const onSubmit = vi.fn();
  let handle: SchemaFormHandle<Visit> | undefined;
  render(<ShortForm record={record} onSubmit={onSubmit} seen={(seen) => (handle = seen)} />);
  return { onSubmit, handle: () => handle as SchemaFormHandle<Visit>, user: userEvent.setup() };
}

const stored: Visit = { ...visit, to: 20, from: 10 };

describe("a form that leaves fields out, at work", () => {
  it("settles by what it began from, or was begun again from", async () => {
    const { user, onSubmit, handle } = show(stored);
    act(() => handle().reset({ ...handle().values(), title: "เริ่ม" }));
    await user.type(screen.getByLabelText("title"), "!");
    await user.click(screen.getByText("send"));
    expect(onSubmit).toHaveBeenCalledWith({ ...stored, title: "เริ่ม!" }, expect.anything());
    expect(settled).toHaveBeenLastCalledWith(
      expect.objectContaining({ title: "เริ่ม!" }),
      expect.objectContaining({ title: "เริ่ม", to: 20 }),
    );
  });

  it("sends the whole record, with what nobody was asked for as it was", async () => {
    const { user, onSubmit } = show(stored);
    await user.type(screen.getByLabelText("title"), "ม");
    await user.click(screen.getByText("send"));
    expect(onSubmit).toHaveBeenCalledWith({ ...stored, title: `${stored.title}ม` }, expect.anything());
  });

  it("says by name what an answer does to a field it has no place for, and is content when the answer is put right", async () => {
    const { user, onSubmit, handle } = show(stored);
    await user.clear(screen.getByLabelText("from"));
    await user.type(screen.getByLabelText("from"), "30");
    await user.click(screen.getByText("send"));
    expect(handle().issues).toMatchObject([{ code: "ends-before-start", path: ["to"] }]);
    expect(onSubmit).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText("from"), "{Backspace}{Backspace}5");
    await user.click(screen.getByText("send"));
    expect(onSubmit).toHaveBeenCalledWith({ ...stored, from: 5 }, expect.anything());
  });

  it("counts an edit as one, and none as none", async () => {
    const { user, handle } = show(stored);
    expect(handle().dirty).toBe(false);
    await user.type(screen.getByLabelText("title"), "ม{Backspace}");
    expect(handle().dirty).toBe(false);
    const draft = handle().values();
    act(() => handle().reset());
    expect(handle().values()).not.toHaveProperty("to");
    act(() => handle().reset(draft));
    expect(handle().values()).toMatchObject({ to: 20, tags: stored.tags, host: stored.host });
  });
});
