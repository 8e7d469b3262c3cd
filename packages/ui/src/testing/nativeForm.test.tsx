import { act, render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Fieldset } from "../fieldset/index.js";
import { controls } from "./nativeControls.js";
import { resetForm } from "./resetForm.js";

const formHere = () => document.querySelector("form") as HTMLFormElement;
const sent = () => [...new FormData(formHere())];

describe.each(Object.entries(controls))("a native form with %s", (name, { element, sent: wanted, change }) => {
  it("carries the whole answer", () => {
    render(<form>{element({ name: "x" })}</form>);
    expect(sent()).toEqual(wanted);
  });

  it("carries what can only be read", () => {
    render(<form>{element({ name: "x", readOnly: true })}</form>);
    expect(sent()).toEqual(wanted);
  });

  it("carries what a group makes read-only, and lets nothing be changed", () => {
    render(
      <form>
        <Fieldset legend="ส่วน" readOnly>
          {element({ name: "x" })}
        </Fieldset>
      </form>,
    );
    expect(sent()).toEqual(wanted);
    const open = [...formHere().querySelectorAll<HTMLInputElement>("input[type=text], textarea")];
    expect(open.filter((box) => !box.readOnly)).toEqual([]);
  });

  it("leaves out what is disabled, alone or with a fieldset around it", () => {
    const { rerender } = render(<form>{element({ name: "x", disabled: true })}</form>);
    expect(sent()).toEqual([]);
    rerender(
      <form>
        <fieldset disabled>{element({ name: "x" })}</fieldset>
      </form>,
    );
    expect(sent()).toEqual([]);
  });

  it.skipIf(name.startsWith("RepeatableGroup"))("reaches a form that it does not stand in", async () => {
    render(
      <>
        <form id="elsewhere" />
        <div data-testid="outside">{element({ name: "x", form: "elsewhere" })}</div>
      </>,
    );
    expect(sent()).toEqual(wanted);
    await change(screen.getByTestId("outside"));
    await waitFor(() => expect(sent()).not.toEqual(wanted));
    await resetForm(formHere());
    expect(sent()).toEqual(wanted);
  });

  it("goes back to what it began with", async () => {
    render(<form>{element({ name: "x" })}</form>);
    await change(formHere());
    await waitFor(() => expect(sent()).not.toEqual(wanted));
    await resetForm(formHere());
    expect(sent()).toEqual(wanted);
    await act(async () => {});
  });
});
