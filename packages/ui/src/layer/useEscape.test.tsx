import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { useEscape } from "./useEscape.js";

function Layer({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  useEscape(open, close);
  return null;
}

it("closes what was opened last, one for each press, and leaves the key alone when nothing is open", async () => {
  const closed: string[] = [];
  const heard: string[] = [];
  document.addEventListener("keydown", ({ key }) => heard.push(key));
  const both = (outer: boolean, inner: boolean) => (
    <>
      <Layer open={inner} close={() => closed.push("inner")} />
      <Layer open={outer} close={() => closed.push("outer")} />
    </>
  );
  const { rerender } = render(both(true, false));
  rerender(both(true, true));
  await userEvent.keyboard("{Escape}");
  expect(closed).toEqual(["inner"]);
  rerender(both(true, false));
  await userEvent.keyboard("{Escape}");
  expect(closed).toEqual(["inner", "outer"]);
  expect(heard).toEqual([]);
  rerender(both(false, false));
  await userEvent.keyboard("{Escape}");
  expect(closed).toHaveLength(2);
  expect(heard).toEqual(["Escape"]);
});

it("closes one layer while the key is held down", () => {
  let closed = 0;
  render(
    <Layer
      open
      close={() => {
        closed += 1;
      }}
    />,
  );
  for (const repeat of [false, true, true])
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", repeat }));
  expect(closed).toBe(1);
});

it("leaves the key to a composition", () => {
  let closed = 0;
  render(
    <Layer
      open
      close={() => {
        closed += 1;
      }}
    />,
  );
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", isComposing: true }));
  expect(closed).toBe(0);
});
