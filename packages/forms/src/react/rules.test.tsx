import { act, cleanup, renderHook, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { bindings, renders, showCosts } from "../../test/ruledForm.js";
import { defineForm } from "../model/index.js";
import { RuleRun } from "../rules/index.js";
import { FormEngine } from "./FormEngine.js";
import { useAnyShown, useFormNode, useSchemaForm } from "./index.js";

afterEach(() => {
  cleanup();
  renders.clear();
  bindings.clear();
});

const ownText = { ownText: true };
const input = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const said = (name: string) => screen.getByLabelText(`${name} says`).textContent;
const record = {
  title: "งาน",
  costs: [
    { price: 10, count: 2 },
    { price: 1, count: 3 },
  ],
};

async function rendered(act: () => Promise<void>): Promise<readonly string[]> {
  const before = new Map(renders);
  await act();
  return [...renders].flatMap(([name, count]) => (count > (before.get(name) ?? 0) ? [name] : [])).sort();
}

describe("a form with rules", () => {
  it("begins with what is calculated, and is not dirty for it", () => {
    const { current } = showCosts(record);
    expect(input("total").value).toBe("23");
    expect(input("costs.0.amount").value).toBe("20");
    expect(current().dirty).toBe(false);
  });

  it("renders at a key the field that is typed in, and those that really changed", async () => {
    const { user } = showCosts(record);
    await user.click(input("costs.1.price"));
    const changed = ["costs.1.amount", "costs.1.price", "share", "total"];
    expect(await rendered(() => user.keyboard("2"))).toEqual(changed);
    expect(input("total").value).toBe("56");
    await user.click(input("start"));
    expect(await rendered(() => user.keyboard("2"))).toEqual(["start"]);
    // A proposal follows the title until it is changed.
    await user.click(input("title"));
    expect(await rendered(() => user.keyboard("x"))).toEqual(["note", "title"]);
  });

  it("asks nothing at a key in a text that no rule names", () => {
    const form = defineForm({
      id: "visit",
      version: 1,
      label: { th: "การเยี่ยม", en: "Visit" },
      schema: z.object({ place: z.string(), kind: z.string(), other: z.string().optional() }),
      rules: [{ kind: "relevant", field: "other", when: "kind = 'other'" }],
    });
    const { result } = renderHook(() => {
      const { control } = useSchemaForm(form, { onSubmit: () => {} });
      const isShown = useAnyShown(control, [["place"], ["other"]]);
      const isOtherShown = useAnyShown(control, [["other"]]);
      const [place, kind] = [useFormNode(control, ["place"], ownText), useFormNode(control, ["kind"], ownText)];
      return { isShown, isOtherShown, place, kind };
    });
    act(() => result.current.place.setValue("ว"));
    const rules = vi.spyOn(RuleRun.prototype, "changed");
    const shown = vi.spyOn(FormEngine.prototype, "isShown");
    act(() => result.current.place.setValue("วัด"));
    expect(rules).not.toHaveBeenCalled();
    expect(shown).not.toHaveBeenCalled();
    act(() => result.current.kind.setValue("other"));
    expect(rules).toHaveBeenCalledOnce();
    expect(result.current).toMatchObject({ isShown: true, isOtherShown: true });
    vi.restoreAllMocks();
  });

  it("shows and takes away a field, and remembers what was in it", async () => {
    const submit = vi.fn();
    const { user } = showCosts({ title: "งาน", kind: "other", other: "ละคร" }, submit);
    expect(bindings.get("other")).toMatchObject({ display: "visible", required: true, mode: "editable" });
    await user.clear(input("kind"));
    expect(screen.queryByLabelText("other")).toBeNull();
    await user.click(screen.getByText("send"));
    expect(submit.mock.lastCall?.[0]).not.toHaveProperty("other");
    await user.type(input("kind"), "other");
    expect(input("other").value).toBe("ละคร");
  });

  it("says a required answer is missing where the field was left, in the words of the schema's own", async () => {
    const { user, current } = showCosts({ title: "งาน", kind: "other" });
    await user.type(input("other"), "ก{Backspace}");
    expect(said("other")).toBe("");
    await user.tab();
    expect(said("other")).toBe("กรอก Other");
    expect(current().issues).toMatchObject([{ path: ["other"], code: "required" }]);
    // A field that is not there has nothing wrong with it.
    await user.clear(input("kind"));
    expect(current().issues).toEqual([]);
  });

  it("says what a rule says in its own words, as soon as the two dates do not fit", async () => {
    const { user, current } = showCosts({ title: "งาน", start: "2026-02-01", end: "2026-01-01" });
    await user.click(input("end"));
    await user.tab();
    expect(said("end")).toBe("วันสิ้นสุดต้องไม่มาก่อนวันเริ่ม");
    await user.clear(input("start"));
    expect(current().issues).toEqual([]);
  });

  it("says what there is to say of a calculated field once the field it follows was left", async () => {
    const { user } = showCosts(record);
    await user.type(input("costs.0.price"), "000");
    expect(said("total")).toBe("");
    await user.tab();
    expect(said("total")).toBe("ตรวจสอบ Total อีกครั้ง");
  });

  it("follows rows that are added and removed", async () => {
    const { user, current } = showCosts(record);
    await user.click(screen.getByText("add"));
    expect(input("costs.2.amount").value).toBe("20");
    expect(input("total").value).toBe("43");
    await user.click(screen.getByText("remove"));
    expect(input("total").value).toBe("23");
    expect(current().values().costs).toMatchObject([{ amount: 3 }, { amount: 20 }]);
  });

  it("begins the rules again with other values", () => {
    const { current } = showCosts(record);
    const values = { ...current().values(), kind: "other", costs: [{ price: 7, count: 1, amount: null, note: "" }] };
    act(() => current().reset(values));
    expect(input("total").value).toBe("7");
    expect(input("other")).toBeTruthy();
    expect(current().dirty).toBe(false);
  });
});

describe("a submit", () => {
  const hidden = defineForm({
    id: "hidden",
    version: 1,
    label: { th: "แบบฟอร์ม", en: "Form" },
    schema: z.object({ more: z.boolean().optional(), code: z.string().max(3).optional() }),
    rules: [{ kind: "relevant", field: "code", when: "more", otherwise: "keep" }],
  });

  it("never fails without a word: what is wrong where nobody can see it is said of what holds it", async () => {
    const onSubmit = vi.fn();
    const values = { more: true, code: "ยาวเกินไป" };
    const { result } = renderHook(() => useSchemaForm(hidden, { values, onSubmit }));
    const codes = () => result.current.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
    await act(() => result.current.submit());
    expect(codes()).toEqual(["code too-long"]);
    const field = renderHook(() => useFormNode(result.current.control, ["more"]));
    act(() => field.result.current.setValue(false));
    expect(codes()).toEqual([]);
    await act(() => result.current.submit());
    expect(onSubmit).not.toHaveBeenCalled();
    expect(codes()).toEqual([" too-long"]);
  });
});

describe("a role", () => {
  it("sees and changes what the form lets it", () => {
    const form = defineForm({
      id: "roles",
      version: 1,
      label: { th: "แบบฟอร์ม", en: "Form" },
      schema: z.object({ name: z.string().optional(), grade: z.string().optional() }),
      fields: { name: { access: { visitor: "read" } }, grade: { access: { visitor: "hidden" } } },
    });
    const { result } = renderHook(() => useSchemaForm(form, { role: "visitor", onSubmit: () => undefined }));
    const at = (key: string) => renderHook(() => useFormNode(result.current.control, [key])).result.current;
    expect(at("name")).toMatchObject({ display: "visible", mode: "readOnly" });
    expect(at("grade")).toMatchObject({ display: "hidden" });
  });
});
