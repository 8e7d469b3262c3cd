import type { Path } from "@saan/schema/read";
import type { FormModel } from "../model/index.js";
import { domId, domPrefix } from "../react/fieldName.js";

type Root = Pick<ParentNode, "querySelectorAll">;

/** The controls of one form on a page, found by the DOM ids that `useFormNode` gives. */
export class FormPage {
  readonly #root: Root;
  readonly #prefix: string;

  constructor(model: FormModel, root: Root) {
    this.#root = root;
    this.#prefix = `${domPrefix(model.id)}-`;
  }

  /** The control of a field, or the frame of a group of them. */
  control(path: Path): Element | undefined {
    return [...this.#root.querySelectorAll("[id]")].find((element) => this.#tail(element.id) === domId("", path));
  }

  /** Whether anything of a field, or of what is in it, is shown. */
  shows(path: Path): boolean {
    const tail = domId("", path);
    return [...this.#root.querySelectorAll("[id]")].some(({ id }) => {
      const other = this.#tail(id);
      return other === tail || other?.startsWith(`${tail}-`) === true;
    });
  }

  /** The radio buttons or boxes a choice is made with: those of the name of the field, or with its id and a step more. */
  boxes(path: Path): readonly HTMLInputElement[] {
    const tail = domId("", path);
    const all = this.#root.querySelectorAll<HTMLInputElement>('input[type="radio"], input[type="checkbox"]');
    return [...all].filter(({ id, name }) => {
      const own = this.#tail(id);
      return own === tail || own?.startsWith(`${tail}-`) === true || this.#tail(name) === tail;
    });
  }

  /** An option of the list that is open now. */
  option(words: string): Element | undefined {
    return [...this.#root.querySelectorAll('[role="option"]')].find(({ textContent }) => textContent.trim() === words);
  }

  /** What of a DOM id is after that of the form, in which a step of React's own comes after the form's name. */
  #tail(id: string): string | undefined {
    if (!id.startsWith(this.#prefix)) return undefined;
    const end = id.indexOf("-", this.#prefix.length);
    return end < 0 ? undefined : id.slice(end);
  }
}
