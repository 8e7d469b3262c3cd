import type { Path } from "@saan/schema/read";
import { type Form, type FormNode, fieldsOf, rowOf, valueAt } from "../model/index.js";
import { hasRows } from "../model/lookup.js";
import { isContainer } from "../values/fieldValue.js";
import { isAnswered, type Values } from "../values/index.js";
import { FormPage } from "./FormPage.js";

/** What is needed of a person at the page: `userEvent.setup()` of `@testing-library/user-event`. */
export interface Typist {
  click(element: Element): Promise<unknown>;
  clear(element: Element): Promise<unknown>;
  paste(text: string): Promise<unknown>;
  selectOptions(element: Element, values: string | string[]): Promise<unknown>;
  upload(element: HTMLElement, file: File): Promise<unknown>;
  tab(): Promise<unknown>;
}

export interface FillFormOptions {
  readonly user: Typist;
  /** Where the form is. @default document */
  readonly root?: Pick<ParentNode, "querySelectorAll">;
  /** The button that adds a row, or asks for a group that is absent, given its element. @default the last button in it */
  readonly addButton?: (list: Element) => Element | null | undefined;
}

/**
 * Fills in a form on a page as a person would: adds rows, chooses alternatives first, writes, ticks, and leaves the last
 * field. It finds controls by the `id` that `useFormNode` gives, so it works with the forms of `@saan/ui` and with your own.
 * Fields without an answer are not touched. It answers the names of the fields that could not be filled in, because no
 * control was found, or none it can handle: expect that to be empty.
 *
 * @example expect(await fillForm(form, anyValues(form.model, 1), { user: userEvent.setup() })).toEqual([]);
 */
export async function fillForm<T>(form: Form<T>, values: Values, options: FillFormOptions): Promise<readonly string[]> {
  const filling = new Filling(form as unknown as Form<unknown>, options);
  await filling.field(form.model.nodes[""] as FormNode, values, []);
  await options.user.tab();
  return filling.missed;
}

class Filling {
  readonly missed: string[] = [];
  readonly #form: Form<unknown>;
  readonly #user: Typist;
  readonly #page: FormPage;
  readonly #addButton: NonNullable<FillFormOptions["addButton"]>;

  constructor(form: Form<unknown>, { user, root = document, addButton = lastButton }: FillFormOptions) {
    this.#form = form;
    this.#user = user;
    this.#page = new FormPage(form.model, root);
    this.#addButton = addButton;
  }

  async field(node: FormNode, value: unknown, path: Path): Promise<void> {
    const { model } = this.#form;
    if (node.kind === "kept" || !isAnswered(model, { ...node, default: undefined }, value)) return;
    if (hasRows(node)) return this.#rows(node, value as readonly unknown[], path);
    if (isContainer(node) || node.kind === "tuple") {
      if (node.optionalGroup) await this.#ask(path, fieldsOf(model, node, value));
      for (const field of fieldsOf(model, node, value)) {
        const step = node.kind === "tuple" ? Number(field.key) : field.key;
        await this.field(field, valueAt(value, step), [...path, step]);
      }
      return;
    }
    if (!(await this.#answer(node, value, path))) this.missed.push(path.join("."));
  }

  async #rows(node: FormNode, rows: readonly unknown[], path: Path): Promise<void> {
    const row = rowOf(this.#form.model, node);
    for (const [index, value] of rows.entries()) {
      const at = [...path, index];
      if (!this.#page.shows(at)) await this.#add(path);
      if (row) await this.field(row, value, at);
    }
  }

  async #ask(path: Path, fields: readonly FormNode[]): Promise<void> {
    if (!fields.some(({ key }) => this.#page.shows([...path, key]))) await this.#add(path);
  }

  async #add(path: Path): Promise<void> {
    const frame = this.#page.control(path);
    const button = frame && this.#addButton(frame);
    if (button) await this.#user.click(button);
  }

  /** Whether a control was found, and could be used. */
  async #answer(node: FormNode, value: unknown, path: Path): Promise<boolean> {
    const boxes = this.#page.boxes(path);
    if (boxes.length > 0) {
      if (node.kind === "boolean" && boxes.length === 1) return this.#mark(boxes[0]);
      for (const code of Array.isArray(value) ? value : [value]) {
        if (!(await this.#mark(boxes.find((box) => box.value === String(code))))) return false;
      }
      return true;
    }
    const control = this.#page.control(path);
    if (control?.tagName === "SELECT") {
      await this.#user.selectOptions(control, Array.isArray(value) ? value : String(value));
      return true;
    }
    if (value instanceof File && control?.getAttribute("type") === "file") {
      await this.#user.upload(control as HTMLInputElement, value);
      return true;
    }
    const isBox = control?.tagName === "INPUT" && control.getAttribute("type") !== "file";
    if (!control || (!isBox && control.tagName !== "TEXTAREA")) return false;
    if (node.options && control.getAttribute("role") === "combobox")
      return this.#search(control, node.options, Array.isArray(value) ? value : [value]);
    await this.#user.clear(control);
    await this.#user.click(control);
    await this.#user.paste(textOf(value));
    return true;
  }

  /** Finds each answer in a list that is searched, by its words in the language of the page. */
  async #search(
    control: Element,
    options: NonNullable<FormNode["options"]>,
    codes: readonly unknown[],
  ): Promise<boolean> {
    for (const code of codes) {
      const { label } = options.find((option) => option.code === code) ?? {};
      let found: Element | undefined;
      for (const words of label ? [label.th, label.en] : []) {
        if (found) break;
        await this.#user.clear(control);
        await this.#user.click(control);
        await this.#user.paste(words);
        found = this.#page.option(words);
      }
      if (!found) return false;
      await this.#user.click(found);
    }
    return true;
  }

  async #mark(box: HTMLInputElement | undefined): Promise<boolean> {
    if (box && !box.checked) await this.#user.click(box);
    return box !== undefined;
  }
}

/** What a person would write: of a date or a reference, its words. */
function textOf(value: unknown): string {
  const words = valueAt(value, "asStated") ?? valueAt(value, "nameAsStated") ?? value;
  return String(words);
}

function lastButton(list: Element): Element | undefined {
  return list.tagName === "BUTTON" ? list : [...list.querySelectorAll("button")].at(-1);
}
