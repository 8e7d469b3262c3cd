import { act } from "@testing-library/react";

/** Resets a form, and waits until its controls have followed: they do after the browser has reset its own boxes. */
export async function resetForm(form: HTMLFormElement): Promise<void> {
  await act(async () => {
    form.reset();
    await new Promise((done) => setTimeout(done, 5));
  });
}
