import { act, cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ResolverOptions } from "react-hook-form";
import { useForm } from "react-hook-form";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { visit, visitForm } from "../../test/visitForm.js";
import { fieldEn, fieldTh } from "../messages/index.js";
import { defineForm } from "../model/index.js";
import { emptyValues, toValues } from "../values/index.js";
import { domId, schemaResolver, schemaResolverIn } from "./index.js";

afterEach(cleanup);

const options = { fields: {}, shouldUseNativeValidation: false } as ResolverOptions<Record<string, unknown>>;

const ownForm = defineForm({
  id: "own",
  version: 1,
  label: { th: "ก", en: "A" },
  schema: z.object({ email: z.email(), people: z.number().optional() }),
});

function Own({ sent }: { sent: (record: unknown) => void }) {
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { ...emptyValues(ownForm.model) },
    resolver: schemaResolver(ownForm, { locale: "en" }),
  });
  return (
    <form onSubmit={handleSubmit(sent)}>
      <input aria-label="email" {...register("email")} />
      <output>{String(formState.errors.email?.message ?? "")}</output>
      <button type="submit">send</button>
    </form>
  );
}

describe("the resolver", () => {
  it("gives the record when there is nothing to say", async () => {
    const resolve = schemaResolver(visitForm);
    expect(await resolve({ ...toValues(visitForm.model, visit) }, undefined, options)).toEqual({
      values: visit,
      errors: {},
    });
  });

  it("puts each issue at its field, and those of a list at its root", async () => {
    const { errors } = await schemaResolver(visitForm)({ ...emptyValues(visitForm.model) }, undefined, options);
    expect(errors).toMatchObject({
      title: { type: "required", message: "กรอกชื่อ" },
      tags: { root: { type: "too-few" } },
      host: { kind: { type: "required" } },
    });
  });

  it("speaks the one language it is given, in the app's own words where there are such", async () => {
    const values = { ...emptyValues(visitForm.model) };
    const english = { locale: "en", catalogue: fieldEn } as const;
    const messages = { tooFew: "เพิ่มอย่างน้อยหนึ่งรายการ" };
    const thai = schemaResolverIn({ locale: "th", catalogue: fieldTh }, visitForm, { messages });
    expect(await schemaResolverIn(english, visitForm)(values, undefined, options)).toEqual(
      await schemaResolver(visitForm, { locale: "en" })(values, undefined, options),
    );
    expect((await thai(values, undefined, options)).errors).toMatchObject({
      title: { message: "กรอกชื่อ" },
      tags: { root: { message: "เพิ่มอย่างน้อยหนึ่งรายการ" } },
    });
  });

  it("never writes to a prototype, whatever a draft holds", async () => {
    const values = JSON.parse('{"title":"a","__proto__":{"type":"x"},"tags":["a"]}') as Record<string, unknown>;
    await schemaResolver(visitForm)(values, undefined, options);
    expect({}).not.toHaveProperty("type");
  });

  it("works with react-hook-form's own useForm and register", async () => {
    const sent = vi.fn();
    const user = userEvent.setup();
    render(<Own sent={sent} />);
    await user.click(screen.getByText("send"));
    expect(screen.getByRole("status").textContent).toBe("Enter email");
    await user.type(screen.getByLabelText("email"), "office@example.org");
    await user.click(screen.getByText("send"));
    await act(async () => undefined);
    expect(sent.mock.calls[0]?.[0]).toEqual({ email: "office@example.org" });
  });
});

describe("the DOM id of a field", () => {
  it("is readable, stable and different for different paths", () => {
    expect(domId("visit-r1", ["parties", 3, "area"])).toBe("visit-r1-parties-3-area");
    expect(domId("v", ["a-b", "c"])).not.toBe(domId("v", ["a", "b-c"]));
    expect(domId("v", ["a b"])).not.toMatch(/\s/);
    expect(domId("v", ["ชื่อ"])).toBe("v-ชื่อ");
  });
});
