import { act, cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { type FormControl, type SchemaFormHandle, useFormNode, useFormRows, useSchemaForm } from "./index.js";

afterEach(cleanup);

const label = { th: "การเยี่ยมบ้าน", en: "Home visit" };
const visit = defineForm({
  id: "visit",
  version: 1,
  label,
  schema: z.object({ note: z.string(), rows: z.array(z.object({ name: z.string() })) }),
});

const drawn = vi.fn<(name: string) => void>();
const ownText = { ownText: true };

function Own({ control }: { readonly control: FormControl }) {
  const { value, setValue, showValue } = useFormNode(control, ["note"], ownText);
  drawn("own");
  return (
    <>
      <input aria-label="own" defaultValue={String(value)} onChange={(event) => setValue(event.target.value)} />
      <button type="button" onClick={() => showValue("ไม่มี")}>
        none
      </button>
    </>
  );
}

function Echo({ control }: { readonly control: FormControl }) {
  return <output>{String(useFormNode(control, ["note"]).value)}</output>;
}

function Row({ control, index }: { readonly control: FormControl; readonly index: number }) {
  drawn(`row ${useFormNode(control, ["rows", index, "name"]).value}`);
  return null;
}

function Rows({ control }: { readonly control: FormControl }) {
  const { keys, append, remove } = useFormRows(control, ["rows"]);
  return (
    <>
      {keys.map((key, index) => (
        <Row key={key} control={control} index={index} />
      ))}
      <button type="button" onClick={() => append({ name: "added" })}>
        add
      </button>
      <button type="button" onClick={() => remove(0)}>
        remove
      </button>
    </>
  );
}

let handle: SchemaFormHandle<unknown> | undefined;

function Visit() {
  const own = useSchemaForm(visit, { record: { note: "", rows: [{ name: "a" }, { name: "b" }] }, onSubmit: () => {} });
  handle = own as unknown as SchemaFormHandle<unknown>;
  return (
    <>
      <Own control={own.control} />
      <Echo control={own.control} />
      <Rows control={own.control} />
    </>
  );
}

describe("a control that keeps its own text", () => {
  it("does not render for what is typed in it, and everybody else who shows the field does", async () => {
    render(<Visit />);
    // The first letter makes the form dirty, which the form itself shows.
    await userEvent.type(screen.getByLabelText("own"), "ก");
    drawn.mockClear();
    await userEvent.type(screen.getByLabelText("own"), "ข");
    expect(drawn).not.toHaveBeenCalled();
    expect(screen.getByRole("status").textContent).toBe("กข");
    expect(handle?.values()).toMatchObject({ note: "กข" });
  });

  it("renders for a value of its own that it does not show yet", async () => {
    render(<Visit />);
    await userEvent.type(screen.getByLabelText("own"), "ก");
    drawn.mockClear();
    await userEvent.click(screen.getByRole("button", { name: "none" }));
    expect(drawn).toHaveBeenCalledWith("own");
    expect(handle?.values()).toMatchObject({ note: "ไม่มี" });
  });

  it("renders for a value that comes from elsewhere", () => {
    render(<Visit />);
    drawn.mockClear();
    act(() => handle?.reset({ note: "ใหม่", rows: [] }));
    expect(drawn).toHaveBeenCalledWith("own");
  });
});

describe("whether a form is dirty", () => {
  it("is told rightly while fields go away from what they were and come back", async () => {
    render(<Visit />);
    const box = screen.getByLabelText("own");
    await userEvent.type(box, "กข");
    expect(handle?.dirty).toBe(true);
    await userEvent.clear(box);
    expect(handle?.dirty).toBe(false);
  });

  it("is told by what the form was begun again from", async () => {
    render(<Visit />);
    const box = screen.getByLabelText("own");
    await userEvent.type(box, "ก");
    act(() => handle?.reset({ note: "ก", rows: [] }));
    expect(handle?.dirty).toBe(false);
    await userEvent.type(box, "ข");
    expect(handle?.dirty).toBe(true);
    await userEvent.type(box, "{Backspace}");
    expect(handle?.dirty).toBe(false);
  });
});

describe("the rows of a list", () => {
  it("see their names where they are after one before them is removed", async () => {
    render(<Visit />);
    drawn.mockClear();
    await userEvent.click(screen.getByRole("button", { name: "remove" }));
    expect(drawn).toHaveBeenLastCalledWith("row b");
  });
});
