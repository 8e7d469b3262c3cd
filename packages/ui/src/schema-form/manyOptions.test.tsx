import { defineForm } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { readSubmission } from "@saan/forms/submission";
import { fillForm } from "@saan/forms/testing";
import { codelist, field } from "@saan/schema/field";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { MOST_IN_SIGHT } from "../choice/mostInSight.js";
import { SchemaReview } from "../schema-review/SchemaReview.js";
import { SchemaFilter } from "../schema-table/SchemaFilter.js";
import { SchemaForm } from "./SchemaForm.js";

const names = "เชียงราย เชียงใหม่ น่าน พะเยา แพร่ แม่ฮ่องสอน ลำปาง ลำพูน อุตรดิตถ์ ตาก สุโขทัย พิษณุโลก กำแพงเพชร พิจิตร".split(" ");

/** A list of so many provinces: `p1`, `p2`… */
function provinces(count: number) {
  const entries = names.slice(0, count).map((th, at) => [`p${at + 1}`, { th, en: `Province ${at + 1}` }] as const);
  return codelist(Object.fromEntries(entries));
}

function formOf(count: number, isLocked = false) {
  const list = provinces(count);
  const label = (th: string) => ({ label: { th, en: "Field" }, options: list, privacy: "public" }) as const;
  return defineForm({
    id: "many",
    version: 1,
    label: { th: "ทดสอบ", en: "Test" },
    schema: z.strictObject({
      home: field(list.schema, label("จังหวัดที่ตั้ง")),
      works: field(z.array(list.schema).min(1), label("จังหวัดที่ทำงาน")),
    }),
    rules: isLocked ? (["home", "works"] as const).map((one) => ({ kind: "readOnly", field: one, when: "true" })) : [],
  });
}
const long = formOf(14);
type Answers = { readonly home: string; readonly works: string[] };

interface PageProps {
  readonly form?: typeof long;
  readonly record?: Answers;
  readonly onRecord?: (record: unknown) => void;
}
function Page({ form = long, record, onRecord }: PageProps) {
  const handle = useSchemaForm(form, { record, onSubmit: (one) => onRecord?.(one) });
  return <SchemaForm handle={handle} method="post" />;
}

const searched = (name: RegExp) => screen.getByRole("combobox", { name });
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const pick = async (box: RegExp, name: string) => {
  await userEvent.type(searched(box), name);
  await userEvent.click(await screen.findByRole("option", { name }));
};

describe("more options than can be read", () => {
  it.each([MOST_IN_SIGHT, MOST_IN_SIGHT + 1])("are searched in the form and in the filter alike: %i", (count) => {
    const isMany = count > MOST_IN_SIGHT;
    const { container, unmount } = render(<Page form={formOf(count)} />);
    expect(container.querySelectorAll("[type=checkbox]")).toHaveLength(isMany ? 0 : count);
    expect(container.querySelectorAll("select")).toHaveLength(isMany ? 0 : 1);
    expect(container.querySelectorAll("input[role=combobox]")).toHaveLength(isMany ? 2 : 0);
    unmount();
    const filter = render(<SchemaFilter form={formOf(count)} />).container;
    expect(filter.querySelectorAll("input[role=combobox]").length > 0).toBe(isMany);
    expect(filter.querySelectorAll("[type=checkbox]").length > 0).toBe(!isMany);
  });

  it("are found by their words, also of the other language, and sent in the order of the list", async () => {
    const onRecord = vi.fn();
    render(<Page onRecord={onRecord} />);
    await pick(/ที่ตั้ง/, "พะเยา");
    await pick(/ที่ทำงาน/, "พิจิตร");
    await userEvent.type(searched(/ที่ทำงาน/), "Province 3");
    await userEvent.click(await screen.findByRole("option", { name: "น่าน" }));
    await press("บันทึก");
    expect(onRecord).toHaveBeenCalledWith({ home: "p4", works: ["p3", "p14"] });
    await userEvent.click(screen.getByRole("button", { name: /น่าน/ }));
    await press("บันทึก");
    expect(onRecord).toHaveBeenLastCalledWith({ home: "p4", works: ["p14"] });
  });

  it("are asked for in a summary that leads to the box", async () => {
    const onRecord = vi.fn();
    render(<Page onRecord={onRecord} />);
    await press("บันทึก");
    const [home, works] = (await screen.findAllByRole("link")) as [HTMLElement, HTMLElement];
    await userEvent.click(works);
    expect(document.activeElement).toBe(searched(/ที่ทำงาน/));
    expect(searched(/ที่ทำงาน/).getAttribute("aria-invalid")).toBe("true");
    await userEvent.click(home);
    expect(document.activeElement).toBe(searched(/ที่ตั้ง/));
    expect(onRecord).not.toHaveBeenCalled();
  });

  it.each(["จังหวัดที่ไม่มี", "p1"])("keep a text that is none of them, and send nothing for it: %s", async (typed) => {
    const onRecord = vi.fn();
    render(<Page onRecord={onRecord} record={{ home: "p4", works: ["p1"] }} />);
    const box = searched(/ที่ตั้ง/) as HTMLInputElement;
    expect(box.value).toBe("พะเยา");
    await userEvent.clear(box);
    await userEvent.type(box, typed);
    await press("บันทึก");
    await waitFor(() => expect(box.getAttribute("aria-invalid")).toBe("true"));
    expect(box.value).toBe(typed);
    expect(onRecord).not.toHaveBeenCalled();
  });

  it("are read and not changed where the form is read-only", async () => {
    render(<Page form={formOf(14, true)} record={{ home: "p4", works: ["p3", "p14"] }} />);
    expect((searched(/ที่ตั้ง/) as HTMLInputElement).readOnly).toBe(true);
    expect((searched(/ที่ตั้ง/) as HTMLInputElement).value).toBe("พะเยา");
    const chosen = screen.getByRole("list", { name: /ที่ทำงาน/ });
    expect(chosen.textContent).toContain("น่าน");
    expect(chosen.textContent).toContain("พิจิตร");
    expect(within(chosen).queryByRole("button")).toBeNull();
    await userEvent.click(searched(/ที่ทำงาน/));
    expect(screen.queryByRole("option")).toBeNull();
  });

  it("are read in the review by their words", () => {
    render(<SchemaReview form={long} record={{ home: "p4", works: ["p3", "p14"] }} />);
    expect(screen.getByText("พะเยา")).toBeTruthy();
    expect(screen.getByText(/น่าน.*พิจิตร/)).toBeTruthy();
  });

  it("are filled in by fillForm", async () => {
    const onRecord = vi.fn();
    render(<Page onRecord={onRecord} />);
    const values = { home: "p13", works: ["p2", "p9"] };
    expect(await fillForm(long, values, { user: userEvent.setup() })).toEqual([]);
    await press("บันทึก");
    expect(onRecord).toHaveBeenCalledWith(values);
  });
});

describe("more options than can be read, where no script is at work", () => {
  afterEach(() => {
    document.body.innerHTML = "";
  });
  const written = (page: React.ReactElement): HTMLFormElement => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    document.body.innerHTML = `<div>${renderToString(page)}</div>`;
    complaints.mockRestore();
    return document.querySelector("form") as HTMLFormElement;
  };

  it("are a list and boxes of the browser, which send what was chosen", () => {
    const form = written(<Page />);
    (form.elements.namedItem("home") as HTMLSelectElement).value = "p4";
    for (const code of ["p3", "p14"]) {
      (form.querySelector(`[name=works][value=${code}]`) as HTMLInputElement).checked = true;
    }
    const { ok, values } = readSubmission(long, new FormData(form));
    expect([ok, values]).toEqual([true, { home: "p4", works: ["p3", "p14"] }]);
  });

  it("become a search once scripts are at work, without a mismatch", async () => {
    written(<Page record={{ home: "p4", works: ["p3"] }} />);
    const complaints = vi.spyOn(console, "error");
    const page = <Page record={{ home: "p4", works: ["p3"] }} />;
    const root = await act(async () => hydrateRoot(document.body.firstElementChild as Element, page));
    expect(complaints).not.toHaveBeenCalled();
    expect(searched(/ที่ทำงาน/)).toBeTruthy();
    expect((searched(/ที่ตั้ง/) as HTMLInputElement).value).toBe("พะเยา");
    await act(async () => root.unmount());
    complaints.mockRestore();
  });
});
