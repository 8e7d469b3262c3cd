import type { Locator, Page } from "playwright-core";

/** As many stops as the longest form could have between two fields. */
const MANY_STOPS = 60;

/** Somebody who fills in a form without a mouse. Every answer ends with the focus in the field. */
export class Typist {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes forward with the Tab key until the control has the focus. @throws when it is not reached. */
  async reach(control: Locator): Promise<void> {
    await control.waitFor();
    for (let stop = 0; stop < MANY_STOPS; stop += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.#page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not reach ${control}`);
  }

  async type(control: Locator, text: string): Promise<void> {
    await this.reach(control);
    await this.#page.keyboard.type(text);
  }

  /** From a document that is open beside the browser. */
  async paste(control: Locator, text: string): Promise<void> {
    await this.reach(control);
    await this.#page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.#page.keyboard.press("ControlOrMeta+V");
  }

  /** Searches for the words and takes the option of that name. */
  async look(box: Locator, words: string, option: string): Promise<void> {
    await this.type(box, words);
    const wanted = this.#page.getByRole("option", { name: option, exact: true });
    await wanted.waitFor();
    for (let step = 0; step < 10 && (await wanted.getAttribute("aria-selected")) !== "true"; step += 1) {
      await this.#page.keyboard.press("ArrowDown");
    }
    await this.#page.keyboard.press("Enter");
    await wanted.waitFor({ state: "hidden" });
  }

  /** Chooses a radio button with the arrow keys; the group has the focus already, or is the next to have it. */
  async choose(group: Locator, answer: string): Promise<void> {
    const wanted = group.getByRole("radio", { name: answer, exact: true });
    const first = group.getByRole("radio").first();
    await this.reach(first);
    await this.#page.keyboard.press("Space");
    for (let step = 0; step < 5 && !(await wanted.isChecked()); step += 1) await this.#page.keyboard.press("ArrowDown");
    if (!(await wanted.isChecked())) throw new Error(`the arrow keys do not reach ${wanted}`);
  }

  /** Chooses from a drop-down list with the arrow keys. */
  async pick(list: Locator, answer: string): Promise<void> {
    await this.reach(list);
    const chosen = () => list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text);
    for (let step = 0; step < 10 && (await chosen()) !== answer; step += 1)
      await this.#page.keyboard.press("ArrowDown");
    if ((await chosen()) !== answer) throw new Error(`the arrow keys do not reach "${answer}"`);
  }

  async press(button: Locator): Promise<void> {
    await this.reach(button);
    await this.#page.keyboard.press("Enter");
  }

  async check(box: Locator): Promise<void> {
    await this.reach(box);
    await this.#page.keyboard.press("Space");
  }
}
