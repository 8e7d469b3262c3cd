import { defineForm } from "@saan/forms/model";
import { type SchemaFormOptions, useSchemaForm } from "@saan/forms/react";
import { readSubmission } from "@saan/forms/submission";
import { act } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { SchemaForm } from "./SchemaForm.js";

const schema = z.object({
  title: z.string().min(3),
  on: z.iso.date(),
  people: z.int().min(1),
  kind: z.enum(["walk", "meal"]),
  place: z.enum(["school", "temple", "hall", "field", "river"]).optional(),
  topics: z.array(z.enum(["reading", "play"])),
  consent: z.boolean(),
});

const outing = defineForm({ id: "outing", version: 1, label: { th: "กิจกรรม", en: "Outing" }, schema });

type Options = Partial<SchemaFormOptions<z.infer<typeof schema>>>;

function Page(options: Options) {
  const handle = useSchemaForm(outing, { onSubmit: () => {}, ...options });
  return <SchemaForm handle={handle} method="post" />;
}

/** The page as a server writes it, in a document of a browser that runs no script. */
function written(options: Options = {}): HTMLFormElement {
  // This document has a window, which React 18 takes for a browser's: on a server it says nothing of layout effects.
  const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
  document.body.innerHTML = `<div>${renderToString(<Page {...options} />)}</div>`;
  complaints.mockRestore();
  return document.querySelector("form") as HTMLFormElement;
}

const control = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement;

function fill(form: HTMLFormElement): FormData {
  control(form, "title").value = "เดินอ่านหนังสือ";
  control(form, "on").value = "๑ ธ.ค. ๒๕๖๙";
  control(form, "people").value = "๑,๒๐๐";
  control(form, "kind").value = "walk";
  control(form, "place").value = "temple";
  (form.querySelector("[name=topics][value=play]") as HTMLInputElement).checked = true;
  control(form, "consent").checked = true;
  return new FormData(form);
}

afterEach(() => {
  document.body.innerHTML = "";
});

describe("a schema form in a browser without scripts", () => {
  it("sends what was typed in every box, and the server reads the same record as any page", () => {
    const reading = readSubmission(outing, fill(written()));
    expect(reading.issues).toEqual([]);
    expect(reading.value).toEqual({
      title: "เดินอ่านหนังสือ",
      on: "2026-12-01",
      people: 1200,
      kind: "walk",
      place: "temple",
      topics: ["play"],
      consent: true,
    });
  });

  it("comes back with what was typed, a summary that leads to the boxes, and the sentence at each", () => {
    const form = written();
    fill(form);
    control(form, "title").value = "ก";
    control(form, "people").value = "หลายคน";
    const { values, issues } = readSubmission(outing, new FormData(form));
    expect(issues.map(({ path }) => path.join("."))).toEqual(["title", "people"]);
    const again = written({ values, issues });
    expect(control(again, "title").value).toBe("ก");
    expect(control(again, "people").value).toBe("หลายคน");
    for (const name of ["title", "people"]) {
      const box = control(again, name);
      expect(box.getAttribute("aria-invalid")).toBe("true");
      const links = [...again.querySelectorAll("a")].map(({ hash }) => decodeURIComponent(hash.slice(1)));
      expect(links).toContain(box.id);
    }
  });

  it("gives its names up once scripts are at work: answers then go through the form's own submit", async () => {
    written();
    const complaints = vi.spyOn(console, "error");
    const root = await act(async () => hydrateRoot(document.body.firstElementChild as Element, <Page />));
    expect(complaints).not.toHaveBeenCalled();
    expect(document.querySelector("[name=on], [name=title]")).toBeNull();
    await act(async () => root.unmount());
    complaints.mockRestore();
  });
});
