import { useSchemaForm } from "@saan/forms/react";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { outingForm } from "../testing/outingForm.js";
import { SchemaForm } from "./SchemaForm.js";

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });

interface PageProps {
  /** Begins again with the record that the form began with. */
  readonly beginsAgain?: boolean;
  readonly seen?: (values: () => unknown) => void;
  /** Is given the way to begin again from outside. */
  readonly again?: (reset: () => void) => void;
}

function Page({ beginsAgain = false, seen, again }: PageProps) {
  const handle = useSchemaForm(outingForm, { onSubmit: () => undefined });
  seen?.(handle.values);
  again?.(() => handle.reset());
  return (
    <SchemaForm
      handle={handle}
      onReset={() => beginsAgain && handle.reset()}
      actions={<button type="reset">เริ่มใหม่</button>}
    />
  );
}

async function pressReset() {
  await userEvent.click(screen.getByRole("button", { name: "เริ่มใหม่" }));
  await act(() => new Promise((done) => setTimeout(done, 10)));
}

it("shows what it holds after a button of the browser that resets forms", async () => {
  let values: () => unknown = () => undefined;
  render(<Page seen={(read) => (values = read)} />);
  await userEvent.type(box(/ชื่อกิจกรรม/), "ค่ายครอบครัว");
  await userEvent.type(box(/จำนวนเด็ก/), "12");
  await pressReset();
  expect(values()).toMatchObject({ title: "ค่ายครอบครัว", children: 12 });
  expect([box(/ชื่อกิจกรรม/), box(/จำนวนเด็ก/)].map(({ value }) => value)).toEqual(["ค่ายครอบครัว", "12"]);
});

it("is empty after such a button where the page has the form begin again", async () => {
  render(<Page beginsAgain />);
  await userEvent.type(box(/ชื่อกิจกรรม/), "ค่ายครอบครัว");
  await userEvent.type(box(/จำนวนเด็ก/), "12");
  await pressReset();
  expect([box(/ชื่อกิจกรรม/), box(/จำนวนเด็ก/)].map(({ value }) => value)).toEqual(["", ""]);
});

it("shows what the form is given, also where that is what it showed before somebody typed", async () => {
  let beginAgain = () => {};
  render(<Page again={(reset) => (beginAgain = reset)} />);
  await userEvent.type(box(/ชื่อกิจกรรม/), "ค่ายครอบครัว");
  act(() => beginAgain());
  expect(box(/ชื่อกิจกรรม/).value).toBe("");
});
