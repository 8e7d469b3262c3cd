import type { Form } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { anyValues, fillForm } from "@saan/forms/testing";
import { toRecord, type Values } from "@saan/forms/values";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { outingForm } from "../testing/outingForm.js";
import { visitForm } from "../testing/visitForm.js";
import { SchemaForm } from "./SchemaForm.js";

interface PageProps {
  readonly form: Form<never>;
  readonly onRecord?: (record: unknown) => void;
  readonly seen?: (values: Values) => void;
}

function Page({ form, onRecord, seen }: PageProps) {
  const handle = useSchemaForm(form, { onSubmit: (record) => onRecord?.(record) });
  seen?.(handle.values());
  return <SchemaForm handle={handle} />;
}

it("a form of the kit is filled in by fillForm, whatever the answers", async () => {
  const onRecord = vi.fn();
  render(<Page form={visitForm as unknown as Form<never>} onRecord={onRecord} />);
  const user = userEvent.setup();
  const values = anyValues(visitForm.model, 5, { answered: "all" });
  expect(await fillForm(visitForm, values, { user })).toEqual([]);
  await user.click(screen.getByRole("button", { name: "บันทึก" }));
  expect(onRecord).toHaveBeenCalledWith(toRecord(visitForm.model, values));
});

it("fields of every kind are found", async () => {
  render(<Page form={outingForm as unknown as Form<never>} />);
  const values = anyValues(outingForm.model, 5);
  expect(await fillForm(outingForm, values, { user: userEvent.setup() })).toEqual([]);
});
