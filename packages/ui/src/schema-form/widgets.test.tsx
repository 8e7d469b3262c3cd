import { defineForm, type FormNode } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { field } from "@saan/schema/field";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { SchemaSteps } from "../schema-steps/SchemaSteps.js";
import { Switch } from "../switch/Switch.js";
import { FeedbackForm } from "./examples/FeedbackForm.js";
import { SchemaForm, type SchemaFormProps } from "./SchemaForm.js";
import { type FormWidget, type FormWidgetProps, widgetFor } from "./widgets.js";

const words = (th: string) => ({ label: { th, en: "Label" }, privacy: "public" as const });
const form = defineForm({
  id: "visit",
  version: 1,
  label: { th: "การเยี่ยม", en: "Visit" },
  schema: z.strictObject({
    village: field(z.string().min(1), words("หมู่บ้าน")),
    hamlet: field(z.string().optional(), words("คุ้มบ้าน")),
    again: field(z.boolean(), words("เยี่ยมอีก")),
  }),
  fields: { village: { widget: "shout" }, hamlet: { access: { reader: "read" } } },
});

const drawn = vi.fn();
function Shout({ path, field, value, setValue, onBlur }: FormWidgetProps) {
  drawn(path.join("."));
  return (
    <>
      <label htmlFor={field.id}>{field.label}!</label>
      <input id={field.id} value={String(value ?? "")} onChange={(e) => setValue(e.target.value)} onBlur={onBlur} />
      {field.error && <strong>{field.error}</strong>}
    </>
  );
}
function Whisper({ field }: FormWidgetProps) {
  return <em>{field.label}…</em>;
}
function Toggle({ field: { required, ...field }, value, setValue }: FormWidgetProps) {
  return <Switch {...field} checked={value === true} onCheckedChange={setValue} />;
}

const texts = ({ kind }: FormNode) => (kind === "text" ? 1 : 0);
const shout: FormWidget = { name: "shout", component: Shout };
const whisper: FormWidget = { rank: texts, component: Whisper };

interface VisitProps extends Pick<SchemaFormProps, "widgets" | "readOnlyAs"> {
  /** Who fills it in. */
  readonly reader?: string;
  readonly save?: (record: unknown) => void;
}
function Visit({ reader, save, ...props }: VisitProps) {
  const record = { village: "", hamlet: "คุ้มเหนือ", again: false };
  return (
    <SchemaForm handle={useSchemaForm(form, { record, role: reader, onSubmit: (one) => save?.(one) })} {...props} />
  );
}

const whispers = [whisper];
function VisitInSteps() {
  return <SchemaSteps handle={useSchemaForm(form, { onSubmit: () => {} })} widgets={whispers} />;
}

describe("controls of one's own in a generated form", () => {
  it("stand where a field names them, whatever fits better", () => {
    render(<Visit widgets={[{ rank: () => 99, component: Whisper }, shout]} />);
    expect(screen.getByRole("textbox", { name: "หมู่บ้าน!" })).toBeTruthy();
    expect(screen.getByText("คุ้มบ้าน…")).toBeTruthy();
    expect(screen.getByText("เยี่ยมอีก…")).toBeTruthy();
  });

  it("stand where they fit best, and leave the other fields to the kit", () => {
    render(<Visit widgets={[whisper]} />);
    expect(screen.getByText("หมู่บ้าน…")).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: "เยี่ยมอีก" })).toBeTruthy();
  });

  it("leave a name that no widget has to the kit's control for the kind", () => {
    render(<Visit />);
    expect(screen.getByRole("textbox", { name: /หมู่บ้าน/ })).toBeTruthy();
  });

  it.each([
    ["the highest", [1, 3, 2], 1],
    ["the first of two equal ones", [2, 2, 1], 0],
    ["none at 0 or less", [0, -1, 0], undefined],
    ["none that answers no number", [Number.NaN, 0, 0], undefined],
  ] as const)("is chosen by rank: %s", (_, ranks, chosen) => {
    const widgets = ranks.map((rank): FormWidget => ({ rank: () => rank, component: () => null }));
    const node = form.model.nodes.again as FormNode;
    const expected = chosen === undefined ? undefined : widgets[chosen]?.component;
    expect(widgetFor(node, form.model, widgets)).toBe(expected);
  });

  it("have the error of their field and the link to it, and only they render when it is typed in", async () => {
    const save = vi.fn();
    render(<Visit widgets={[shout]} save={save} />);
    await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
    const box = screen.getByRole("textbox", { name: "หมู่บ้าน!" });
    await userEvent.click(screen.getByRole("link", { name: /หมู่บ้าน/ }));
    expect(document.activeElement).toBe(box);
    expect(box.nextElementSibling?.textContent).toContain("หมู่บ้าน");
    drawn.mockClear();
    await userEvent.type(screen.getByRole("textbox", { name: "คุ้มบ้าน" }), "ใต้");
    expect(drawn).not.toHaveBeenCalled();
    await userEvent.type(box, "แม่กา");
    expect(new Set(drawn.mock.calls.flat())).toEqual(new Set(["village"]));
    await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
    expect(save).toHaveBeenCalledWith({ village: "แม่กา", hamlet: "คุ้มเหนือใต้", again: false });
  });

  it("are given what a control of the kit takes, to be spread on it", async () => {
    const save = vi.fn();
    render(
      <Visit widgets={[shout, { rank: ({ kind }) => (kind === "boolean" ? 1 : 0), component: Toggle }]} save={save} />,
    );
    await userEvent.click(screen.getByRole("switch", { name: "เยี่ยมอีก" }));
    await userEvent.type(screen.getByRole("textbox", { name: "หมู่บ้าน!" }), "แม่กา");
    await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
    expect(save).toHaveBeenCalledWith(expect.objectContaining({ again: true }));
  });

  it("give way to text where an answer is only read", () => {
    render(<Visit widgets={[whisper]} reader="reader" readOnlyAs="text" />);
    expect(screen.queryByText("คุ้มบ้าน…")).toBeNull();
    expect(screen.getByText("คุ้มเหนือ")).toBeTruthy();
  });

  it("stand in a form of steps, too", () => {
    render(<VisitInSteps />);
    expect(screen.getByText("หมู่บ้าน…")).toBeTruthy();
  });

  it("cannot be what is no component of theirs", () => {
    // @ts-expect-error a control of one's own takes what its field is, not props of its own
    const wrong: FormWidget = { name: "x", component: ({ stars }: { readonly stars: number }) => <i>{stars}</i> };
    expect(wrong.name).toBe("x");
  });
});

describe("the example of two controls", () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, "geolocation");
  });
  const located = (getCurrentPosition: Geolocation["getCurrentPosition"]) =>
    Object.defineProperty(navigator, "geolocation", { value: { getCurrentPosition }, configurable: true });

  it("asks for a level by buttons, says when one is missing, and sends numbers", async () => {
    render(<FeedbackForm />);
    const useful = screen.getByRole("radiogroup", { name: /นำไปใช้ที่บ้านได้เพียงใด/ });
    expect(within(useful).getAllByRole("radio")).toHaveLength(5);
    await userEvent.click(screen.getByRole("button", { name: "ส่งความเห็น" }));
    expect(screen.getByRole("link", { name: /เข้าใจง่ายเพียงใด/ })).toBeTruthy();
    await userEvent.click(within(useful).getByRole("radio", { name: "4" }));
    await userEvent.click(screen.getAllByRole("radio", { name: "5 มากที่สุด" })[1] as HTMLElement);
    await userEvent.click(screen.getByRole("button", { name: "ส่งความเห็น" }));
    expect(await screen.findByText("ส่งความเห็นแล้ว ให้ 4 คะแนน")).toBeTruthy();
  });

  it("sets the fields of a group at once, and shows them in the kit's own controls", async () => {
    located((found) => found({ coords: { latitude: 19.166, longitude: 99.902 } } as GeolocationPosition));
    render(<FeedbackForm />);
    await userEvent.click(screen.getByRole("button", { name: "ใช้ตำแหน่งของเครื่องนี้" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /ละติจูด/ }).value).toBe("19.166");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /ลองจิจูด/ }).value).toBe("99.902");
  });

  it("says what to do when the device does not know", () => {
    located((_, failed) => act(() => failed?.({ code: 1 } as GeolocationPositionError)));
    render(<FeedbackForm />);
    act(() => screen.getByRole("button", { name: "ใช้ตำแหน่งของเครื่องนี้" }).click());
    expect(screen.getByText(/หาตำแหน่งไม่พบ/)).toBeTruthy();
  });
});
