import { anyValues, fillForm, type Typist } from "@saan/forms/testing";
import { visitForm } from "../changing/visitForm";

/**
 * Fills in the page as a person would, and presses the button. Answers the names of the fields that it could not fill in.
 * `user` is `userEvent.setup()` of `@testing-library/user-event`, or `userEvent` of `storybook/test`.
 */
export async function fillAndSave(page: HTMLElement, user: Typist, seed: number): Promise<readonly string[]> {
  const missed = await fillForm(visitForm, anyValues(visitForm.model, seed), { user, root: page });
  const button = page.querySelector("button[type=submit]");
  if (button) await user.click(button);
  return missed;
}
