import { act, render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useFormReset } from "./useFormReset.js";

function Box({ name, onReset }: { readonly name: string; readonly onReset: (name: string) => void }) {
  const box = useRef<HTMLInputElement>(null);
  useFormReset(box, () => onReset(name));
  return <input ref={box} aria-label={name} />;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const formIn = (container: HTMLElement) => container.querySelector("form") as HTMLFormElement;
const reset = (container: HTMLElement) =>
  act(() => {
    formIn(container).reset();
    vi.runAllTimers();
  });

it("listens to a form once for all of its controls, and tells those that are still there", () => {
  const listen = vi.spyOn(HTMLFormElement.prototype, "addEventListener");
  const onReset = vi.fn();
  const form = (names: readonly string[]) => (
    <form>
      {names.map((name) => (
        <Box key={name} name={name} onReset={onReset} />
      ))}
    </form>
  );
  const { container, rerender } = render(form(["a", "b", "c"]));
  expect(listen.mock.calls.filter(([kind]) => kind === "reset")).toHaveLength(1);
  reset(container);
  expect(onReset.mock.calls.flat()).toEqual(["a", "b", "c"]);
  onReset.mockClear();
  rerender(form(["c", "d"]));
  reset(container);
  expect(onReset.mock.calls.flat()).toEqual(["c", "d"]);
});

it("tells nobody of a reset that the page refused, or of that of another form", () => {
  const onReset = vi.fn();
  const { container } = render(
    <form onReset={(event) => event.preventDefault()}>
      <Box name="a" onReset={onReset} />
    </form>,
  );
  const other = render(
    <form>
      <Box name="b" onReset={onReset} />
    </form>,
  );
  reset(container);
  expect(onReset).not.toHaveBeenCalled();
  reset(other.container);
  expect(onReset.mock.calls).toEqual([["b"]]);
});
